import { readAuditLines } from '../../contract/audit.ts';
import { auditChecks } from './audit-checks.ts';
import { Caller } from './caller.ts';
import { idempotencyChecks } from './idempotency-checks.ts';
import { maskingChecks } from './masking-checks.ts';
import { permissionChecks } from './permission-checks.ts';
import { statusChecks } from './status-checks.ts';
import type { Chapter, Check, Desk, Outcome, SuiteOptions } from './suite.ts';
import { Skipped } from './suite.ts';
import { versionChecks } from './version-checks.ts';

/** Chapter by chapter. Masking and audit come last: they look at every answer and event of the run. */
const all: readonly (readonly [Chapter, readonly Check[]])[] = [
  ['statuses', statusChecks],
  ['permissions', permissionChecks],
  ['idempotency', idempotencyChecks],
  ['versions', versionChecks],
  ['masking', maskingChecks],
  ['audit', auditChecks],
];

/** Holds a running backend to the contract, over HTTP. `tell` hears of each check as it ends. */
export async function runSuite(
  options: SuiteOptions,
  tell: (outcome: Outcome) => void = () => undefined,
): Promise<readonly Outcome[]> {
  const desk = await deskOf(options);
  const outcomes: Outcome[] = [];
  for (const [chapter, checks] of all)
    for (const check of checks) {
      const outcome = { chapter, name: check.name, ...(await outcomeOf(check, desk)) };
      outcomes.push(outcome);
      tell(outcome);
    }
  return outcomes;
}

async function outcomeOf({ run }: Check, desk: Desk): Promise<Pick<Outcome, 'is' | 'why'>> {
  try {
    await run(desk);
    return { is: 'passed', why: '' };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { is: error instanceof Skipped ? 'skipped' : 'failed', why };
  }
}

async function deskOf(options: SuiteOptions): Promise<Desk> {
  const { fetch, origin, given } = options;
  const { company, desk } = given.customer;
  const agent = given.accounts.find(({ role, desks }) => role === 'agent' && desks.includes(desk));
  if (agent === undefined) throw new TypeError(`No agent of the desk ${desk} was given.`);
  const caller = new Caller(fetch, origin.replace(/\/$/, ''));
  const auditor = given.accounts.find(({ role }) => role === 'auditor');
  const logBefore =
    auditor === undefined
      ? null
      : (await caller.done(auditor, readAuditLines, { query: { after: '0', limit: '1' } })).size;
  if (agent.company !== null && agent.company !== company)
    throw new TypeError(`The agent of ${desk} is not of ${company}.`);
  return { ...options, caller, agent, logBefore };
}
