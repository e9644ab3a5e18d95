import {
  decideCorrection,
  proposeCorrection,
  tellRecipients,
} from '../../src/contract/corrections.ts';
import { proposeDeletion, startDeletion } from '../../src/contract/deletions.ts';
import { decideItems, handOver, previewDisclosure } from '../../src/contract/disclosures.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import {
  approveProposal,
  closeRequest,
  readRequest,
  returnProposal,
  unfreezeRequest,
} from '../../src/contract/requests.ts';
import { openRequest } from '../../src/contract/open-request.ts';
import type { RequestView } from '../../src/contract/request.ts';
import { stepUp } from '../../src/contract/session.ts';
import {
  answerSet,
  askSet,
  confirmCode,
  declare,
  recordCallBack,
  seePaper,
  sendCode,
} from '../../src/contract/verification.ts';
import type { RequestCommand } from '../../src/domain/command-vocabulary.ts';
import { DEMO_PIN } from '../step-up.ts';
import { inquiryBody } from '../tiny/tiny-walk.ts';
import type { CallerDesk } from './caller-desk.ts';
import { answerOf, type Caller } from './caller.ts';

/** Steps after which an agent has tried everything that the page offers. */
const STEPS = 40;

/** An agent who does what the page offers, in its order, and nothing else: what `can` refuses is not tried. */
export class CodedAgent {
  readonly world: CallerDesk;
  readonly request: string;
  readonly by: string;
  readonly #codesTo = new Set<string>();

  constructor(world: CallerDesk, request: string, by = 'ada') {
    this.world = world;
    this.request = request;
    this.by = by;
  }

  /** Opens a request as somebody asks for it. */
  static async answering(
    world: CallerDesk,
    caller: Caller,
    asked: object = {},
    by = 'ada',
  ): Promise<CodedAgent> {
    const body = inquiryBody({ customer: caller.claims, ...asked });
    const { id } = await world.desk.done(by, openRequest, { body });
    return new CodedAgent(world, id, by);
  }

  /** The page, as the agent sees it now. */
  async view(by = this.by): Promise<RequestView> {
    return this.world.desk.done(by, readRequest, { params: { request: this.request } });
  }

  /** Does what the page offers; false where the page refuses it or the desk does. */
  async does(
    endpoint: Endpoint & { readonly command: string | null },
    body: object = {},
    by = this.by,
  ): Promise<boolean> {
    const { version, can } = await this.view(by);
    const may = can[endpoint.command as RequestCommand]; // a command of the request, as its endpoint says
    if (may !== true) return false;
    const sent = { params: { request: this.request }, version, body };
    return (await this.world.try(by, endpoint, sent)) !== null;
  }

  /** Lets somebody prove what they can, until the level is reached or nothing more is offered. */
  async proves(caller: Caller): Promise<boolean> {
    for (let step = 0; step < STEPS; step += 1) {
      if (await this.isProved()) return true;
      if (!(await this.#oneProof(caller))) return this.isProved();
    }
    return this.isProved();
  }

  /** Whether the level stands. */
  async isProved(): Promise<boolean> {
    const { verification } = await this.view();
    const { points, possession, authenticity, declaration } = verification.missing;
    return (
      points + possession === 0 && !authenticity && !declaration && verification.reachedAt !== null
    );
  }

  async #oneProof(caller: Caller): Promise<boolean> {
    const { verification } = await this.view();
    const { missing } = verification;
    if (missing.declaration && (await this.does(declare, { how: 'read-aloud' }))) return true;
    if (verification.set !== null || (missing.points > 0 && (await this.does(askSet))))
      if (await this.#answers(caller)) return true;
    if (await this.#tellsCode(caller)) return true;
    if (await this.#callsBack(caller)) return true;
    return this.#showsPaper(caller);
  }

  async #answers(caller: Caller): Promise<boolean> {
    const { verification } = await this.view();
    const answers = (verification.set?.questions ?? []).map((question) => ({
      question,
      answer: answerOf(caller, question),
    }));
    return this.does(answerSet, { answers });
  }

  /** A code to each channel of record in turn; who does not have it says that it did not come. */
  async #tellsCode(caller: Caller): Promise<boolean> {
    const { verification } = await this.view();
    const { missing, contactPoints } = verification;
    if (missing.possession === 0 && !missing.authenticity && missing.points === 0) return false;
    // The page offers every channel; an agent takes those first that the caller says they can get at.
    const open = contactPoints.filter(
      ({ item, ofRecord }) => ofRecord === true && !this.#codesTo.has(item),
    );
    const order = open.toSorted(
      (a, b) => Number(caller.holds.includes(b.item)) - Number(caller.holds.includes(a.item)),
    );
    const channel = order[0];
    if (channel === undefined) return false;
    this.#codesTo.add(channel.item);
    if (!(await this.does(sendCode, { item: channel.item }))) return false;
    const code = this.world
      .inbox(caller.holds)
      .findLast(({ request, kind }) => request === this.request && kind === 'code')?.payload?.code;
    if (code === undefined || code === null || !caller.holds.includes(channel.item)) {
      for (const guess of ['123456', '000000', '111111', '654321', '999999'])
        await this.does(confirmCode, { code: guess });
      return true;
    }
    return this.does(confirmCode, { code });
  }

  /** Whoever picks up at the telephone of record says whether the request is theirs. */
  async #callsBack(caller: Caller): Promise<boolean> {
    const { verification } = await this.view();
    const { missing, contactPoints } = verification;
    const phone = contactPoints.find(({ kind, ofRecord }) => kind === 'phone' && ofRecord === true);
    if (phone === undefined || !caller.picksUp || !caller.holds.includes(phone.item)) return false;
    if (missing.callBack === true) return this.does(recordCallBack, { item: phone.item }, 'sue');
    return missing.authenticity && this.does(recordCallBack, { item: phone.item });
  }

  async #showsPaper(caller: Caller): Promise<boolean> {
    if (caller.paper === null) return false;
    const { verification } = await this.view();
    const reason = verification.tooFewQuestions ? 'too-few-questions' : 'no-channel-of-record';
    const paper = { paper: 'passport', reason, addressMatches: caller.paper };
    if (!(await this.does(seePaper, paper))) return false;
    const decided = await this.decides(caller.paper);
    return decided && caller.paper;
  }

  /** A supervisor who had no hand in it approves what is right, and sends back what is not. */
  async decides(isRight: boolean): Promise<boolean> {
    const { proposed } = await this.view('sue');
    const digest = proposed?.digest ?? '';
    return isRight
      ? this.does(approveProposal, { digest }, 'sue')
      : this.does(returnProposal, { digest, note: 'It is not what it should be.' }, 'sue');
  }

  /** Calls the telephone of record before a frozen request goes on; only its owner lets it. */
  async unfreezes(caller: Caller): Promise<boolean> {
    const { verification } = await this.view('sue');
    const phone = verification.contactPoints.find(
      ({ kind, ofRecord }) => kind === 'phone' && ofRecord === true,
    );
    if (phone === undefined || !caller.picksUp) return false;
    return this.does(unfreezeRequest, { calledBack: phone.item }, 'sue');
  }

  /** Discloses by the first way that the page offers, and closes. */
  async discloses(): Promise<boolean> {
    const { disclosure } = await this.view();
    const texts = (disclosure?.items ?? []).filter(
      ({ freeText, declined }) => freeText && !declined,
    );
    const decisions = Object.fromEntries(texts.map(({ item }) => [item, { kind: 'include' }]));
    await this.does(decideItems, { decisions });
    await this.does(previewDisclosure);
    const way = (await this.view()).disclosure?.deliveries[0];
    const isHanded = await this.does(handOver, {
      method: way?.method ?? 'link',
      item: way?.item ?? null,
    });
    return isHanded && (await this.does(closeRequest));
  }

  /** Puts an item right as asked, with a supervisor where the page says so, tells the recipients, and closes. */
  async corrects(): Promise<boolean> {
    const { correction } = await this.view();
    const sourceOfTruth = correction?.evidence[0]?.id ?? '';
    if (!(await this.does(decideCorrection, { sourceOfTruth }))) {
      const decision = { kind: 'accept' };
      if (!(await this.does(proposeCorrection, { decision, sourceOfTruth, statement: null })))
        return false;
      if (!(await this.decides(true))) return false;
    }
    await this.does(tellRecipients, { step: 'send', recipient: null });
    return this.does(closeRequest);
  }

  /** Erases what may go: proposed, approved by another, started, and carried through once its window is over. */
  async erases(): Promise<boolean> {
    const bench = (await this.view()).deletion;
    const items = (bench?.counts.delete ?? 0) + (bench?.counts.anonymise ?? 0);
    const digest = bench?.digest ?? '';
    if (!(await this.does(proposeDeletion, { digest, items }))) return false;
    if (!(await this.decides(true))) return false;
    await this.world.desk.done(this.by, stepUp, { body: { pin: DEMO_PIN } });
    if (!(await this.does(startDeletion, { digest: (await this.view()).deletion?.digest ?? '' })))
      return false;
    await this.world.pass(1);
    for (let calls = 0; calls < STEPS; calls += 1)
      if ((await this.view()).status === 'closed') return true;
    return false;
  }
}
