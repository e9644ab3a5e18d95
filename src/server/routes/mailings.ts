import type * as z from 'zod/mini';
import {
  approveReading,
  prepareMailing,
  proposeReading,
  readMailing,
  readMailings,
  returnReading,
  type MailingRow,
  type ReadingView,
} from '../../contract/mailings.ts';
import type { Can } from '../../contract/problem.ts';
import {
  mayMail,
  mayPrepare,
  mayReadAnew,
  type MailingList,
  type MailScene,
} from '../../domain/direct-mail.ts';
import { refuse } from '../../domain/result.ts';
import { decideJointly, type JointCommand } from '../../domain/second-officer.ts';
import type { ReadingProposal, Setting } from '../../domain/setting.ts';
import { companyIds, type AuditAction, type CompanyId } from '../../domain/vocabulary.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { auditActor, staffOf, type Call } from '../call.ts';
import { chainTools } from '../chain-tools.ts';
import { mayLeaveNow, spentRelease } from '../leaving.ts';
import { listIn, mailingFile, mailSceneOf, readingIn, sees } from '../mailing-of.ts';
import { mailingLines } from '../mailing-lines.ts';
import { personBehind } from '../person-behind.ts';
import { ProblemError, problemOf } from '../problems.ts';
import type { Put } from '../ports.ts';
import { releaseView } from '../release-view.ts';
import type { ReadRoute, Route } from '../route.ts';
import { settingChange, type MadeSetting, type SettingNoun } from '../setting-change.ts';
import { companyIn, settingOf } from '../setting-of.ts';
import { toCan } from '../to-can.ts';
import { mailingView } from '../views/mailing-view.ts';

async function readingView(call: Call, company: CompanyId): Promise<ReadingView> {
  const setting = await settingOf(call, company);
  const proposal = setting.rereading ?? null;
  const proposer = await personBehind(call, proposal);
  const can = (command: JointCommand): Can =>
    toCan(decideJointly(command, { actor: staffOf(call), proposer, company }));
  const may = mayReadAnew(otherThan(readingIn(setting, company)), company, setting.packs);
  const propose = can('propose-reading');
  return {
    company,
    version: setting.version,
    reading: readingIn(setting, company),
    proposal,
    can: {
      propose: propose === true ? toCan(may) : propose,
      approve: can('approve-reading'),
      return: can('return-reading'),
    },
  };
}

function otherThan(reading: ReadingView['reading']): ReadingView['reading'] {
  return reading === 'consent-needed' ? 'purpose-suffices' : 'consent-needed';
}

const readingAll: ReadRoute = {
  is: 'read',
  endpoint: readMailings,
  read: async (call) => {
    const seen = companyIds.filter((company) => sees(call, company));
    const lists = await call.deps.store.mailingLists();
    const rows = await Promise.all(
      lists.filter(({ company }) => sees(call, company)).map(async (list) => rowOf(call, list)),
    );
    const readings = await Promise.all(seen.map(async (company) => readingView(call, company)));
    const releases = await Promise.all(seen.map(async (company) => releaseView(call, company)));
    return { body: { readings, releases, mailings: rows }, version: null };
  },
};

async function rowOf(call: Call, list: MailingList): Promise<MailingRow> {
  const { id, company, name, purpose, contact, members } = list;
  const use = toCan(mayMail(list, await mailSceneOf(call, company)));
  return { id, company, name, purpose, contact, size: members.length, can: { use } };
}

type Told = {
  readonly action: AuditAction;
  readonly fields: readonly string[];
  readonly puts?: readonly Put[];
};

/** Counts and the hash of a file: nothing of anybody on the list. */
async function note(call: Call, list: MailingList, scene: MailScene, told: Told): Promise<void> {
  await call.deps.store.commit(
    { puts: [...(told.puts ?? [])], key: null },
    {
      actor: auditActor(call),
      action: told.action,
      object: { type: 'mailing', id: list.id, version: null },
      subject: null,
      outcome: 'done',
      purpose: list.purpose,
      reason: scene.reading,
      fields: told.fields,
      call: call.id,
    },
  );
}

const readingOne: ReadRoute = {
  is: 'read',
  endpoint: readMailing,
  read: async (call) => {
    const list = await listIn(call, 'read-mailings', call.params['mailing']);
    const scene = await mailSceneOf(call, list.company);
    const lines = await mailingLines(call, list, scene);
    const left = lines.filter(({ cause }) => cause !== null).length;
    const fields = [String(lines.length - left), String(left)];
    await call.deps.store.exclusively(async () =>
      note(call, list, scene, { action: 'mailing.viewed', fields }),
    );
    return { body: await mailingView(call, list, scene, lines), version: null };
  },
};

/** Nobody opts out between the looking and the leaving of the file: both are one turn of the only writer. */
const preparing: ReadRoute = {
  is: 'read',
  endpoint: prepareMailing,
  read: async (call) => {
    const list = await listIn(call, 'prepare-mailing', call.params['mailing']);
    return call.deps.store.exclusively(async () => {
      const scene = await mailSceneOf(call, list.company);
      const lines = await mailingLines(call, list, scene);
      const ready = lines.filter(({ cause }) => cause === null);
      const verdict = mayPrepare(list, ready.length, scene);
      if (!verdict.ok) throw problemOf(verdict);
      const { text, sha256, rows } = mailingFile(list, lines);
      const leaves = await mayLeaveNow(call, list.company, { list: list.id, rows, sha256 });
      if (!leaves.ok) throw problemOf(leaves);
      const fields = [String(rows), sha256, String(lines.length - rows)];
      const puts = await spentRelease(call, list.company, { rows });
      await note(call, list, scene, { action: 'mailing.prepared', fields, puts });
      const name = `${list.id}-${scene.today}.csv`;
      return { body: { name, text, sha256, rows }, version: null };
    });
  },
};

const noun: SettingNoun = { waiting: (setting) => setting.rereading ?? null, view: readingView };

function made(
  setting: Setting,
  change: Pick<Setting, 'reading' | 'rereading'>,
  { reading }: Pick<ReadingProposal, 'reading'>,
  action: AuditAction,
): MadeSetting {
  return { setting: { ...setting, ...change }, action, reason: reading, fields: [] };
}

async function propose(call: Call, setting: Setting, body: unknown): Promise<MadeSetting> {
  // The mount has parsed the body with the endpoint's own schema.
  const { reading } = body as z.infer<NonNullable<typeof proposeReading.body>>;
  const company = companyIn(call);
  allowed(setting, company, reading);
  const by = staffOf(call).id;
  const content = { company, reading, by, at: call.now, over: setting.version };
  const digest = chainTools.hash(chainTools.canonicalise(content));
  const rereading = { reading, by, at: call.now, digest };
  return made(setting, { rereading }, rereading, 'reading.proposed');
}

/** A law may have been attached while the proposal waited. */
function allowed(setting: Setting, company: CompanyId, reading: ReadingView['reading']): void {
  const verdict =
    reading === readingIn(setting, company)
      ? refuse('nothing-changed')
      : mayReadAnew(reading, company, setting.packs);
  if (!verdict.ok) throw problemOf(verdict);
}

function waiting({ rereading }: Setting, body: unknown): ReadingProposal {
  // As above.
  if (rereading == null || rereading.digest !== (body as { digest: string }).digest)
    throw new ProblemError('proposal-changed');
  return rereading;
}

/** Direct mail: who of a list may be written to, its file, and the reading of the clause, which two officers change. */
export const routes = byEndpoint<Route>([
  readingAll,
  readingOne,
  preparing,
  settingChange(noun, proposeReading, 'propose-reading', propose),
  settingChange(noun, approveReading, 'approve-reading', async (call, setting, body) => {
    const proposal = waiting(setting, body);
    allowed(setting, companyIn(call), proposal.reading);
    const change = { reading: proposal.reading, rereading: null };
    return made(setting, change, proposal, 'reading.changed');
  }),
  settingChange(noun, returnReading, 'return-reading', async (_call, setting, body) =>
    made(setting, { rereading: null }, waiting(setting, body), 'reading.returned'),
  ),
]);
