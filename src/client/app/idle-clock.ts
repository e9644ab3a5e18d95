/** Milliseconds of work after which the backend is told again that somebody is here. */
const TELL = 60_000;

/** Knows when an agent was last seen at work, and when the backend was last told. */
export type IdleClock = {
  readonly see: () => void;
  readonly tell: () => void;
  /** Whether the backend should hear of the work seen since it was last told. */
  readonly owesTelling: () => boolean;
  /** Seconds since the agent was last seen. */
  readonly idle: () => number;
};

/** Starts with an agent who has just been seen. `now` gives milliseconds. */
export function idleClock(now: () => number): IdleClock {
  let seen = now();
  let told = seen;
  return {
    see: () => {
      seen = now();
    },
    tell: () => {
      seen = now();
      told = seen;
    },
    owesTelling: () => now() - told > TELL,
    idle: () => (now() - seen) / 1_000,
  };
}
