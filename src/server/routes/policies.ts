import {
  approvePacks,
  proposePacks,
  readPolicies,
  returnPacks,
  type PackView,
  type PolicyView,
} from '../../contract/policies.ts';
import type { Can } from '../../contract/problem.ts';
import { companyOf } from '../../domain/company.ts';
import { lawPackOf } from '../../domain/law/law-pack-of.ts';
import { clauseWords } from '../../domain/policies/clause-words.ts';
import { versionOn } from '../../domain/policy-store.ts';
import { decideJointly, type JointCommand } from '../../domain/second-officer.ts';
import type { Setting } from '../../domain/setting.ts';
import {
  companyIds,
  packIds,
  type AuditAction,
  type CompanyId,
  type PackId,
} from '../../domain/vocabulary.ts';
import { staffOf, type Call } from '../call.ts';
import { chainTools } from '../chain-tools.ts';
import { policyVersions } from '../policy-in-force.ts';
import { ProblemError } from '../problems.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { purposeSceneOf } from '../register-of.ts';
import type { Route } from '../route.ts';
import { settingChange, type MadeSetting, type SettingNoun } from '../setting-change.ts';
import { settingOf } from '../setting-of.ts';
import { personBehind } from '../person-behind.ts';
import { toCan } from '../to-can.ts';

async function policyView(call: Call, company: CompanyId): Promise<PolicyView> {
  const { name, policy } = companyOf(company);
  const { today } = await purposeSceneOf(call, company);
  const { terms, said } = versionOn(await policyVersions(call, company), today);
  const setting = await settingOf(call, company);
  const proposer = await personBehind(call, setting.proposal);
  const can = (command: JointCommand): Can =>
    toCan(decideJointly(command, { actor: staffOf(call), proposer, company }));
  return {
    company,
    name,
    version: setting.version,
    policyVersion: terms.version,
    asRead: terms.asRead,
    clauses: policy.clauses.map(({ number, citation }) => ({
      number,
      citation,
      paraphrase: clauseWords[number] ?? '',
      words: said.find(({ clause }) => clause === number)?.words ?? null,
    })),
    packs: [...setting.packs],
    proposal:
      setting.proposal === null
        ? null
        : { ...setting.proposal, packs: [...setting.proposal.packs] },
    can: {
      propose: can('propose-packs'),
      approve: can('approve-packs'),
      return: can('return-packs'),
    },
  };
}

function packView(id: PackId): PackView {
  const { name, asRead, rules } = lawPackOf(id);
  return {
    id,
    name,
    asRead,
    checked: rules.filter((rule) => rule.checked).length,
    rules: rules.map(({ value: _value, ...rule }) => rule),
  };
}

const noun: SettingNoun = { waiting: ({ proposal }) => proposal, view: policyView };

/** A setting as it is afterwards; the log names the packs in question. */
function made(
  setting: Setting,
  change: Partial<Pick<Setting, 'packs' | 'proposal'>>,
  action: AuditAction,
): MadeSetting {
  const after = { ...setting, ...change };
  return { setting: after, action, fields: after.proposal?.packs ?? after.packs };
}

async function propose(call: Call, setting: Setting, body: unknown): Promise<MadeSetting> {
  // The mount has parsed the body with the endpoint's own schema.
  const wanted = new Set((body as { packs: PackId[] }).packs);
  const packs = packIds.filter((id) => wanted.has(id));
  const present = packIds.filter((id) => setting.packs.includes(id));
  if (packs.join(' ') === present.join(' ')) throw new ProblemError('nothing-changed');
  const by = staffOf(call).id;
  const content = { company: setting.id, packs, by, at: call.now, over: setting.version };
  const digest = chainTools.hash(chainTools.canonicalise(content));
  return made(setting, { proposal: { packs, by, at: call.now, digest } }, 'packs.proposed');
}

function proposedIn(setting: Setting, body: unknown): NonNullable<Setting['proposal']> {
  const { proposal } = setting;
  // As above.
  if (proposal === null || proposal.digest !== (body as { digest: string }).digest)
    throw new ProblemError('proposal-changed');
  return proposal;
}

const reading: Route = {
  is: 'read',
  endpoint: readPolicies,
  read: async (call) => {
    const policies = await Promise.all(companyIds.map(async (id) => policyView(call, id)));
    return { body: { policies, packs: packIds.map(packView) }, version: null };
  },
};

/** Policy profiles and the laws attached to companies: two privacy officers change them. */
export const routes = byEndpoint<Route>([
  reading,
  settingChange(noun, proposePacks, 'propose-packs', propose),
  settingChange(noun, approvePacks, 'approve-packs', async (_call, setting, body) => {
    const { packs } = proposedIn(setting, body);
    return made(setting, { packs, proposal: null }, 'packs.approved');
  }),
  settingChange(noun, returnPacks, 'return-packs', async (_call, setting, body) => {
    proposedIn(setting, body);
    return made(setting, { proposal: null }, 'packs.returned');
  }),
]);
