import type { Verdict } from '../../src/domain/audit-chain.ts';
import { allWatches } from './all-watches.ts';
import { Violation, type Moment, type Watch, type Snapshot } from './watch.ts';

/** Everybody who watches one world. The first thing that must not be ends it. */
export class Watchers {
  readonly #watches: readonly Watch[];

  constructor(begin: Snapshot, watches: readonly Watch[] = allWatches(begin)) {
    this.#watches = watches;
  }

  see(moment: Moment): void {
    const { deeds, events, unforeseen } = moment;
    if (unforeseen.length > 0) throw new Violation(`unforeseen: ${String(unforeseen[0])}`);
    if (events.length === 0 && deeds.length === 0) return;
    for (const watch of this.#watches)
      for (const fault of watch.see(moment)) {
        const asked = deeds.map(
          ({ who, endpoint, reply }) => `${who} ${endpoint.id} ${reply.status}`,
        );
        throw new Violation(`${fault} [${asked.join(', ')}]`);
      }
  }

  /** The last look, over the whole log. */
  finish(chain: Verdict): void {
    if (!chain.ok) throw new Violation(`I5 ${chain.reason} at ${chain.seq}`);
  }
}
