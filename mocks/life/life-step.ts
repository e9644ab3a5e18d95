import type * as fc from 'fast-check';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import type { RequestRecord } from '../../src/domain/request.ts';
import { openOffer } from '../../src/domain/transfer.ts';
import type { Reply, Sent } from '../tiny/tiny-desk.ts';
import { besides } from './life-beside.ts';
import { leadingOn } from './leading-on.ts';
import { moves, type Move, type MoveName } from './life-moves.ts';
import type { Expectation, KnownRequest, LifeModel } from './life-model.ts';
import { openingBody } from './life-openings.ts';
import type { LifeWorld } from './life-world.ts';
import { openRequest } from '../../src/contract/open-request.ts';
import { Violation } from './watch.ts';
import type { StepData } from './life-step-data.ts';
import { stepUp } from '../../src/contract/session.ts';
import { DEMO_PIN } from '../step-up.ts';
import type { BesideName } from './life-beside.ts';

/** How often each command was taken and refused. */
export type Tally = Map<string, { taken: number; refused: number; broken: number }>;

/** A call as a step would make it, with what the model expects of it. */
export type LifeCall = {
  readonly who: string | null;
  readonly endpoint: Endpoint;
  readonly sent: Sent;
  readonly expects: Expectation;
  readonly request: KnownRequest | null;
};

/** One command of the model: predicted where the rule is simple, made through the whole server, watched afterwards. */
export class LifeStep implements fc.AsyncCommand<LifeModel, LifeWorld> {
  readonly data: StepData;
  readonly #tally: Tally | null;

  constructor(data: StepData, tally: Tally | null = null) {
    this.data = data;
    this.#tally = tally;
  }

  toString(): string {
    return JSON.stringify(this.data);
  }

  check(model: Readonly<LifeModel>): boolean {
    return this.data.does === 'open' || model.requests.length > 0;
  }

  async run(model: LifeModel, world: LifeWorld): Promise<void> {
    model.taken.push(this.data);
    world.clock.advance(this.data.wait);
    const call = await this.callOf(model, world);
    if (call === null) return;
    const replies = await this.#made(world, call);
    for (const reply of replies) this.#heard(model, call, reply, world);
  }

  /** The call that this step would make now; null where there is nothing to call. */
  async callOf(model: LifeModel, world: LifeWorld): Promise<LifeCall | null> {
    const { does, who, which, pick } = this.data;
    const key = world.desk.newKey();
    if (does === 'open') {
      const body = openingBody(world, this.data);
      const by = body.company === 'ntt-china' && pick % 5 !== 0 ? 'nan' : who;
      return { who: by, endpoint: openRequest, sent: { body, key }, expects: null, request: null };
    }
    const request = model.chosen(which, does === 'lead');
    const record = request === undefined ? null : world.request(request.id);
    if (request === undefined || record === null) return null;
    const beside = besides[does as BesideName] as (typeof besides)[BesideName] | undefined; // it may be a move
    if (beside !== undefined) {
      const asked = await beside({ world, record, pick, who });
      this.#count(does, asked === null ? 204 : 0);
      if (asked === null) return null;
      const { version } = asked.sent;
      const isStale = this.data.fault === 'stale' && typeof version === 'number';
      const sent = { key, ...asked.sent, ...(isStale ? { version: version - 1 } : {}) };
      return { who: asked.who, endpoint: asked.endpoint, sent, expects: null, request };
    }
    const name = does === 'lead' ? leadingOn(world, record, pick) : (does as MoveName); // no other is left
    const by = does === 'lead' ? leader(name, record.company, deskOf(name, record), pick) : who;
    if (name === 'start-deletion' && pick % 4 !== 0)
      await world.call(by, stepUp, { body: { pin: DEMO_PIN }, key: world.desk.newKey() });
    const { endpoint, body, params }: Move = moves[name];
    const made = await body({ world, record, pick, who: by });
    const version =
      (world.request(request.id)?.version ?? 1) - (this.data.fault === 'stale' ? 1 : 0);
    return {
      who: by,
      endpoint,
      sent: { params: { request: request.id, ...params }, body: made, version, key },
      expects: model.expects(by, endpoint.command ?? 'none', request, version),
      request,
    };
  }

  async #made(world: LifeWorld, call: LifeCall): Promise<readonly Reply[]> {
    const { fault } = this.data;
    const { who, endpoint, sent } = call;
    if (fault === 'twice') {
      const both = await world.calls(who, [call, call]);
      const done = both.filter(({ status }) => status < 300);
      if (done.length === 1 && endpoint.changes)
        throw new Violation('I7 done once and refused once under one key');
      return both;
    }
    const [kind, nth] = fault.split('-2').length > 1 ? [fault.slice(0, -2), 2] : [fault, 1];
    if (who !== null) await world.awake(who);
    if (kind === 'full' || kind === 'no-log' || kind === 'after')
      world.breaker.arm({ nth, when: kind });
    const first = await world.call(who, endpoint, sent).finally(() => world.breaker.arm(null));
    const isAgain = fault !== 'none' && fault !== 'stale' && (fault !== 'lost' || endpoint.changes);
    if (!isAgain) return [first];
    if (fault === 'reused') return this.#reused(world, call, first);
    const again = await world.call(who, endpoint, sent);
    const isReplay = again.headers.get('Idempotency-Replayed') === 'true';
    if (first.status < 300 && endpoint.changes && again.status < 300 && !isReplay)
      throw new Violation(`I7 ${endpoint.id} was done again`);
    return [first, again];
  }

  /** A key that is used again with other content is refused, and does nothing. */
  async #reused(
    world: LifeWorld,
    { who, endpoint, sent }: LifeCall,
    first: Reply,
  ): Promise<readonly Reply[]> {
    if (first.status >= 300 || !endpoint.versioned) return [first];
    const other = { ...sent, version: 1_000_000 };
    const again = await world.call(who, endpoint, other);
    if (again.status !== 422)
      throw new Violation(`I7 ${endpoint.id}: a reused key gave ${again.status}`);
    return [first];
  }

  #heard(
    model: LifeModel,
    { who, endpoint, sent, request, expects }: LifeCall,
    reply: Reply,
    world: LifeWorld,
  ): void {
    const command = endpoint.command ?? endpoint.id;
    this.#count(command, reply.status);
    const isBroken = reply.status === 503;
    const isTaken = reply.status < 300;
    if (request === null) {
      if (isTaken) model.learn(reply.body, who);
      const isOptOut =
        isTaken && 'optOut' in asObject(reply.body) && asObject(reply.body)['optOut'] !== null;
      if (isOptOut && asObject(reply.body)['status'] === 'received' && this.data.fault === 'none')
        throw new Violation('I10 an opt-out was opened and not carried out');
      return;
    }
    if (this.data.fault === 'stale' && isTaken && endpoint.versioned)
      throw new Violation(`I8 ${endpoint.id} was taken with a version that had moved`);
    if (expects === 'refused' && isTaken) throw new Violation(`model: ${who} may not ${command}`);
    const isPlain = this.data.fault === 'none';
    // What the system owed has come first: it is the system that moved the version.
    const isMoved = request !== null && world.request(request.id)?.version !== sent.version;
    if (expects === 'taken' && isPlain && !isTaken && !isBroken && !isMoved)
      throw new Violation(`model: ${who} may ${command}, and got ${reply.status}`);
    if (who !== null && sent.params?.['request'] === request.id)
      model.heard(who, command, request, reply);
    if (endpoint.id === 'pressNotMe' && isTaken && request.status !== 'closed') {
      request.isFrozen = true;
      request.status = 'awaiting-identity';
      request.version += 1;
    }
  }

  #count(command: string, status: number): void {
    if (this.#tally === null || status === 0) return;
    const count = this.#tally.get(command) ?? { taken: 0, refused: 0, broken: 0 };
    if (status < 300) count.taken += 1;
    else if (status === 503) count.broken += 1;
    else count.refused += 1;
    this.#tally.set(command, count);
  }
}

function asObject(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}; // an object has these
}

const seconds = ['sue', 'sam', 'pia', 'ada-lead'] as const;

/** Who would do it: an agent of the desk, or where a second person is needed one of those who may. */
function leader(name: MoveName, company: string, desk: string, pick: number): string {
  const isSecond =
    name === 'approve' || name === 'return' || name === 'unfreeze' || name === 'reassign';
  if (company !== 'hkt') return isSecond || desk === 'desk-m' ? 'pia' : 'nan';
  if (isSecond) return seconds[pick % seconds.length] ?? 'pia';
  return desk === 'desk-b' ? 'bea' : pick % 5 === 0 ? 'ali' : 'ada';
}

/** At which desk it is done: an offer is answered by the desk that it was made to. */
function deskOf(name: MoveName, record: RequestRecord): string {
  const isAnswer = name === 'accept-transfer' || name === 'reject-transfer';
  return (isAnswer ? openOffer(record)?.to : undefined) ?? record.desk;
}
