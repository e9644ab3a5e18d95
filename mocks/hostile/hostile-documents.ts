import Papa from 'papaparse';
import { letterHtml } from '../../src/server/letters/letter-html.ts';
import { packageCsv } from '../../src/server/letters/package-csv.ts';
import type { PackageDocument } from '../../src/server/letters/package-document.ts';
import { packageHtml } from '../../src/server/letters/package-html.ts';
import { packageJson } from '../../src/server/letters/package-json.ts';
import { reportCsv } from '../../src/server/report-csv.ts';
import type { HostileString } from './hostile-strings.ts';

/** What papers and tables became of the strings that were put into them. */
export type DocumentsSwept = { readonly made: number; readonly wrong: readonly string[] };

const PLAIN = 'plain';

/** A package with a text wherever somebody of outside, or a recipient's name, is written into it. */
function packageOf(text: string): PackageDocument {
  const shared = { lang: 'en', basis: 'consent', purpose: 'agreement', on: '2026-02-01' } as const;
  const item = {
    field: 'name',
    lang: 'en',
    state: 'given',
    value: text,
    disputed: true,
    statement: { text, lang: 'en' },
    purposes: ['agreement'],
    source: 'customer',
    collectedOn: '2026-01-01',
    collectedBy: text,
    collectedChannel: 'phone',
    sharings: [{ ...shared, recipient: text }],
    consents: [
      {
        given: true,
        on: '2026-02-01',
        channel: 'phone',
        desk: text,
        policyVersion: '1',
        endedOn: null,
      },
    ],
  } as const;
  const other = { ...item, field: 'note', state: 'blacked-out', lang: null } as const;
  return {
    lang: 'en',
    company: text,
    desk: text,
    contact: { phone: text, email: text },
    request: { id: text, company: 'hkt', kind: 'inquiry', packs: [], scope: 'data' },
    receivedOn: '2026-11-02',
    madeOn: '2026-11-09',
    content: { is: 'items', items: [item, other], stripped: [], withheld: [] },
  };
}

function letterOf(text: string): string {
  const frame = { lang: 'en', company: text, request: text, day: '2026-11-02' } as const;
  return letterHtml({ ...frame, subject: text, body: text });
}

/**
 * Writes each string into letters, packages and tables: a page has the elements and rules that it has with a plain word
 * in their place, no cell of a table is a formula or breaks its row, and JSON gives the text back to the byte.
 */
export function sweepDocuments(strings: readonly HostileString[]): DocumentsSwept {
  const wrong: string[] = [];
  const usual = {
    letter: skeleton(letterOf(PLAIN)),
    page: skeleton(packageHtml(packageOf(PLAIN))),
  };
  const cells = rowsOf(packageCsv(packageOf(PLAIN)));
  for (const { kind, wrapper, tag, text } of strings) {
    const say = (what: string): void => void wrong.push(`${kind} ${wrapper} (${tag}): ${what}`);
    const held = packageOf(text);
    if (skeleton(letterOf(text)) !== usual.letter) say('a letter holds more than its own elements');
    if (skeleton(packageHtml(held)) !== usual.page)
      say('a package holds more than its own elements');
    const rows = rowsOf(packageCsv(held));
    if (rows.map(({ length }) => length).join() !== cells.map(({ length }) => length).join())
      say('a table has other rows or cells');
    const report = rowsOf(
      reportCsv([
        [text, text],
        ['a', text],
      ]),
    );
    if (report.length !== 2) say('a report has other rows');
    for (const cell of [...rows.flat(), ...report.flat()])
      if (isFormula(cell)) say('a cell begins like a formula');
    if (![text, `'${text}`].includes(report[0]?.[0] ?? '')) say('a cell says something else');
    const given: unknown = JSON.parse(packageJson(held, []));
    if (!JSON.stringify(given).includes(JSON.stringify(text))) say('JSON gives something else');
  }
  return { made: strings.length * 5, wrong };
}

/** A spreadsheet computes what begins so, in any width; said here once more, beside what writes the cells. */
function isFormula(cell: string): boolean {
  const [first = ''] = [...cell];
  return ['=', '+', '-', '@', '\t', '\r', '\n'].includes(first.normalize('NFKC'));
}

function rowsOf(csv: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(csv.replace(/^\ufeff/u, '').replace(/\r\n$/u, ''), {
    delimiter: ',',
    newline: '\r\n',
  }).data;
}

/** The elements of a page and its rules, without any text; a hidden mark that is shown is an element of its own. */
function skeleton(html: string): string {
  const shown = html.replaceAll(/<span class="mark">U\+[0-9A-F]{4,6}<\/span>/g, '');
  const rules = shown.match(/<style>[^]*?<\/style>/)?.[0] ?? '';
  const elements = shown.replaceAll(rules, '').match(/<[^>]*>?/g) ?? [];
  return [rules.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""'), ...elements].join('\n');
}
