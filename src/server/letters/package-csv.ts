import Papa from 'papaparse';
import { FORMULA } from '../formula.ts';
import { groundCitation, groundWords } from './ground-words.ts';
import type { PackageDocument, PackageItem } from './package-document.ts';
import { packageWords, type PackageWords } from './package-words.ts';

/** What the manifest tells about the CSV file. */
export const csvManifest = {
  encoding: 'UTF-8 with byte order mark',
  lineEnd: 'CRLF',
  quoted: 'every cell',
  neutralised: {
    prefix: "'",
    whenCellStartsWith: ['=', '+', '-', '@', 'TAB', 'CR', 'LF', 'full-width and small = + - @'],
    exactText: 'the JSON file',
  },
} as const;

/** A package as a table in the customer's language, safe to open in a spreadsheet. */
export function packageCsv(document: PackageDocument): string {
  const words = packageWords(document.lang);
  const table = rowsOf(document, words);
  const text = Papa.unparse(table, { quotes: true, newline: '\r\n', escapeFormulae: FORMULA });
  return `\ufeff${text}\r\n`;
}

function rowsOf(document: PackageDocument, words: PackageWords): string[][] {
  switch (document.content.is) {
    case 'kinds':
      return kindRows(document, words);
    case 'visits':
      return visitRows(document, words);
    case 'items':
      return itemRows(document, words);
  }
}

function visitRows({ content }: PackageDocument, { visit }: PackageWords): string[][] {
  if (content.is !== 'visits') return [];
  return [
    [visit.on, visit.time, visit.deed, visit.place, visit.address],
    ...content.visits.map(({ on, time, deed, place, address }) => [
      on,
      time,
      visit.deeds[deed],
      visit.places[place],
      address,
    ]),
  ];
}

function kindRows({ content }: PackageDocument, words: PackageWords): string[][] {
  if (content.is !== 'kinds') return [];
  const head = [words.item, words.state, words.purpose, words.source, words.sharedWith];
  return [
    head,
    ...content.kinds.map((kind) => [
      words.fields[kind.field],
      kind.declined ? words.states.declined : '',
      kind.purposes.map((purpose) => words.purposes[purpose]).join('; '),
      kind.sources.map((source) => words.sources[source]).join('; '),
      kind.bases.map((basis) => words.bases[basis]).join('; '),
    ]),
  ];
}

function itemRows({ content, lang }: PackageDocument, words: PackageWords): string[][] {
  if (content.is !== 'items') return [];
  const head = [
    words.item,
    words.state,
    words.value,
    words.purpose,
    words.source,
    words.collectedOn,
    words.collectedBy,
    words.channel,
    words.sharedWith,
    words.directMail,
    words.remark,
  ];
  const left = (field: string, state: string, remark: string) => [
    field,
    state,
    ...Array.from({ length: 8 }, () => ''),
    remark,
  ];
  return [
    head,
    ...content.items.map((item) => itemRow(item, words)),
    ...content.stripped.map(({ field, reason }) =>
      left(words.fields[field], words.stripped, words.stripReasons[reason]),
    ),
    ...content.withheld.map(({ field, ground }) =>
      left(
        words.fields[field],
        words.withheld,
        [groundWords(ground, lang), groundCitation(ground, lang)]
          .filter((part) => part !== null)
          .join(' '),
      ),
    ),
  ];
}

function itemRow(item: PackageItem, words: PackageWords): string[] {
  return [
    words.fields[item.field],
    words.states[item.state],
    item.value ?? '',
    item.purposes.map((purpose) => words.purposes[purpose]).join('; '),
    words.sources[item.source],
    item.collectedOn,
    item.collectedBy,
    words.channels[item.collectedChannel],
    item.sharings
      .map(({ recipient, basis, purpose, on }) => {
        const use = purpose === null ? [] : [words.purposes[purpose]];
        return `${recipient} (${[words.bases[basis], ...use, on].join(', ')})`;
      })
      .join('; '),
    item.consents
      .map(({ given, on, channel, desk, policyVersion, endedOn }) => {
        const asked = policyVersion === null ? [] : [words.inWordsOf(policyVersion)];
        const ended = endedOn === null ? [] : [words.endedWithContact(endedOn)];
        const how = [on, words.channels[channel], desk, ...asked, ...ended].join(', ');
        return `${given ? words.saidYes : words.saidNo} (${how})`;
      })
      .join('; '),
    [
      item.disputed ? words.disputed : null,
      item.statement === null ? null : `${words.statement}: ${item.statement.text}`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  ];
}
