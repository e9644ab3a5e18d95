import Papa from 'papaparse';
import { FORMULA } from './formula.ts';

/** A table of a report as a file: UTF-8 with byte order mark, CRLF, every cell quoted, safe to open in a spreadsheet. */
export function reportCsv(rows: readonly (readonly string[])[]): string {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { quotes: true, newline: '\r\n', escapeFormulae: FORMULA },
  );
  return `\ufeff${text}\r\n`;
}
