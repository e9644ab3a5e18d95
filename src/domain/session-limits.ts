import { HOUR, MINUTE } from './instant.ts';

/** An idle session locks after this long (N6). */
export const IDLE_MS = 15 * MINUTE;
/** The warning comes this long before the lock. */
export const WARN_MS = 2 * MINUTE;
/** No session lives longer. */
export const ABSOLUTE_MS = 8 * HOUR;
/** How long a step-up is good for. */
export const STEP_UP_MS = 5 * MINUTE;
