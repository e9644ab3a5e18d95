// How the figures of the bench are put together and said.

export function median(values) {
  return quantile(values, 0.5);
}

/** The value below which the share lies; nothing measured is no number. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/**
 * One figure. `goal` is the most that it may be; without one it only informs.
 * @param {string} name
 * @param {number} value
 * @param {{ unit?: string, goal?: number, beside?: string }} [more]
 */
export function say(name, value, { unit = '', goal, beside } = {}) {
  const limit = goal === undefined ? '' : ` (goal ${goal}${unit}: ${verdict(value, goal)})`;
  console.log(
    `${name}: ${shown(value)}${unit}${limit}${beside === undefined ? '' : `; ${beside}`}`,
  );
}

/** What cannot be measured, or only in part, and why. */
export function note(text) {
  console.log(`  ${text}`);
}

function verdict(value, goal) {
  if (Number.isNaN(value)) return 'not measured';
  return value <= goal ? 'within the goal' : 'over the goal';
}

export function shown(value) {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(Math.abs(value) < 10 ? 2 : 0);
}
