import type { RefusalFilter, RefusalsView } from '../contract/refusals.ts';
import { homeDesk } from '../domain/home-desk.ts';
import { lawPackOf } from '../domain/law/law-pack-of.ts';
import { reaches } from '../domain/permission.ts';
import { entryKept, registerYears, type RegisterPart } from '../domain/refusal-register.ts';
import { companyIds, type CompanyId } from '../domain/vocabulary.ts';
import { staffOf, type Call } from './call.ts';
import { chainTools } from './chain-tools.ts';
import { deskDate } from './desk-time.ts';
import { reportCsv } from './report-csv.ts';

type Entry = RefusalsView['entries'][number];

/** A part of the log book, and what could be chosen in its place. */
export type Register = RegisterPart & {
  readonly companies: readonly CompanyId[];
  readonly years: readonly string[];
  readonly entries: readonly Entry[];
};

/** The log book as far as the account's right reaches: of the company and year asked for, or of those nearest to it. */
export async function registerFor(call: Call, filter: RefusalFilter): Promise<Register> {
  const staff = staffOf(call);
  const { store } = call.deps;
  const desks = await store.desks();
  const zones = new Map(desks.map(({ id, zone }) => [id, zone]));
  const companies = staff.company === null ? [...companyIds] : [staff.company];
  const company = companies.find((one) => one === filter.company) ?? companies[0] ?? 'hkt';
  const years = registerYears(deskDate(call.now, homeDesk(staff, desks)?.zone ?? 'UTC'));
  const year = years.find((one) => one === filter.year) ?? years[0] ?? '';
  const requests = new Map((await store.requests()).map((one) => [one.id, one]));
  const entries = (await store.logBook()).flatMap((entry): Entry[] => {
    const request = requests.get(entry.request);
    if (request?.company !== company || !reaches(staff, 'read-refusals', request)) return [];
    const on = deskDate(entry.at, zones.get(request.desk) ?? 'UTC');
    if (!on.startsWith(`${year}-`)) return [];
    const kept = entryKept(on, request.packs.map(lawPackOf));
    const { id, ground, citation: cited, by, approvedBy } = entry;
    const { kind, scope, desk } = request;
    const what = { kind, scope, desk, on, ground, citation: cited, by, approvedBy };
    return [{ id, request: request.id, ...what, keptUntil: kept.until, keptBy: kept.citation }];
  });
  entries.sort((one, other) => one.on.localeCompare(other.on) || one.id.localeCompare(other.id));
  return { company, year, companies, years, entries };
}

const columns = [
  'number',
  'date',
  'request',
  'right',
  'scope',
  'desk',
  'ground',
  'citation',
  'proposed by',
  'approved by',
  'kept until',
];

/** The file that a part of the log book would leave as, and the hash that binds it. */
export function registerFile({ entries }: Pick<Register, 'entries'>) {
  const text = reportCsv([
    columns,
    ...entries.map((entry, at) => [
      String(at + 1),
      entry.on,
      entry.request,
      entry.kind,
      entry.scope ?? '',
      entry.desk,
      entry.ground,
      entry.citation,
      entry.by,
      entry.approvedBy,
      entry.keptUntil,
    ]),
  ]);
  return { text, sha256: chainTools.hash(text), rows: entries.length };
}
