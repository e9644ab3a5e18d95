import type { LawPack, LawRule } from './law/law-pack.ts';
import { rulesFor } from './law/law-pack.ts';
import { addYears, compareDates, isPlainDate, type PlainDate } from './plain-date.ts';
import type { RequestKind } from './vocabulary.ts';

/** By what title somebody asks for another: a mandate, an agent's permission, as a parent, or as a guardian whom a court named. */
export const representativeTitles = ['mandate', 'agent', 'parent', 'guardian'] as const;
export type RepresentativeTitle = (typeof representativeTitles)[number];

/** Papers that show such a title. */
export const authorityPapers = [
  'signed-mandate',
  'power-of-attorney',
  'family-register',
  'court-order',
] as const;
export type AuthorityPaper = (typeof authorityPapers)[number];

/**
 * Whose word counts beside the paper: of whoever gave the mandate; of a ward, whose guardian speaks; of a minor who is
 * asked from an age on, who is still too young, or for whom no law names an age; of somebody whose age is not known; or
 * of somebody of age, for whom no parent asks.
 */
export const subjectSays = [
  'mandated',
  'ward',
  'minor-asked',
  'minor-too-young',
  'age-unknown',
  'of-age',
] as const;
export type SubjectSay = (typeof subjectSays)[number];

/** Kinds of request that a mandate can cover. */
export const coverable = [
  'inquiry',
  'correction',
  'deletion',
] as const satisfies readonly RequestKind[];

/** Who asks for the customer, and what the laws of the request say of it (APPI Art. 37(3), PDPO ss.2(1), 17A, 18(1)). */
export type Representation = {
  readonly title: RepresentativeTitle;
  /** The representative's name; dies with the words of the request. */
  readonly name: string;
  /** An answer could hurt the minor: a privacy officer alone approves, and it goes to the customer alone. */
  readonly harm: boolean;
  readonly say: SubjectSay;
  /** Age in years from which the minor is asked; null where no attached law names one. */
  readonly askedFrom: number | null;
  /** The article that knows the title, and the one that speaks of minors. */
  readonly titleCitation: string | null;
  readonly minorCitation: string | null;
};

/** What the paper of a representative shows; only its type is kept. */
export type AuthorityShown = {
  readonly paper: AuthorityPaper;
  readonly covers: readonly RequestKind[];
  /** Whether it lets the representative receive the answer. */
  readonly receives: boolean;
};

/** The agents of the laws by our titles. */
const agents: Readonly<Record<RepresentativeTitle, readonly string[]>> = {
  mandate: ['mandated-agent', 'authorised-in-writing'],
  agent: ['mandated-agent', 'authorised-in-writing'],
  parent: ['statutory-representative-of-minor', 'person-with-parental-responsibility'],
  guardian: ['statutory-representative-of-adult-ward', 'court-appointee', 'mental-health-guardian'],
};

/** Papers that show a title; the likeliest first. */
export const papersFor: Readonly<Record<RepresentativeTitle, readonly AuthorityPaper[]>> = {
  mandate: ['signed-mandate', 'power-of-attorney'],
  agent: ['signed-mandate', 'power-of-attorney'],
  parent: ['family-register', 'court-order'],
  guardian: ['court-order'],
};

/** Whether somebody can ask by this title only for what their paper names. */
export function isMandated(title: RepresentativeTitle): boolean {
  return title === 'mandate' || title === 'agent';
}

/** Whether somebody speaks for a minor by this title: an answer could then hurt whom they speak for. */
export function isForMinor(title: RepresentativeTitle): boolean {
  return title === 'parent';
}

/** How the attached laws look at somebody who asks for a customer of this birth date, on a day of the desk. */
export function representationOf(
  said: Pick<Representation, 'title' | 'name' | 'harm'>,
  kind: RequestKind,
  birthDate: string | null,
  packs: readonly LawPack[],
  today: PlainDate,
): Representation {
  const minors = packs.flatMap((pack) => rulesFor(pack, kind, 'minor'));
  const asked = lowest(minors, 'ownSayFrom');
  return {
    ...said,
    say: sayOf(said.title, birthDate, minors, today),
    askedFrom: asked?.age ?? null,
    titleCitation: titleRule(said.title, kind, packs)?.citation ?? null,
    minorCitation: (asked?.rule ?? lowest(minors, 'majority')?.rule)?.citation ?? null,
  };
}

function sayOf(
  title: RepresentativeTitle,
  birthDate: string | null,
  minors: readonly LawRule[],
  today: PlainDate,
): SubjectSay {
  if (isMandated(title)) return 'mandated';
  if (!isForMinor(title)) return 'ward';
  if (birthDate === null || !isPlainDate(birthDate)) return 'age-unknown';
  const isAtLeast = (age: number): boolean => compareDates(addYears(birthDate, age), today) <= 0;
  const majority = lowest(minors, 'majority');
  if (majority !== null && isAtLeast(majority.age)) return 'of-age';
  // Where no law names an age, every minor is asked: the stricter reading.
  return isAtLeast(lowest(minors, 'ownSayFrom')?.age ?? 0) ? 'minor-asked' : 'minor-too-young';
}

type AgeFact = 'majority' | 'ownSayFrom';

function ageIn({ value }: LawRule, fact: AgeFact): number | null {
  const found = value?.is === 'facts' ? value.facts[fact] : undefined;
  return typeof found === 'number' ? found : null;
}

/** The lowest age that a rule names: the strictest law is the one that asks earliest. */
function lowest(
  rules: readonly LawRule[],
  fact: AgeFact,
): { readonly rule: LawRule; readonly age: number } | null {
  const named = rules.flatMap((rule) => {
    const age = ageIn(rule, fact);
    return age === null ? [] : [{ rule, age }];
  });
  return named.toSorted((one, other) => one.age - other.age)[0] ?? null;
}

function titleRule(
  title: RepresentativeTitle,
  kind: RequestKind,
  packs: readonly LawPack[],
): LawRule | undefined {
  const rules = packs.flatMap((pack) => rulesFor(pack, kind, 'representative'));
  const knows = ({ value }: LawRule): boolean => {
    const named = value?.is === 'facts' ? value.facts['agents'] : undefined;
    return Array.isArray(named) && named.some((one) => agents[title].includes(String(one)));
  };
  return rules.find(knows) ?? rules[0];
}

/** The article by which a paper for one right does not carry another (PDPO s.22(1A)); the title's own where none says so. */
export function coverCitation(
  { titleCitation }: Representation,
  kind: RequestKind,
  packs: readonly LawPack[],
): string | null {
  const own = packs
    .flatMap((pack) => rulesFor(pack, kind, 'representative'))
    .find(({ right }) => right === kind);
  return own?.citation ?? titleCitation;
}
