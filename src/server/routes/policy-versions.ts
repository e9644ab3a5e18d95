import type * as z from 'zod/mini';
import {
  approvePolicy,
  proposePolicy,
  readPolicyVersions,
  readRequestPolicy,
  returnPolicy,
  type PolicyStoreView,
  type RequestPolicyView,
} from '../../contract/policy-versions.ts';
import type { Can } from '../../contract/problem.ts';
import { companyOf } from '../../domain/company.ts';
import { clocksFrom } from '../../domain/course.ts';
import { addDays } from '../../domain/plain-date.ts';
import { dateEffect } from '../../domain/policy-effect.ts';
import { figureOf, policyFigures } from '../../domain/policy-figure.ts';
import {
  mayBegin,
  nextVersion,
  policyDiff,
  precedence,
  profileOf,
  versionOn,
  type PolicyScene,
  type PolicyVersion,
  type PolicyWish,
} from '../../domain/policy-store.ts';
import { decideJointly, type JointCommand } from '../../domain/second-officer.ts';
import type { PolicyProposal, Setting } from '../../domain/setting.ts';
import {
  companyIds,
  type AuditAction,
  type CompanyId,
  type RequestKind,
} from '../../domain/vocabulary.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { staffOf, type Call } from '../call.ts';
import { chainTools } from '../chain-tools.ts';
import { clocksUnder } from '../clocks-of.ts';
import { deskDate } from '../desk-time.ts';
import { personBehind } from '../person-behind.ts';
import { policyVersions } from '../policy-in-force.ts';
import { ProblemError, problemOf } from '../problems.ts';
import { purposeSceneOf } from '../register-of.ts';
import type { ReadRoute, Route } from '../route.ts';
import { sceneOf } from '../scene-of.ts';
import { settingChange, type MadeSetting, type SettingNoun } from '../setting-change.ts';
import { companyIn, settingOf } from '../setting-of.ts';
import { toCan } from '../to-can.ts';
import {
  changesView,
  figuresView,
  retentionView,
  versionView,
} from '../views/policy-version-view.ts';
import { refuseOwn, visibleRequest } from '../visible.ts';

async function policySceneOf(call: Call, company: CompanyId): Promise<PolicyScene> {
  const { today } = await purposeSceneOf(call, company);
  return { company, versions: await policyVersions(call, company), today };
}

async function storeView(call: Call, company: CompanyId): Promise<PolicyStoreView> {
  const setting = await settingOf(call, company);
  const scene = await policySceneOf(call, company);
  const { versions, today } = scene;
  const waiting = setting.changing ?? null;
  const proposer = await personBehind(call, waiting);
  const can = (command: JointCommand): Can =>
    toCan(decideJointly(command, { actor: staffOf(call), proposer, company }));
  const { name, policy } = companyOf(company);
  return {
    company,
    name,
    version: setting.version,
    today,
    versions: versions.map((one, at) => versionView(one, versions[at - 1] ?? one, scene)),
    clauses: policy.clauses.map(({ number, citation }) => ({ clause: number, citation })),
    figures: figuresView(scene),
    retention: retentionView(setting.packs),
    siteTerms: [...(setting.siteTerms ?? [])],
    precedence: precedence(company),
    proposal:
      waiting === null
        ? null
        : {
            next: versionView(waiting.version, versions.at(-1) ?? waiting.version, scene),
            by: waiting.by,
            at: waiting.at,
            digest: waiting.digest,
          },
    can: {
      propose: can('propose-policy'),
      approve: can('approve-policy'),
      return: can('return-policy'),
    },
  };
}

const noun: SettingNoun = { waiting: (setting) => setting.changing ?? null, view: storeView };

/** What is made of the version that waits; the log names its clauses, and what they say stays in the store. */
function made(
  setting: Setting,
  change: Pick<Setting, 'policies' | 'changing'>,
  clauses: readonly string[],
  action: AuditAction,
): MadeSetting {
  return { setting: { ...setting, ...change }, action, fields: clauses };
}

/** The clauses that a version changes of the last one. */
function clausesOf({ company, versions }: PolicyScene, version: PolicyVersion): string[] {
  return policyDiff(company, versions.at(-1) ?? version, version).map(({ clause }) => clause);
}

type ProposeBody = z.infer<typeof proposePolicy.body>;

/** The wish of a body: its clauses and figures are this policy's, each clause once. */
function wishOf({ company, versions }: PolicyScene, body: ProposeBody): PolicyWish {
  const own = new Set(companyOf(company).policy.clauses.map(({ number }) => number));
  const terms = versions.at(-1)?.terms ?? companyOf(company).policy;
  const figures = policyFigures.flatMap((figure) => {
    const value = body.figures[figure];
    return value === undefined ? [] : [{ figure, value }];
  });
  const errors = [
    ...body.said.flatMap(({ clause }, at) => {
      const isTwice = body.said.findIndex((one) => one.clause === clause) !== at;
      const pointer = `/said/${String(at)}/clause`;
      return own.has(clause) && !isTwice ? [] : [{ pointer, code: 'not-in-list' as const }];
    }),
    ...figures.flatMap(({ figure }) =>
      figureOf(terms, figure) === null
        ? [{ pointer: `/figures/${figure}`, code: 'not-in-list' as const }]
        : [],
    ),
  ];
  if (errors.length > 0) throw new ProblemError('fields', { errors });
  return { inForceFrom: body.inForceFrom, said: body.said, figures };
}

async function propose(call: Call, setting: Setting, body: unknown): Promise<MadeSetting> {
  const scene = await policySceneOf(call, companyIn(call));
  // The mount has parsed the body with the endpoint's own schema.
  const verdict = nextVersion(wishOf(scene, body as ProposeBody), scene);
  if (!verdict.ok) throw problemOf(verdict);
  const version = verdict.value;
  const by = staffOf(call).id;
  const content = { company: setting.id, version, by, at: call.now, over: setting.version };
  const digest = chainTools.hash(chainTools.canonicalise(content));
  const changing = { version, by, at: call.now, digest };
  return made(setting, { changing }, clausesOf(scene, version), 'policy.proposed');
}

function waiting({ changing }: Setting, body: unknown): PolicyProposal {
  // As above.
  if (changing == null || changing.digest !== (body as { digest: string }).digest)
    throw new ProblemError('proposal-changed');
  return changing;
}

/** Its date may have gone by while it waited. */
async function approve(call: Call, setting: Setting, body: unknown): Promise<MadeSetting> {
  const { version } = waiting(setting, body);
  const scene = await policySceneOf(call, companyIn(call));
  const verdict = mayBegin(version.terms.inForceFrom, scene);
  if (!verdict.ok) throw problemOf(verdict);
  const policies = [...(setting.policies ?? []), version];
  const clauses = clausesOf(scene, version);
  return made(setting, { policies, changing: null }, clauses, 'policy.adopted');
}

/** What was changed since a request was received, and what the version in force would make of its date. */
async function requestPolicy(call: Call): Promise<RequestPolicyView> {
  const request = await visibleRequest(call);
  await refuseOwn(call, request);
  const { clockDesk, clocks, today } = await sceneOf(call, request);
  const { company, kind } = request;
  const versions = await policyVersions(call, company);
  const inForce = versionOn(versions, today);
  const pinned = versions.find(({ terms }) => terms.version === request.policyVersion) ?? inForce;
  const later = clocksUnder(profileOf(company, inForce), request, clockDesk, call.now).policy;
  const received = deskDate(clocksFrom(request), clockDesk.zone);
  const setting = await settingOf(call, company);
  return {
    pinned: versionOf(pinned),
    inForce: versionOf(inForce),
    changes: changesView(company, pinned, inForce),
    effect: dateEffect(
      kind,
      { terms: pinned.terms, clock: clocks.policy },
      { terms: inForce.terms, clock: later },
    ),
    due: clocks.policy.due,
    wouldBe: later.due,
    siteTerms: isTimed(kind)
      ? (setting.siteTerms ?? []).map((term) => ({
          ...term,
          wouldBe: addDays(received, term.days),
        }))
      : [],
    precedence: precedence(company),
  };
}

/** Other terms speak of answers; an opt-out is done in the call, and an authority's paper sets its own date. */
function isTimed(kind: RequestKind): boolean {
  return kind === 'inquiry' || kind === 'correction' || kind === 'deletion';
}

function versionOf({ terms }: PolicyVersion): RequestPolicyView['pinned'] {
  const { version, inForceFrom, asRead } = terms;
  return { version, inForceFrom, asRead };
}

const reading: Route = {
  is: 'read',
  endpoint: readPolicyVersions,
  read: async (call) => {
    const stores = await Promise.all(companyIds.map(async (id) => storeView(call, id)));
    return { body: { stores }, version: null };
  },
};

const ofRequest: ReadRoute = {
  is: 'read',
  endpoint: readRequestPolicy,
  read: async (call) => ({ body: await requestPolicy(call), version: null }),
};

/** Each company's policy by version; two privacy officers put the next one in force (N8). */
export const routes = byEndpoint<Route>([
  reading,
  ofRequest,
  settingChange(noun, proposePolicy, 'propose-policy', propose),
  settingChange(noun, approvePolicy, 'approve-policy', approve),
  settingChange(noun, returnPolicy, 'return-policy', async (call, setting, body) => {
    const { version } = waiting(setting, body);
    const scene = await policySceneOf(call, companyIn(call));
    return made(setting, { changing: null }, clausesOf(scene, version), 'policy.returned');
  }),
]);
