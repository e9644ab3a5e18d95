import Papa from 'papaparse';
import { inSlices } from '../breathe.ts';
import { csvText } from './csv-text.ts';
import { ImportRefused } from './import-refused.ts';

/** A row of a file; `line` is where it begins, counted from 1. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** A file as it was read: the names of its columns, and its rows without empty lines. */
export type Table = { readonly columns: readonly string[]; readonly rows: readonly TableRow[] };

/** More rows are refused: they would not fit into one commit of a browser. */
export const MOST_ROWS = 20_000;

/** Reads a CSV file: UTF-8, comma, semicolon or tab, one header line. Refuses what it cannot read whole. */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  const { data, errors } = Papa.parse<string[]>(csvText(bytes), { skipEmptyLines: false });
  const quoting = errors.find(({ type }) => type === 'Quotes');
  if (quoting) throw new ImportRefused('broken-quoting', lineOf(data, quoting.row ?? 0));
  const rows: TableRow[] = [];
  let line = 1;
  await inSlices(data, (raw) => {
    const cells = raw.map((cell) => cell.trim());
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
    line += linesIn(raw);
  });
  const [header, ...body] = rows;
  if (!header || !isHeader(header.cells))
    throw new ImportRefused('no-header', header?.line ?? null);
  if (body.length === 0) throw new ImportRefused('no-rows');
  if (body.length > MOST_ROWS) throw new ImportRefused('too-many-rows');
  return { columns: header.cells, rows: body };
}

/** Names of columns are there, differ, and are no values. */
function isHeader(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.toLowerCase());
  const isName = (name: string): boolean =>
    /\p{L}/u.test(name) && !name.includes('@') && name.length <= 60;
  return new Set(names).size === names.length && names.every(isName);
}

/** A quoted cell may go over several lines. */
function linesIn(cells: readonly string[]): number {
  return 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

function lineOf(data: readonly (readonly string[])[], row: number): number {
  return 1 + data.slice(0, row).reduce((sum, cells) => sum + linesIn(cells), 0);
}
