import type * as z from 'zod/mini';
import {
  approveLifting,
  proposeLifting,
  readLiftings,
  returnLifting,
  type LiftingView,
} from '../../contract/liftings.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import type { Can } from '../../contract/problem.ts';
import { companyOf } from '../../domain/company.ts';
import type { Item } from '../../domain/customer.ts';
import { refuse } from '../../domain/result.ts';
import { decideJointly, type JointCommand } from '../../domain/second-officer.ts';
import type { LiftingProposal, Setting } from '../../domain/setting.ts';
import { companyIds, type AuditAction, type CompanyId } from '../../domain/vocabulary.ts';
import { auditActor, finishedKey, staffOf, type Call } from '../call.ts';
import { chainTools } from '../chain-tools.ts';
import { deskDate } from '../desk-time.ts';
import { ProblemError, problemOf } from '../problems.ts';
import type { Removal } from '../ports.ts';
import { byEndpoint } from '../by-endpoint.ts';
import type { ChangeRoute, Route } from '../route.ts';
import { companyIn, personBehind, settingOf } from '../setting-of.ts';
import { needStepUp } from '../step-up.ts';
import { tombstoneIds } from '../tombstone.ts';

async function liftingView(call: Call, company: CompanyId): Promise<LiftingView> {
  const setting = await settingOf(call, company);
  const lifting = setting.lifting ?? null;
  const proposer = await personBehind(call, lifting);
  const can = (command: JointCommand): Can => {
    const verdict = decideJointly(command, { actor: staffOf(call), proposer, company });
    return verdict.ok ? true : { code: verdict.code, citation: verdict.citation, missing: null };
  };
  return {
    company,
    name: companyOf(company).name,
    version: setting.version,
    proposal:
      lifting === null
        ? null
        : { ...lifting, tombstones: lifting.tombstones.length, fields: [...lifting.fields] },
    can: {
      propose: can('propose-lifting'),
      approve: can('approve-lifting'),
      return: can('return-lifting'),
    },
  };
}

/** What a command makes of what waits, and which tombstones go with it. */
type Made = {
  readonly lifting: LiftingProposal | null;
  readonly said: LiftingProposal;
  readonly action: AuditAction;
  readonly removes?: readonly Removal[];
};

function liftingChange(
  endpoint: Endpoint,
  command: JointCommand,
  make: (call: Call, setting: Setting, body: unknown) => Promise<Made>,
): ChangeRoute {
  return {
    is: 'change',
    endpoint,
    find: async (call) => ({ version: (await settingOf(call, companyIn(call))).version }),
    act: async (call, body) => {
      const company = companyIn(call);
      const setting = await settingOf(call, company);
      const proposer = await personBehind(call, setting.lifting ?? null);
      const verdict = decideJointly(command, { actor: staffOf(call), proposer, company });
      if (!verdict.ok) throw problemOf(verdict);
      const { lifting, said, action, removes = [] } = await make(call, setting, body);
      const version = setting.version + 1;
      await call.deps.store.commit(
        {
          puts: [
            { type: 'setting', record: { ...setting, lifting, version }, seen: setting.version },
          ],
          removes,
          key: finishedKey(call, company, null),
        },
        {
          actor: auditActor(call),
          action,
          object: { type: 'setting', id: company, version },
          subject: null,
          outcome: 'done',
          purpose: null,
          reason: said.reason,
          fields: [...said.fields],
          before: setting.version,
          after: version,
          call: call.id,
          ...(call.key === null ? {} : { key: call.key }),
        },
      );
      return { reference: company, outcome: null };
    },
    render: async (call) => {
      const view = await liftingView(call, companyIn(call));
      return { body: view, version: view.version };
    },
  };
}

type Details = z.infer<NonNullable<typeof proposeLifting.body>>['details'];

/** Finds what bars the person, by the same hashes as an import does, and everything that was set with it. */
async function tombstonesBy(
  call: Call,
  company: CompanyId,
  details: Details,
): Promise<readonly string[]> {
  const { store, keys } = call.deps;
  const items = details.map(({ field, value }, index) => said(call, field, value, index));
  const ids = await tombstoneIds(keys, { company, items });
  const found = await Promise.all(ids.map(async (id) => store.get('tombstone', id)));
  return [
    ...new Set(
      found.flatMap((stone) => (stone === null ? [] : [stone.id, ...(stone.siblings ?? [])])),
    ),
  ].toSorted();
}

/** A detail as if it were held. It is folded, hashed and forgotten. */
function said(call: Call, field: Item['field'], value: string, index: number): Item {
  const today = deskDate(call.now, 'UTC');
  return {
    id: `said-${index}`,
    field,
    state: 'held',
    value,
    lang: null,
    hashed: false,
    purposes: [],
    source: 'customer',
    collectedOn: today,
    collectedBy: 'none',
    collectedChannel: 'letter',
    changedOn: today,
    disputed: false,
    shared: false,
    sharings: [],
  };
}

async function propose(call: Call, setting: Setting, body: unknown): Promise<Made> {
  // The mount has parsed the body with the endpoint's own schema.
  const { details, reason } = body as z.infer<NonNullable<typeof proposeLifting.body>>;
  const tombstones = await tombstonesBy(call, companyIn(call), details);
  if (tombstones.length === 0) throw problemOf(refuse('no-tombstone'));
  const by = staffOf(call).id;
  const fields = [...new Set(details.map(({ field }) => field))];
  const content = { company: setting.id, tombstones, fields, reason, by, at: call.now };
  const digest = chainTools.hash(chainTools.canonicalise(content));
  const lifting = { tombstones, fields, reason, by, at: call.now, digest };
  return { lifting, said: lifting, action: 'lifting.proposed' };
}

function waiting({ lifting }: Setting, body: unknown): LiftingProposal {
  // As above.
  if (lifting == null || lifting.digest !== (body as { digest: string }).digest)
    throw new ProblemError('proposal-changed');
  return lifting;
}

async function approve(call: Call, setting: Setting, body: unknown): Promise<Made> {
  const lifting = waiting(setting, body);
  await needStepUp(call);
  const stones = await Promise.all(
    lifting.tombstones.map(async (id) => call.deps.store.get('tombstone', id)),
  );
  const removes = stones.flatMap((stone): Removal[] =>
    stone === null ? [] : [{ type: 'tombstone', id: stone.id, seen: stone.version }],
  );
  return { lifting: null, said: lifting, action: 'tombstone.lifted', removes };
}

const reading: Route = {
  is: 'read',
  endpoint: readLiftings,
  read: async (call) => {
    const liftings = await Promise.all(companyIds.map(async (id) => liftingView(call, id)));
    return { body: { liftings }, version: null };
  },
};

/** Lifting tombstones: two privacy officers let somebody come in again who was erased. */
export const routes = byEndpoint<Route>([
  reading,
  liftingChange(proposeLifting, 'propose-lifting', propose),
  liftingChange(approveLifting, 'approve-lifting', approve),
  liftingChange(returnLifting, 'return-lifting', async (_call, setting, body) => ({
    lifting: null,
    said: waiting(setting, body),
    action: 'lifting.returned',
  })),
]);
