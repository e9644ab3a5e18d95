/** A moment in UTC, milliseconds since 1970. Desk dates are made from it in the server, where zones are known. */
export type Instant = number;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
