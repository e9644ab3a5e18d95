import { companyOf } from '../domain/company.ts';
import { actingReading, type MailingList, type MailScene } from '../domain/direct-mail.ts';
import { reaches } from '../domain/permission.ts';
import type { Setting } from '../domain/setting.ts';
import type { CompanyId } from '../domain/vocabulary.ts';
import type { Command } from '../domain/command-vocabulary.ts';
import { staffOf, type Call } from './call.ts';
import { chainTools } from './chain-tools.ts';
import type { ListedLine } from './mailing-lines.ts';
import { ProblemError } from './problems.ts';
import { purposeSceneOf } from './register-of.ts';
import { reportCsv } from './report-csv.ts';
import { settingOf } from './setting-of.ts';

/** How a company reads its clause now: as it set it, as far as the attached laws allow. */
export function readingIn({ reading, packs }: Setting, company: CompanyId) {
  return actingReading(reading ?? companyOf(company).policy.directMail, company, packs);
}

/** What a company's lists are held against today. */
export async function mailSceneOf(call: Call, company: CompanyId): Promise<MailScene> {
  const reading = readingIn(await settingOf(call, company), company);
  return { ...(await purposeSceneOf(call, company)), reading };
}

/** Whether the account sees the lists of a company. */
export function sees(call: Call, company: CompanyId): boolean {
  return reaches(staffOf(call), 'read-mailings', { company, desk: null });
}

/** A list by its id. An unknown one and one of another company answer alike (404). */
export async function listIn(
  call: Call,
  command: Command,
  mailing: string | undefined,
): Promise<MailingList> {
  const lists = await call.deps.store.mailingLists();
  const list = lists.find(({ id }) => id === mailing);
  if (
    list === undefined ||
    !reaches(staffOf(call), command, { company: list.company, desk: null })
  ) {
    call.about = { type: 'mailing', id: 'unknown', subject: null };
    throw new ProblemError('not-found');
  }
  call.about = { type: 'mailing', id: list.id, subject: null, purpose: list.purpose };
  return list;
}

/** The file that a list would leave as: those of it who may be written to, and the hash that binds them. */
export function mailingFile(list: MailingList, lines: readonly ListedLine[]) {
  const ready = lines.filter(({ cause }) => cause === null);
  const text = reportCsv([['name', list.contact, 'language'], ...ready.map(cellsOf)]);
  return { text, sha256: chainTools.hash(text), rows: ready.length };
}

function cellsOf({ customer, item }: ListedLine): readonly string[] {
  const named = customer?.items.find(({ field, state }) => field === 'name' && state === 'held');
  return [named?.value ?? '', item?.value ?? '', customer?.lang ?? ''];
}
