/** How often each of several unknown numbers stands in a sum, in their order; reckoned modulo a prime. */
export type Shares = Float64Array;

/** Such a sum with its leading place: no other row that was eliminated with it holds that one. */
export type Led = { readonly lead: number; readonly shares: Shares };

/** The largest prime of which a square still is an exact number. */
const PRIME = 94_906_249;

/** Rows that say the same as these, each with a leading place that no other row holds (Gauss and Jordan). */
export function eliminated(rows: readonly Shares[]): readonly Led[] {
  return ledWithin(rows, () => true).led;
}

/** The same with leading places of some kind only; `silent` are rows that say nothing at any of those. */
export function ledWithin(
  rows: readonly Shares[],
  mayLead: (place: number) => boolean,
): { readonly led: readonly Led[]; readonly silent: readonly Shares[] } {
  const led: Led[] = [];
  const silent: Shares[] = [];
  for (const given of rows) {
    const shares = Float64Array.from(given);
    for (const one of led) take(shares, one.shares, one.lead);
    let lead = 0;
    while (lead < shares.length && (shares[lead] === 0 || !mayLead(lead))) lead += 1;
    if (lead === shares.length) {
      silent.push(shares);
      continue;
    }
    const whole = inverse(shares[lead] ?? 1);
    for (let at = 0; at < shares.length; at += 1) shares[at] = rest((shares[at] ?? 0) * whole);
    for (const one of led) take(one.shares, shares, lead);
    led.push({ lead, shares });
  }
  return { led, silent };
}

/** Takes a row from another so often that nothing is left of its leading place there. */
function take(from: Shares, what: Shares, lead: number): void {
  const often = from[lead] ?? 0;
  if (often === 0) return;
  for (let at = 0; at < from.length; at += 1) {
    const share = what[at] ?? 0;
    if (share !== 0) from[at] = rest((from[at] ?? 0) + (PRIME - often) * share);
  }
}

/** What is left of an exact number over the prime; several times as quick as `%`, which is slow for large numbers. */
function rest(of: number): number {
  const left = of - Math.floor(of * (1 / PRIME)) * PRIME;
  // The quotient may be one off.
  return left < 0 ? left + PRIME : left < PRIME ? left : left - PRIME;
}

/** By what a number is multiplied to be 1 (Fermat). */
function inverse(of: number): number {
  let [result, base] = [1, of];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = rest(result * base);
    base = rest(base * base);
  }
  return result;
}
