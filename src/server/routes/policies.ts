import {
  approvePacks,
  proposePacks,
  readPolicies,
  returnPacks,
  type PackView,
  type PolicyView,
} from '../../contract/policies.ts';
import type { Can } from '../../contract/problem.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import { companyOf } from '../../domain/company.ts';
import { lawPackOf } from '../../domain/law/law-pack-of.ts';
import { decideJointly, type JointCommand } from '../../domain/second-officer.ts';
import type { Setting } from '../../domain/setting.ts';
import {
  companyIds,
  packIds,
  type AuditAction,
  type CompanyId,
  type PackId,
} from '../../domain/vocabulary.ts';
import { auditActor, finishedKey, staffOf, type Call } from '../call.ts';
import { chainTools } from '../chain-tools.ts';
import { ProblemError, problemOf } from '../problems.ts';
import { byEndpoint } from '../by-endpoint.ts';
import type { ChangeRoute, Route } from '../route.ts';
import { companyIn, personBehind, settingOf } from '../setting-of.ts';

async function policyView(call: Call, company: CompanyId): Promise<PolicyView> {
  const { name, policy } = companyOf(company);
  const setting = await settingOf(call, company);
  const proposer = await personBehind(call, setting.proposal);
  const can = (command: JointCommand): Can => {
    const verdict = decideJointly(command, { actor: staffOf(call), proposer, company });
    return verdict.ok ? true : { code: verdict.code, citation: verdict.citation, missing: null };
  };
  return {
    company,
    name,
    version: setting.version,
    policyVersion: policy.version,
    asRead: policy.asRead,
    clauses: policy.clauses.map(({ number, citation, paraphrase }) => ({
      number,
      citation,
      paraphrase,
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

/** What a command makes of a setting. */
type Set = (
  setting: Setting,
  body: unknown,
  call: Call,
) => { readonly setting: Omit<Setting, 'version'>; readonly action: AuditAction };

function settingChange(endpoint: Endpoint, command: JointCommand, set: Set): ChangeRoute {
  return {
    is: 'change',
    endpoint,
    find: async (call) => ({ version: (await settingOf(call, companyIn(call))).version }),
    act: async (call, body) => {
      const company = companyIn(call);
      const setting = await settingOf(call, company);
      const proposer = await personBehind(call, setting.proposal);
      const verdict = decideJointly(command, { actor: staffOf(call), proposer, company });
      if (!verdict.ok) throw problemOf(verdict);
      const made = set(setting, body, call);
      const version = setting.version + 1;
      await call.deps.store.commit(
        {
          puts: [{ type: 'setting', record: { ...made.setting, version }, seen: setting.version }],
          key: finishedKey(call, company, null),
        },
        {
          actor: auditActor(call),
          action: made.action,
          object: { type: 'setting', id: company, version },
          subject: null,
          outcome: 'done',
          purpose: null,
          fields: [...(made.setting.proposal?.packs ?? made.setting.packs)],
          before: setting.version,
          after: version,
          call: call.id,
          ...(call.key === null ? {} : { key: call.key }),
        },
      );
      return { reference: company, outcome: null };
    },
    render: async (call) => {
      const view = await policyView(call, companyIn(call));
      return { body: view, version: view.version };
    },
  };
}

function propose(setting: Setting, body: unknown, call: Call): ReturnType<Set> {
  // The mount has parsed the body with the endpoint's own schema.
  const wanted = new Set((body as { packs: PackId[] }).packs);
  const packs = packIds.filter((id) => wanted.has(id));
  const present = packIds.filter((id) => setting.packs.includes(id));
  if (packs.join(' ') === present.join(' ')) throw new ProblemError('nothing-changed');
  const by = staffOf(call).id;
  const content = { company: setting.id, packs, by, at: call.now, over: setting.version };
  const digest = chainTools.hash(chainTools.canonicalise(content));
  return {
    setting: { ...setting, proposal: { packs, by, at: call.now, digest } },
    action: 'packs.proposed',
  };
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
  settingChange(proposePacks, 'propose-packs', propose),
  settingChange(approvePacks, 'approve-packs', (setting, body) => ({
    setting: { ...setting, packs: proposedIn(setting, body).packs, proposal: null },
    action: 'packs.approved',
  })),
  settingChange(returnPacks, 'return-packs', (setting, body) => {
    proposedIn(setting, body);
    return { setting: { ...setting, proposal: null }, action: 'packs.returned' };
  }),
]);
