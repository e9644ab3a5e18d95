import type { Instant } from '../src/domain/instant.ts';
import type { Clock } from '../src/server/ports.ts';

/** How the pretended time stands to the machine's: it runs beside it, or it stands still. */
export type ClockSetting =
  | { readonly kind: 'running'; readonly offset: number }
  | { readonly kind: 'frozen'; readonly at: Instant };

/** A verdict leaves on this grid, in milliseconds, so that its moment tells nothing. */
const GRID_MS = 250;

/** Server time of a pretended world, which a presenter or a test may move. */
export class AdjustableClock implements Clock {
  readonly #machine: () => number;
  #setting: ClockSetting;
  #onChange: (setting: ClockSetting) => void = () => undefined;

  constructor(setting: ClockSetting, machine: () => number = Date.now) {
    this.#machine = machine;
    this.#setting = setting;
  }

  get setting(): ClockSetting {
    return this.#setting;
  }

  now(): Instant {
    const setting = this.#setting;
    return setting.kind === 'frozen' ? setting.at : this.#machine() + setting.offset;
  }

  /** Waits for the next point of the grid; a clock that stands still has none. */
  async waitForGrid(): Promise<void> {
    if (this.#setting.kind === 'frozen') return;
    const wait = GRID_MS - (this.#machine() % GRID_MS);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }

  /** Moves the clock to a moment; it keeps running, or standing, as it did. */
  set(at: Instant): void {
    const isFrozen = this.#setting.kind === 'frozen';
    this.#change(isFrozen ? { kind: 'frozen', at } : this.#runningFrom(at));
  }

  advance(milliseconds: number): void {
    this.set(this.now() + milliseconds);
  }

  /** Stops the clock, here or at a moment. */
  freeze(at: Instant = this.now()): void {
    this.#change({ kind: 'frozen', at });
  }

  /** Lets a stopped clock run on from where it stands. */
  run(): void {
    this.#change(this.#runningFrom(this.now()));
  }

  /** Takes what another tab has set, without telling it back. */
  follow(setting: ClockSetting): void {
    this.#setting = setting;
  }

  onChange(listener: (setting: ClockSetting) => void): void {
    this.#onChange = listener;
  }

  #runningFrom(at: Instant): ClockSetting {
    return { kind: 'running', offset: at - this.#machine() };
  }

  #change(setting: ClockSetting): void {
    this.#setting = setting;
    this.#onChange(setting);
  }
}
