import type {
  ClauseChangeView,
  PolicyStoreView,
  PolicyVersionView,
} from '../../contract/policy-versions.ts';
import { companyOf } from '../../domain/company.ts';
import { retentionRulesOf } from '../../domain/law/retention-rules.ts';
import { clauseOf } from '../../domain/policies/policy-profile.ts';
import { figureClause, figureOf, policyFigures } from '../../domain/policy-figure.ts';
import {
  policyDiff,
  versionOn,
  type PolicyScene,
  type PolicyVersion,
} from '../../domain/policy-store.ts';
import type { CompanyId, PackId } from '../../domain/vocabulary.ts';

/** Where a clause of a company's policy stands. */
export function citationOf(company: CompanyId, clause: string): string {
  return clauseOf(companyOf(company).policy, clause)?.citation ?? clause;
}

/** What changed between two versions, clause by clause, with where each stands. */
export function changesView(
  company: CompanyId,
  before: PolicyVersion,
  after: PolicyVersion,
): ClauseChangeView[] {
  return policyDiff(company, before, after).map(({ clause, words, figures }) => ({
    clause,
    citation: citationOf(company, clause),
    words,
    figures: [...figures],
  }));
}

/** A version with what it changed of the one before it. */
export function versionView(
  version: PolicyVersion,
  before: PolicyVersion,
  { company, versions, today }: PolicyScene,
): PolicyVersionView {
  const { version: number, inForceFrom, asRead } = version.terms;
  const inForce = versionOn(versions, today);
  const hasCome = inForceFrom === null || inForceFrom <= today;
  const state = version === inForce ? 'in-force' : hasCome ? 'past' : 'to-come';
  return {
    version: number,
    inForceFrom,
    asRead,
    state,
    changes: changesView(company, before, version),
  };
}

/** The figures of the version in force, each with its clause. */
export function figuresView({ company, versions, today }: PolicyScene): PolicyStoreView['figures'] {
  const { terms } = versionOn(versions, today);
  return policyFigures.flatMap((figure) => {
    const value = figureOf(terms, figure);
    if (value === null) return [];
    const clause = figureClause(terms, figure);
    const citation = citationOf(company, clause);
    return [{ figure, value, clause, citation }];
  });
}

/** What the laws attached to the company make it keep. */
export function retentionView(packs: readonly PackId[]): PolicyStoreView['retention'] {
  return retentionRulesOf(packs).map(({ id, fields, years, citation, asRead, checked }) => ({
    id,
    fields: [...fields],
    years,
    citation,
    asRead,
    checked,
  }));
}
