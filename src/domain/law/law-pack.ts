import type { PlaceCode } from '../calendar.ts';
import type { PlainDate } from '../plain-date.ts';
import type { PackId, RequestKind } from '../vocabulary.ts';
import type { FeeReason } from '../ending-vocabulary.ts';
import type { ItemField } from '../record-vocabulary.ts';
import type { DeadlineRule } from './deadline-rule.ts';

/** What a rule is about. */
export type LawTopic =
  | 'acknowledge'
  | 'deadline'
  | 'extension'
  | 'clock-stop'
  | 'identity'
  | 'representative'
  | 'minor'
  | 'refusal-ground'
  | 'refusal-notice'
  | 'dispute-note'
  | 'fee'
  | 'tell-recipients'
  | 'log'
  | 'retention'
  | 'authority'
  | 'other';

/** Whose request a rule speaks of; `all` means every right of a person, never a legal demand. */
export type LawRight = RequestKind | 'all';

/** What a refusal on a ground has to name before its notice can be written. */
export type RequiredDetail =
  'other-data-user-name' | 'other-data-user-address' | 'substitute-measure';

/** How a refusal ground is used. Whether it must or may be used is the rule's `mandatory`. */
export type RefusalGround = {
  readonly is: 'refusal-ground';
  readonly requires: readonly RequiredDetail[];
  /** Only the part that the ground covers is withheld; the rest is given. */
  readonly partial: boolean;
  /** What is given instead. */
  readonly fallback: 'paper' | null;
  /** What the refusal itself brings about. */
  readonly effect: 'restrict-to-storage' | null;
};

/** How long something is kept, or looked back. */
export type LawSpan = {
  readonly is: 'retention' | 'look-back';
  readonly amount: number;
  readonly unit: 'month' | 'year';
  readonly from: 'entry' | 'correction' | 'record';
};

/** For what a fee may be asked. A rule that binds and names nothing makes the right free. */
export type FeeRule = { readonly is: 'fee'; readonly reasons: readonly FeeReason[] };

/** A rule's further facts, for the screens that need them; codes only. */
export type LawFacts = {
  readonly is: 'facts';
  readonly facts: Readonly<Record<string, string | number | boolean | readonly string[]>>;
};

export type LawValue = DeadlineRule | RefusalGround | LawSpan | FeeRule | LawFacts;

/** One rule of a law in our own words. `checked: false` means that the text was not read: the screen says so. */
export type LawRule = {
  readonly id: string;
  readonly right: LawRight;
  readonly topic: LawTopic;
  readonly statement: string;
  readonly citation: string;
  readonly asRead: PlainDate;
  readonly checked: boolean;
  readonly mandatory: 'must' | 'should' | 'may';
  readonly note: string;
  readonly value: LawValue | null;
};

/** A rule without its words. The clocks read no more than this, and a build brings the words only where a law is shown. */
export type ClockRule = Omit<LawRule, 'statement' | 'note'>;

/** A term of the law in its own language. */
export type LawTerm = { readonly en: string; readonly native: string; readonly checked: boolean };

/** What the clocks need of a law: every rule of it that counts, extends or stops a period, and what it says of fees, whose payment can begin one. */
export type ClockLaw = {
  readonly id: PackId;
  /** Whose holidays move the ends of its periods: a place's, or those of the desk that acts. */
  readonly holidaysOf: PlaceCode | 'desk';
  readonly rules: readonly ClockRule[];
};

/** The same rules in full, with their words. */
export type TimeLaw = Omit<ClockLaw, 'rules'> & { readonly rules: readonly LawRule[] };

/** A law as data. It may be changed here without touching any other file. */
export type LawPack = TimeLaw & {
  readonly name: string;
  /** BCP 47 tag of the law's own language. */
  readonly lang: string;
  readonly asRead: PlainDate;
  readonly terms: readonly LawTerm[];
  /** Item fields that the law itself forbids to disclose, beside those that the product never discloses. */
  readonly neverDisclose: readonly ItemField[];
};

/** The rules of a pack that speak of a kind of request, on one topic. */
export function rulesFor(pack: LawPack, kind: RequestKind, topic: LawTopic): readonly LawRule[] {
  return pack.rules.filter((rule) => rule.topic === topic && speaksOf(rule.right, kind));
}

/** The grounds on which a kind of request can be refused under a pack. */
export function refusalGrounds(pack: LawPack, kind: RequestKind): readonly LawRule[] {
  return rulesFor(pack, kind, 'refusal-ground');
}

/** The ground's demands on the refusal, or null where the rule is no refusal ground. */
export function groundOf(rule: LawRule): RefusalGround | null {
  return rule.value?.is === 'refusal-ground' ? rule.value : null;
}

/** Whether a rule for this right covers this kind of request. */
export function speaksOf(right: LawRight, kind: RequestKind): boolean {
  return right === 'all' ? kind !== 'legal-demand' : right === kind;
}
