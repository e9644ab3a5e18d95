import { decideDeletion, proposeDeletion, startDeletion } from '../../src/contract/deletions.ts';
import { approveProposal } from '../../src/contract/requests.ts';
import { stepUp } from '../../src/contract/session.ts';
import { DEMO_PIN } from '../step-up.ts';
import type { TinyDesk } from './tiny-desk.ts';
import { inquiryBody, TinyWalk } from './tiny-walk.ts';

/** A body that opens a deletion, but for what a check gives. */
export function deletionBody(given: object = {}): object {
  return inquiryBody({ kind: 'deletion', scope: null, ...given });
}

/** Carries a deletion through the tiny desk. */
export class DeletionWalk extends TinyWalk {
  /** Opens a deletion as an account and proves everything. */
  static async proved(desk: TinyDesk, given: object = {}, by = 'ada'): Promise<DeletionWalk> {
    const { id } = await TinyWalk.open(desk, deletionBody(given), by);
    const walk = new DeletionWalk(desk, id, by);
    await walk.prove();
    return walk;
  }

  /** The workbench as an account sees it. */
  async bench(by = this.by) {
    const { deletion } = await this.view(by);
    if (deletion === null) throw new Error('No deletion is asked for.');
    return deletion;
  }

  /** Chooses for one item. */
  async choose(item: string, wish: 'delete' | 'anonymise') {
    return this.do(decideDeletion, { choices: { [item]: wish } });
  }

  /** Proposes what stands there now, with the number of items that go. */
  async propose() {
    const { digest, counts } = await this.bench();
    return this.do(proposeDeletion, { digest, items: counts.delete + counts.anonymise });
  }

  /** A second person approves exactly what was proposed. */
  async approve(by = 'sue') {
    const { proposed } = await this.view();
    return this.do(approveProposal, { digest: proposed?.digest ?? '' }, by);
  }

  /** Types the PIN once more. */
  async stepUp(by = this.by) {
    return this.desk.done(by, stepUp, { body: { pin: DEMO_PIN } });
  }

  /** Proposed, approved, stepped up and started. */
  async start(): Promise<this> {
    await this.propose();
    await this.approve();
    await this.stepUp();
    await this.do(startDeletion, { digest: (await this.bench()).digest });
    return this;
  }

  /** Calls until the system has nothing more to do; gives how many calls that took. */
  async finish(by = this.by): Promise<number> {
    for (let calls = 1; calls < 50; calls += 1)
      if ((await this.view(by)).status === 'closed') return calls;
    throw new Error(`${this.id} does not end`);
  }
}
