/** How often each of several unknown numbers stands in a sum, in their order; reckoned modulo a prime. */
export type Shares = Float64Array;

/** Such a sum with its leading place: no other row that was eliminated with it holds that one. */
export type Led = { readonly lead: number; readonly shares: Shares };

/** The largest prime of which a square still is an exact number. */
const PRIME = 94_906_249;

/** Rows that say the same as these, each with a leading place that no other row holds (Gauss and Jordan). */
export function eliminated(rows: readonly Shares[], width: number): readonly Led[] {
  const done: Led[] = [];
  for (const given of rows) {
    const shares = Float64Array.from(given);
    for (const one of done) take(shares, one.shares, one.lead);
    const lead = shares.findIndex((share) => share !== 0);
    if (lead === -1) continue;
    const whole = inverse(shares[lead] ?? 1);
    for (let at = lead; at < width; at += 1) shares[at] = ((shares[at] ?? 0) * whole) % PRIME;
    for (const one of done) take(one.shares, shares, lead);
    done.push({ lead, shares });
  }
  return done;
}

/** Takes a row from another so often that nothing is left of its leading place there. */
function take(from: Shares, what: Shares, lead: number): void {
  const often = from[lead] ?? 0;
  if (often === 0) return;
  for (let at = 0; at < from.length; at += 1) {
    const share = what[at] ?? 0;
    if (share !== 0) from[at] = ((from[at] ?? 0) + (PRIME - often) * share) % PRIME;
  }
}

/** By what a number is multiplied to be 1 (Fermat). */
function inverse(of: number): number {
  let [result, base] = [1, of];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
