/** Details that one look-up takes. */
export const MOST_DETAILS = 3;

/**
 * The details of a look-up: those set aside, then what stands in the bar, cut at commas of any script.
 * What is too much stays with the last, so that an address with many commas is one detail.
 */
export function callDetails(setAside: readonly string[], typed: string): string[] {
  const room = MOST_DETAILS - setAside.length;
  const parts = typed
    .split(/[,，、]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length <= room) return [...setAside, ...parts];
  const last = parts.slice(Math.max(0, room - 1)).join(', ');
  return room <= 0 ? [...setAside] : [...setAside, ...parts.slice(0, room - 1), last];
}
