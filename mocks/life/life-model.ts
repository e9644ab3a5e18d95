import type { Reply } from '../tiny/tiny-desk.ts';
import { transferCommands } from '../../src/domain/command-vocabulary.ts';
import { lifeStaff } from './life-people.ts';
import type { StepData } from './life-step-data.ts';

/** What the model knows of a request: no more than the replies have said. */
export type KnownRequest = {
  readonly id: string;
  desk: string;
  customer: string | null;
  status: string;
  /** The version that this is known of; at another the model says nothing. */
  version: number;
  isFrozen: boolean;
  readonly hands: Set<string>;
};

/** Commands by which nobody becomes a hand of the request. */
const lookingOn: ReadonlySet<string> = new Set([
  'note',
  'approve',
  'return',
  'unfreeze',
  'compare',
  'reject-transfer',
  'withdraw-transfer',
  'reassign',
  'view-request',
  'view-trail',
]);
/** What may still be asked of a request that has ended. */
const afterEnd: ReadonlySet<string> = new Set(['reopen', 'tell-recipients']);
/** What a frozen request takes: nothing that serves whoever may be an impostor. */
const whileFrozen: ReadonlySet<string> = new Set([
  'take',
  'note',
  'unfreeze',
  'propose-refusal',
  'approve',
  'return',
  'close',
  'explain-lateness',
  ...transferCommands,
  'reassign',
]);
/** What the desk does that a request is offered to, without having it. */
const answers: ReadonlySet<string> = new Set(['accept-transfer', 'reject-transfer']);
/** What takes a second person. */
const second: ReadonlySet<string> = new Set(['approve', 'return', 'unfreeze', 'reassign']);

/** What the model expects of a call: it says so only where the rule is simple. */
export type Expectation = 'taken' | 'refused' | null;

/** A second, simple mind about requests, which has never seen the store. */
export class LifeModel {
  readonly requests: KnownRequest[] = [];
  /** The steps that were taken, in their order. */
  readonly taken: StepData[] = [];

  /** The request of a step's number; among those that go on, as long as any does, where it is to be led on. */
  chosen(which: number, isLed: boolean): KnownRequest | undefined {
    const open = this.requests.filter(({ status }) => status !== 'closed');
    const among = isLed && open.length > 0 ? open : this.requests;
    return among[which % Math.max(1, among.length)];
  }

  /** What must become of a command, as far as the published rules say it in one line. */
  expects(who: string, command: string, request: KnownRequest, version: number): Expectation {
    const staff = lifeStaff.find(({ id }) => id === who);
    if (staff === undefined || staff.role === 'auditor') return 'refused';
    if (second.has(command) && (staff.role === 'agent' || request.hands.has(staff.person)))
      return 'refused';
    // At another version it may lie at another desk.
    if (request.version !== version || answers.has(command)) return null;
    const isReached = staff.role === 'privacy-officer' || staff.desks.includes(request.desk);
    if (!isReached) return 'refused';
    if (staff.ownCustomer !== null && staff.ownCustomer === request.customer) return 'refused';
    if (request.status === 'closed') return afterEnd.has(command) ? null : 'refused';
    if (command === 'note') return 'taken';
    return request.isFrozen && !whileFrozen.has(command) ? 'refused' : null;
  }

  /** Takes a reply in. */
  heard(who: string, command: string, request: KnownRequest, { status, body }: Reply): void {
    if (status >= 300) return;
    const version = this.learn(body) === null ? versionIn(body) : null;
    // A desk that does not take a request is told nothing of it.
    if (version !== null && command !== 'reject-transfer') {
      // What was taken cannot have ended, nor stand frozen, whatever the system did in between.
      request.version = version;
      request.status = 'open';
      request.isFrozen = false;
    }
    const person = lifeStaff.find(({ id }) => id === who)?.person;
    if (person !== undefined && !lookingOn.has(command)) request.hands.add(person);
  }

  /** Learns of a request from any reply that shows one; a new one has the account that opened it as its hand. */
  learn(body: unknown, openedBy: string | null = null): KnownRequest | null {
    const told = toldIn(body);
    if (told === null) return null;
    const known = this.requests.find(({ id }) => id === told.id);
    const isFrozen = told.conditions.includes('frozen');
    if (known !== undefined) {
      known.status = told.status;
      known.desk = told.desk;
      known.version = told.version;
      known.customer = told.customer?.id ?? null;
      known.isFrozen = isFrozen;
      return known;
    }
    const person = lifeStaff.find(({ id }) => id === openedBy)?.person;
    const { id, desk, status, version, customer } = told;
    const hands = new Set(person === undefined ? [] : [person]);
    const added = { id, desk, status, version, customer: customer?.id ?? null, isFrozen, hands };
    this.requests.push(added);
    return added;
  }
}

type Told = {
  readonly id: string;
  readonly desk: string;
  readonly status: string;
  readonly version: number;
  readonly customer: { readonly id: string } | null;
  readonly conditions: readonly string[];
};

function toldIn(body: unknown): Told | null {
  const isRequest =
    typeof body === 'object' && body !== null && 'conditions' in body && 'receivedAt' in body;
  return isRequest ? (body as unknown as Told) : null; // the view of a request has these
}

function versionIn(body: unknown): number | null {
  const version =
    typeof body === 'object' && body !== null && 'version' in body ? body.version : null;
  return typeof version === 'number' ? version : null;
}
