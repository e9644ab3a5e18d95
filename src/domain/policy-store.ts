import { companyOf } from './company.ts';
import type { PlainDate } from './plain-date.ts';
import type { PolicyProfile, PolicyTerms } from './policies/policy-profile.ts';
import {
  figureClause,
  figureOf,
  policyFigures,
  withFigure,
  type PolicyFigure,
} from './policy-figure.ts';
import { accept, refuse, type Result } from './result.ts';
import type { CompanyId } from './vocabulary.ts';

/** Words of a clause in one language, as an officer put them. */
export type PolicyWords = { readonly lang: string; readonly text: string };

/** A clause that no longer says what the first version said. */
export type SaidClause = { readonly clause: string; readonly words: PolicyWords };

/** One version of a company's policy: its terms, and the clauses that say something else than at first (N8). */
export type PolicyVersion = {
  readonly terms: PolicyTerms;
  readonly said: readonly SaidClause[];
};

/** A company's versions, the oldest first, on a day of its desk. */
export type PolicyScene = {
  readonly company: CompanyId;
  readonly versions: readonly PolicyVersion[];
  readonly today: PlainDate;
};

/** Every version of a company: the one it came with, and those adopted since, in order. */
export function versionsOf(
  company: CompanyId,
  adopted: readonly PolicyVersion[],
): readonly PolicyVersion[] {
  const { policy } = companyOf(company);
  const { version, inForceFrom, asRead, deadlines } = policy;
  const { undoWindowHours, evidenceValidityDays, lapseAfterDays } = policy;
  const figures = { undoWindowHours, evidenceValidityDays, lapseAfterDays };
  return [{ terms: { version, inForceFrom, asRead, deadlines, ...figures }, said: [] }, ...adopted];
}

/** The version in force on a date: the last of those whose date has come. */
export function versionOn(versions: readonly PolicyVersion[], date: PlainDate): PolicyVersion {
  const inForce = versions.findLast(({ terms: { inForceFrom } }) => isSince(inForceFrom, date));
  if (inForce === undefined) throw new TypeError('A first version is in force from the beginning.');
  return inForce;
}

function isSince(inForceFrom: PlainDate | null, date: PlainDate): boolean {
  return inForceFrom === null || inForceFrom <= date;
}

/** A version as a whole profile of its company. */
export function profileOf(company: CompanyId, { terms }: PolicyVersion): PolicyProfile {
  return { ...companyOf(company).policy, ...terms };
}

/** What an officer wants the next version to say: clauses in new words, and figures. */
export type PolicyWish = {
  readonly inForceFrom: PlainDate;
  readonly said: readonly SaidClause[];
  readonly figures: readonly { readonly figure: PolicyFigure; readonly value: number }[];
};

/**
 * Whether a version may be put in force from a date: it is told beforehand, so the date has not gone by, nor does it lie
 * before the version that it follows. A date gone by would reach back over requests that were received since.
 */
export function mayBegin(inForceFrom: PlainDate | null, scene: PolicyScene): Result<true> {
  const { company, versions, today } = scene;
  const last = versions.at(-1)?.terms.inForceFrom ?? null;
  return inForceFrom !== null && inForceFrom >= today && isSince(last, inForceFrom)
    ? accept(true)
    : refuse('policy-too-early', precedence(company)?.citation ?? null);
}

/** The next version of a policy; refused where it may not begin on its date, or changes nothing. */
export function nextVersion(wish: PolicyWish, scene: PolicyScene): Result<PolicyVersion> {
  const { company, versions, today } = scene;
  const last = versions.at(-1);
  if (last === undefined) throw new TypeError('A company comes with a policy.');
  const begins = mayBegin(wish.inForceFrom, scene);
  if (!begins.ok) return begins;
  const terms = wish.figures.reduce<PolicyTerms>(
    (made, { figure, value }) => withFigure(made, figure, value),
    {
      ...last.terms,
      version: String(versions.length + 1),
      asRead: today,
      inForceFrom: wish.inForceFrom,
    },
  );
  const reworded = new Set(wish.said.map(({ clause }) => clause));
  const next = {
    terms,
    said: [...last.said.filter(({ clause }) => !reworded.has(clause)), ...wish.said],
  };
  return policyDiff(company, last, next).length === 0 ? refuse('nothing-changed') : accept(next);
}

/** What a clause says in one version and in a later one; null words are those that the company came with. */
export type ClauseChange = {
  readonly clause: string;
  readonly words: { readonly was: PolicyWords | null; readonly is: PolicyWords | null } | null;
  readonly figures: readonly {
    readonly figure: PolicyFigure;
    readonly was: number;
    readonly is: number;
  }[];
};

/** Clause by clause, in the policy's order, what changed between two versions: words, and the figures that rest on it. */
export function policyDiff(
  company: CompanyId,
  before: PolicyVersion,
  after: PolicyVersion,
): readonly ClauseChange[] {
  return companyOf(company).policy.clauses.flatMap(({ number: clause }) => {
    const was = wordsOf(before, clause);
    const is = wordsOf(after, clause);
    const words = was?.text === is?.text && was?.lang === is?.lang ? null : { was, is };
    const figures = policyFigures.flatMap((figure) => {
      if (figureClause(after.terms, figure) !== clause) return [];
      const figureWas = figureOf(before.terms, figure);
      const figureIs = figureOf(after.terms, figure);
      if (figureWas === null || figureIs === null || figureWas === figureIs) return [];
      return [{ figure, was: figureWas, is: figureIs }];
    });
    return words === null && figures.length === 0 ? [] : [{ clause, words, figures }];
  });
}

function wordsOf({ said }: PolicyVersion, clause: string): PolicyWords | null {
  return said.find((one) => one.clause === clause)?.words ?? null;
}

/** What other terms of a company say of the time of an answer; read where the company publishes them. */
export type SiteTerm = {
  readonly id: string;
  readonly title: PolicyWords;
  readonly days: number;
  readonly asRead: PlainDate;
};

/**
 * The clause by which the policy goes before the company's other terms (N8), with where it stands; null where a policy
 * says nothing of them. The desk keeps to the policy in either case: other terms never set a date.
 */
export function precedence(company: CompanyId): { clause: string; citation: string } | null {
  const { goesBefore, clauses } = companyOf(company).policy;
  const found = clauses.find(({ number }) => number === goesBefore);
  return found === undefined ? null : { clause: found.number, citation: found.citation };
}
