import type * as z from 'zod/mini';
import {
  approvePurpose,
  proposePurpose,
  readRegisters,
  returnPurpose,
  type NoticeView,
  type RegisterView,
} from '../../contract/registers.ts';
import type { Can } from '../../contract/problem.ts';
import { companyOf } from '../../domain/company.ts';
import {
  announced,
  isAnnounced,
  type PurposeNotice,
  type PurposeScene,
} from '../../domain/purpose-register.ts';
import { decideJointly, type JointCommand } from '../../domain/second-officer.ts';
import type { PurposeProposal, Setting } from '../../domain/setting.ts';
import { companyIds, type AuditAction, type CompanyId } from '../../domain/vocabulary.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { staffOf, type Call } from '../call.ts';
import { chainTools } from '../chain-tools.ts';
import { personBehind } from '../person-behind.ts';
import { ProblemError, problemOf } from '../problems.ts';
import { purposeSceneOf } from '../register-of.ts';
import type { Route } from '../route.ts';
import { settingChange, type MadeSetting, type SettingNoun } from '../setting-change.ts';
import { companyIn, settingOf } from '../setting-of.ts';
import { toCan } from '../to-can.ts';
import { agreementView } from '../views/ledger-view.ts';

async function registerView(call: Call, company: CompanyId): Promise<RegisterView> {
  const setting = await settingOf(call, company);
  const scene = await purposeSceneOf(call, company);
  const waiting = setting.announcing ?? null;
  const proposer = await personBehind(call, waiting);
  const recipients = await call.deps.store.recipients();
  const can = (command: JointCommand): Can =>
    toCan(decideJointly(command, { actor: staffOf(call), proposer, company }));
  return {
    company,
    name: companyOf(company).name,
    version: setting.version,
    today: scene.today,
    purposes: scene.register.map((notice) => noticeView(notice, scene)),
    recipients: recipients
      .filter((recipient) => recipient.company === company)
      .map((recipient) => ({
        id: recipient.id,
        agreement: agreementView(recipient, scene.today),
      })),
    proposal: waiting === null ? null : { ...waiting, notice: noticeView(waiting.notice, scene) },
    can: {
      propose: can('propose-purpose'),
      approve: can('approve-purpose'),
      return: can('return-purpose'),
    },
  };
}

function noticeView(notice: PurposeNotice, { today }: PurposeScene): NoticeView {
  return { ...notice, inForce: isAnnounced(notice, today) };
}

const noun: SettingNoun = { waiting: (setting) => setting.announcing ?? null, view: registerView };

/** What is made of the announcement that waits; the log names the purpose, and its words stay in the register. */
function made(
  setting: Setting,
  change: Pick<Setting, 'purposes' | 'announcing'>,
  { notice }: PurposeProposal,
  action: AuditAction,
): MadeSetting {
  return { setting: { ...setting, ...change }, action, fields: [notice.purpose] };
}

async function propose(call: Call, setting: Setting, body: unknown): Promise<MadeSetting> {
  // The mount has parsed the body with the endpoint's own schema.
  const wish = body as z.infer<NonNullable<typeof proposePurpose.body>>;
  const verdict = announced(wish, await purposeSceneOf(call, companyIn(call)));
  if (!verdict.ok) throw problemOf(verdict);
  const notice = verdict.value;
  const by = staffOf(call).id;
  const content = { company: setting.id, notice, by, at: call.now, over: setting.version };
  const digest = chainTools.hash(chainTools.canonicalise(content));
  const announcing = { notice, by, at: call.now, digest };
  return made(setting, { announcing }, announcing, 'purpose.proposed');
}

function waiting({ announcing }: Setting, body: unknown): PurposeProposal {
  // As above.
  if (announcing == null || announcing.digest !== (body as { digest: string }).digest)
    throw new ProblemError('proposal-changed');
  return announcing;
}

/** A date that went by while the proposal waited is no announcement in advance any more. */
async function approve(call: Call, setting: Setting, body: unknown): Promise<MadeSetting> {
  const announcing = waiting(setting, body);
  const { purpose, words, announcedOn } = announcing.notice;
  if (words === null || announcedOn === null)
    throw new TypeError('An announcement has words and a date.');
  const scene = await purposeSceneOf(call, companyIn(call));
  const verdict = announced({ purpose, words, announcedOn }, scene);
  if (!verdict.ok) throw problemOf(verdict);
  const purposes = [...(setting.purposes ?? []), verdict.value];
  return made(setting, { purposes, announcing: null }, announcing, 'purpose.announced');
}

const reading: Route = {
  is: 'read',
  endpoint: readRegisters,
  read: async (call) => {
    const registers = await Promise.all(companyIds.map(async (id) => registerView(call, id)));
    return { body: { registers }, version: null };
  },
};

/** Registers of purposes and recipients; what is announced, two privacy officers decide. */
export const routes = byEndpoint<Route>([
  reading,
  settingChange(noun, proposePurpose, 'propose-purpose', propose),
  settingChange(noun, approvePurpose, 'approve-purpose', approve),
  settingChange(noun, returnPurpose, 'return-purpose', async (_call, setting, body) =>
    made(setting, { announcing: null }, waiting(setting, body), 'purpose.returned'),
  ),
]);
