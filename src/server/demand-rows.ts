import type { DemandRowView } from '../contract/demands.ts';
import { scoped, type DatedRow, type ScopedRow } from '../domain/access-history.ts';
import type { Demand } from '../domain/demand.ts';
import type { AccessColumn } from '../domain/authority-vocabulary.ts';
import type { CompanyId } from '../domain/vocabulary.ts';
import type { Call } from './call.ts';
import { chainTools } from './chain-tools.ts';
import { deskDate, isoInstant } from './desk-time.ts';
import { reportCsv } from './report-csv.ts';

/** The zone in which the days of a demand are counted: that of the company's first desk. */
export async function zoneOf(call: Call, company: CompanyId): Promise<string> {
  const desks = await call.deps.store.desks();
  return desks.find((desk) => desk.company === company)?.zone ?? 'UTC';
}

/** The rows that a demand covers and those near it. */
export async function demandRows(
  call: Call,
  { company, scope }: Pick<Demand, 'company' | 'scope'>,
): Promise<readonly ScopedRow[]> {
  const zone = await zoneOf(call, company);
  const rows = await call.deps.store.accessRows(company);
  // Only what has the address or the record is dated: the rest is nobody's business here.
  const near = rows.filter((row) => row.address === scope.address || row.customer === scope.record);
  return scoped(
    near.map((row) => ({ ...row, on: deskDate(row.at, zone) })),
    scope,
  );
}

/** What the demand covers of a row. */
function cellOf(row: DatedRow, column: AccessColumn): string {
  switch (column) {
    case 'time':
      return isoInstant(row.at);
    case 'address':
      return row.address;
    case 'deed':
      return row.deed;
    case 'place':
      return row.place;
    case 'record':
      return row.customer;
  }
}

/** Rows as an officer sees them before they leave: in scope what is covered, out of scope the day alone. */
export function previewOf(
  { columns }: Pick<Demand, 'columns'>,
  rows: readonly ScopedRow[],
): DemandRowView[] {
  return rows.map(({ row, out }, index) => {
    const shows = (column: AccessColumn): boolean => out === null && columns.includes(column);
    return {
      id: `row-${index + 1}`,
      on: row.on,
      out,
      time: shows('time') ? isoInstant(row.at) : null,
      address: shows('address') ? row.address : null,
      deed: shows('deed') ? row.deed : null,
      place: shows('place') ? row.place : null,
      record: shows('record') ? row.customer : null,
    };
  });
}

/** The file that leaves: the rows in scope with the columns covered, and nothing else; its hash binds it. */
export async function demandFile(call: Call, demand: Demand) {
  const rows = await demandRows(call, demand);
  const inside = rows.flatMap(({ row, out }) => (out === null ? [row] : []));
  const cells = inside.map((row) => demand.columns.map((column) => cellOf(row, column)));
  const text = reportCsv([[...demand.columns], ...cells]);
  return {
    name: `${demand.id}-${demand.scope.from}-${demand.scope.to}.csv`,
    text,
    sha256: chainTools.hash(text),
    count: inside.length,
  };
}
