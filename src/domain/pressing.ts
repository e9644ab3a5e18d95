/** Days within which a date counts as due. */
const DUE_DAYS = 3;

/** How a date presses. */
export const pressings = ['late', 'soon', 'later'] as const;

/** How a date presses, by the days left to it: past, within three days, later. */
export function pressingOf(daysLeft: number): (typeof pressings)[number] {
  if (daysLeft < 0) return 'late';
  return daysLeft <= DUE_DAYS ? 'soon' : 'later';
}
