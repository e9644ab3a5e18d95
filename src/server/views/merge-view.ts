import type { DuplicateView, MergeView, RecordName } from '../../contract/merges.ts';
import { citation } from '../../domain/citation.ts';
import type { Customer } from '../../domain/customer.ts';
import { mergeBar, undoBar, type Merge } from '../../domain/merge.ts';
import { reaches, roleMay } from '../../domain/permission.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { decideJointly } from '../../domain/second-officer.ts';
import { staffOf, type Call } from '../call.ts';
import type { Found } from '../duplicates-seen.ts';
import { twoOf } from '../join-records.ts';
import { personBehind } from '../person-behind.ts';
import { toCan } from '../to-can.ts';
import { maskedName } from './request-row.ts';

/** Two records that look like one person, with whether they may be asked about. */
export async function duplicateView(
  call: Call,
  { pair, one, other }: Found,
): Promise<DuplicateView> {
  return {
    one: recordName(one),
    other: recordName(other),
    reasons: [...pair.reasons],
    can: { merge: toCan(await mayMerge(call, one, other)) },
  };
}

/** Whether the account may ask to join one record to another. */
export async function mayMerge(
  call: Call,
  keeps: Customer,
  joins: Customer,
): Promise<Result<true>> {
  const cited = citation(keeps.company, 'four-eyes');
  if (!reaches(staffOf(call), 'propose-merge', { company: keeps.company, desk: null }))
    return refuse('role-lacks-right', cited);
  return mergeBar(await twoOf(call.deps.store, keeps, joins)) ?? accept(true);
}

/** Whether the account may ask to part two records again. */
export function mayUndo(call: Call, merge: Merge): Result<true> {
  if (!roleMay(staffOf(call).role, 'propose-merge'))
    return refuse('role-lacks-right', citation(merge.company, 'four-eyes'));
  return undoBar(merge) ?? accept(true);
}

/** Whether the account may say yes or no: another person than who asked, with the right and the reach. */
export async function mayDecide(call: Call, merge: Merge): Promise<Result<true>> {
  const { company, desk, proposal } = merge;
  const actor = staffOf(call);
  const proposer = await personBehind(call, proposal);
  const verdict = decideJointly('decide-merge', { actor, proposer, company });
  if (!verdict.ok || reaches(actor, 'decide-merge', { company, desk })) return verdict;
  return refuse('other-desk', citation(company, 'four-eyes'));
}

/** A merge as the accounts of its company see it. */
export async function mergeView(call: Call, merge: Merge): Promise<MergeView> {
  const { store } = call.deps;
  const [keeps, joins] = await Promise.all([
    store.get('customer', merge.keeps),
    store.get('customer', merge.joins),
  ]);
  const { id, version, company, reasons, state, askedBy, askedAt, decidedBy, proposal } = merge;
  return {
    id,
    version,
    company,
    keeps: keeps === null ? nobody(merge.keeps) : recordName(keeps),
    joins: joins === null ? nobody(merge.joins) : recordName(joins),
    reasons: [...reasons],
    state,
    askedBy,
    askedAt,
    decidedBy,
    undoneBy: [...merge.undoneBy],
    proposal,
    can: { undo: toCan(mayUndo(call, merge)), decide: toCan(await mayDecide(call, merge)) },
  };
}

function recordName(customer: Customer): RecordName {
  return { id: customer.id, name: maskedName(customer) };
}

function nobody(id: string): RecordName {
  return { id, name: { masked: '•••', lang: null } };
}
