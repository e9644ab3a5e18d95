import type * as z from 'zod/mini';
import {
  approveLifting,
  proposeLifting,
  readLiftings,
  returnLifting,
  type LiftingView,
} from '../../contract/liftings.ts';
import type { Can } from '../../contract/problem.ts';
import { companyOf } from '../../domain/company.ts';
import type { Item } from '../../domain/customer.ts';
import { refuse } from '../../domain/result.ts';
import { decideJointly, type JointCommand } from '../../domain/second-officer.ts';
import type { LiftingProposal, Setting } from '../../domain/setting.ts';
import { companyIds, type AuditAction, type CompanyId } from '../../domain/vocabulary.ts';
import { staffOf, type Call } from '../call.ts';
import { chainTools } from '../chain-tools.ts';
import { deskDate } from '../desk-time.ts';
import { ProblemError, problemOf } from '../problems.ts';
import type { Removal } from '../ports.ts';
import { byEndpoint } from '../by-endpoint.ts';
import type { Route } from '../route.ts';
import { settingChange, type MadeSetting, type SettingNoun } from '../setting-change.ts';
import { companyIn, settingOf } from '../setting-of.ts';
import { personBehind } from '../person-behind.ts';
import { needStepUp } from '../step-up.ts';
import { toCan } from '../to-can.ts';
import { tombstoneIds } from '../tombstone.ts';

async function liftingView(call: Call, company: CompanyId): Promise<LiftingView> {
  const setting = await settingOf(call, company);
  const lifting = setting.lifting ?? null;
  const proposer = await personBehind(call, lifting);
  const can = (command: JointCommand): Can =>
    toCan(decideJointly(command, { actor: staffOf(call), proposer, company }));
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

const noun: SettingNoun = { waiting: (setting) => setting.lifting ?? null, view: liftingView };

/** What is made of the lifting that waits; the log says its reason and its fields, and nothing of whom it lets in. */
function made(
  setting: Setting,
  lifting: LiftingProposal | null,
  said: LiftingProposal,
  action: AuditAction,
): MadeSetting {
  return { setting: { ...setting, lifting }, action, fields: said.fields, reason: said.reason };
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

async function propose(call: Call, setting: Setting, body: unknown): Promise<MadeSetting> {
  // The mount has parsed the body with the endpoint's own schema.
  const { details, reason } = body as z.infer<NonNullable<typeof proposeLifting.body>>;
  const tombstones = await tombstonesBy(call, companyIn(call), details);
  if (tombstones.length === 0) throw problemOf(refuse('no-tombstone'));
  const by = staffOf(call).id;
  const fields = [...new Set(details.map(({ field }) => field))];
  const content = { company: setting.id, tombstones, fields, reason, by, at: call.now };
  const digest = chainTools.hash(chainTools.canonicalise(content));
  const lifting = { tombstones, fields, reason, by, at: call.now, digest };
  return made(setting, lifting, lifting, 'lifting.proposed');
}

function waiting({ lifting }: Setting, body: unknown): LiftingProposal {
  // As above.
  if (lifting == null || lifting.digest !== (body as { digest: string }).digest)
    throw new ProblemError('proposal-changed');
  return lifting;
}

async function approve(call: Call, setting: Setting, body: unknown): Promise<MadeSetting> {
  const lifting = waiting(setting, body);
  await needStepUp(call);
  const stones = await Promise.all(
    lifting.tombstones.map(async (id) => call.deps.store.get('tombstone', id)),
  );
  const removes = stones.flatMap((stone): Removal[] =>
    stone === null ? [] : [{ type: 'tombstone', id: stone.id, seen: stone.version }],
  );
  return { ...made(setting, null, lifting, 'tombstone.lifted'), removes };
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
  settingChange(noun, proposeLifting, 'propose-lifting', propose),
  settingChange(noun, approveLifting, 'approve-lifting', approve),
  settingChange(noun, returnLifting, 'return-lifting', async (_call, setting, body) =>
    made(setting, null, waiting(setting, body), 'lifting.returned'),
  ),
]);
