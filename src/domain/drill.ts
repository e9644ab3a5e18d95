import { isComplete, missingFor, neededFor, standing, type Asked, type Ways } from './assurance.ts';
import { DAY, type Instant } from './instant.ts';
import type { Evidence } from './request.ts';
import type { Missing } from './result.ts';
import type { Actor } from './staff.ts';
import type { CompanyId, Signal } from './vocabulary.ts';

/** What a trainee may ask a caller for, each by the same rules as at the desk. */
export const drillProofs = [
  'questions',
  'code',
  'other-code',
  'call-back',
  'declaration',
  'paper',
] as const;
export type DrillProof = (typeof drillProofs)[number];

/** How a trainee ends a call: they say no and how it can be proved, which is the safe one and comes first, or do what was asked. */
export const drillEnds = ['turned-away', 'served'] as const;
export type DrillEnd = (typeof drillEnds)[number];

/** The scripted callers, by what they try. */
export const drillCallerIds = [
  'knows-address',
  'wants-no-mail',
  'stolen-bill',
  'plain',
  'police',
  'forgetful',
  'new-phone',
  'no-channel',
  'colleague',
  'impatient',
  'relative',
  'angry',
] as const;
export type DrillCallerId = (typeof drillCallerIds)[number];

/** A caller of the drill: who they truly are, what they ask, and which proofs they can give on a record made for it. */
export type DrillCaller = {
  readonly isGenuine: boolean;
  readonly asks: Pick<Asked, 'kind' | 'scope'>;
  readonly gives: readonly DrillProof[];
  readonly ways: Ways;
  readonly signals: readonly Signal[];
};

const usual: Ways = { otherWay: false, channels: 2 };
const data = { kind: 'inquiry', scope: 'data' } as const;
const deletion = { kind: 'deletion', scope: null } as const;

/** The twelve: seven who are not who they say or have no right to ask, and five customers. */
export const drillCallers: Readonly<Record<DrillCallerId, DrillCaller>> = {
  'knows-address': {
    isGenuine: false,
    asks: data,
    gives: ['declaration'],
    ways: usual,
    signals: ['new-address-asked'],
  },
  'wants-no-mail': {
    isGenuine: true,
    asks: { kind: 'opt-out', scope: null },
    gives: [],
    ways: usual,
    signals: [],
  },
  'stolen-bill': {
    isGenuine: false,
    asks: data,
    gives: ['questions', 'declaration'],
    ways: usual,
    signals: ['urgency'],
  },
  plain: {
    isGenuine: true,
    asks: { kind: 'inquiry', scope: 'categories' },
    gives: ['questions', 'code', 'other-code', 'call-back', 'declaration', 'paper'],
    ways: usual,
    signals: [],
  },
  police: {
    isGenuine: false,
    asks: { kind: 'legal-demand', scope: null },
    gives: [],
    ways: usual,
    signals: ['urgency'],
  },
  forgetful: {
    isGenuine: true,
    asks: data,
    gives: ['code', 'other-code', 'call-back', 'declaration'],
    ways: { otherWay: true, channels: 2 },
    signals: [],
  },
  'new-phone': {
    isGenuine: false,
    asks: data,
    gives: ['questions', 'declaration'],
    ways: { otherWay: false, channels: 1 },
    signals: ['contact-changed'],
  },
  'no-channel': {
    isGenuine: true,
    asks: data,
    gives: ['declaration', 'paper'],
    ways: { otherWay: true, channels: 0 },
    signals: [],
  },
  colleague: {
    isGenuine: false,
    asks: { kind: 'inquiry', scope: 'categories' },
    gives: [],
    ways: usual,
    signals: ['urgency'],
  },
  impatient: {
    isGenuine: true,
    asks: deletion,
    gives: ['questions', 'code', 'call-back', 'declaration'],
    ways: usual,
    signals: [],
  },
  relative: {
    isGenuine: false,
    asks: data,
    gives: ['call-back', 'declaration'],
    ways: usual,
    signals: [],
  },
  angry: {
    isGenuine: false,
    asks: deletion,
    gives: ['questions', 'call-back', 'declaration'],
    ways: usual,
    signals: [],
  },
};

/** What a caller still has to prove once these proofs were asked for; null where nothing can be proved by telephone. */
export function drillMissing(
  { asks, gives, ways, signals }: DrillCaller,
  tried: readonly DrillProof[],
  company: CompanyId,
): Missing | null {
  if (asks.kind === 'legal-demand') return null;
  const need = neededFor(asks, ways);
  const evidence = tried
    .filter((proof) => gives.includes(proof))
    .flatMap((proof) => evidenceOf(proof, need.points));
  return missingFor(need, standing(evidence, { company }, AT), ways, signals);
}

/** A drill has no clock: everything happens at one moment. */
const AT: Instant = 0;

function evidenceOf(proof: DrillProof, points: number): readonly Evidence[] {
  const now = { at: AT, from: AT };
  switch (proof) {
    case 'questions':
      return [{ kind: 'points', points, ...now }];
    case 'code':
      return [
        { kind: 'possession', item: 'first', contact: 'email', ...now },
        { kind: 'authenticity', how: 'code', item: 'first', ...now },
      ];
    case 'other-code':
      return [
        { kind: 'possession', item: 'second', contact: 'phone', ...now },
        { kind: 'authenticity', how: 'code', item: 'second', ...now },
      ];
    case 'call-back':
      return [{ kind: 'authenticity', how: 'call-back', item: 'second', ...now }];
    case 'declaration':
      return [{ kind: 'declaration', how: 'read-aloud', ...now }];
    case 'paper':
      return [
        {
          kind: 'paper',
          paper: 'identity-card',
          reason: 'no-channel-of-record',
          addressMatches: true,
          by: 'drill',
          approvedBy: 'drill',
          ...now,
        },
      ];
  }
}

/** What an ended call comes to. */
export type DrillVerdict = 'right' | 'leak' | 'wrongly-refused';

/**
 * Judges an ended call by the rules of proof (H1): whoever was served without having proved what the right needs is a leak,
 * be they genuine or not; a genuine customer who was turned away was wrongly refused.
 */
export function judged(
  caller: DrillCaller,
  tried: readonly DrillProof[],
  end: DrillEnd,
  company: CompanyId,
): DrillVerdict {
  if (end === 'turned-away') return caller.isGenuine ? 'wrongly-refused' : 'right';
  const missing = drillMissing(caller, tried, company);
  return missing !== null && isComplete(missing) ? 'right' : 'leak';
}

/** Both ways of failing, counted apart. */
export type DrillScore = { readonly leaks: number; readonly wronglyRefused: number };

/** The score of a drill. */
export function drillScore(verdicts: readonly DrillVerdict[]): DrillScore {
  const count = (wanted: DrillVerdict): number =>
    verdicts.filter((verdict) => verdict === wanted).length;
  return { leaks: count('leak'), wronglyRefused: count('wrongly-refused') };
}

/** Days until the next drill after one without a mistake, and after one with. */
const DAYS_CLEAN = 180;
const DAYS_WITH_MISTAKES = 30;

/** When a drill is due again. */
export function drillDueAgain(finishedAt: Instant, { leaks, wronglyRefused }: DrillScore): Instant {
  return finishedAt + (leaks + wronglyRefused === 0 ? DAYS_CLEAN : DAYS_WITH_MISTAKES) * DAY;
}

/** Whose training an account sees: agents their own, supervisors that of their desks, officers and auditors everybody's. */
export function seesTrainingOf(actor: Actor, other: Actor): boolean {
  if (other.role === 'auditor') return false;
  switch (actor.role) {
    case 'agent':
      return actor.id === other.id;
    case 'supervisor':
      return actor.id === other.id || other.desks.some((desk) => actor.desks.includes(desk));
    case 'privacy-officer':
    case 'auditor':
      return true;
  }
}
