import * as z from 'zod/mini';
import { line } from '../../src/contract/text.ts';
import type { Item } from '../../src/domain/customer.ts';
import { foldAnswer } from '../../src/domain/question-answer.ts';
import { readDay } from '../../src/domain/written-value.ts';
import type { ItemField } from '../../src/domain/record-vocabulary.ts';
import type { ColumnMeaning } from './column-meaning.ts';
import type { ImportPlan } from './import-plan.ts';
import type { TableRow } from './read-table.ts';

/** Why a row is not loaded. */
export const rowFaults = [
  'cell-count',
  'control-characters',
  'too-long',
  'name-missing',
  'not-a-date',
  'not-an-email',
  'not-a-phone',
  'not-a-language',
  'number-empty',
  'row-id-twice',
  'opted-out',
  'erased',
] as const;
export type RowFault = (typeof rowFaults)[number];

/** A row that was left out, by the line on which it begins. */
export type BadRow = { readonly line: number; readonly faults: readonly RowFault[] };

/** What an item of a row says; a number for a question is hashed before it becomes one. */
export type ImportedValue = Pick<Item, 'field' | 'value' | 'lang'>;

/** A row that may be loaded. */
export type ImportedRow = { readonly lang: string; readonly values: readonly ImportedValue[] };

/** A row, or everything that is wrong with it. */
export type ReadRow =
  | { readonly ok: true; readonly row: ImportedRow }
  | { readonly ok: false; readonly faults: readonly RowFault[] };

const Cell = line(200, 0);
const languages: Readonly<Record<string, string>> = {
  en: 'en',
  ja: 'ja',
  zh: 'zh-Hans',
  'zh-hans': 'zh-Hans',
  'zh-cn': 'zh-Hans',
  'zh-hant': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'zh-tw': 'zh-Hant',
};

/** Reads one row under a plan. Says everything that is wrong with it, not only the first. */
export function readRow({ cells }: TableRow, plan: ImportPlan): ReadRow {
  if (cells.length !== plan.meanings.length) return { ok: false, faults: ['cell-count'] };
  const faults = new Set<RowFault>();
  for (const cell of cells) {
    const fault = textFault(cell);
    if (fault) faults.add(fault);
  }
  const by = new Map(plan.meanings.map((meaning, index) => [meaning, cells[index] ?? '']));
  const of = (meaning: ColumnMeaning): string => by.get(meaning) ?? '';
  const values: ImportedValue[] = [];
  const add = (field: ItemField, value: string, lang: string | null = null): void => {
    if (value !== '') values.push({ field, value, lang });
  };

  const lang = of('language') === '' ? plan.lang : languages[of('language').toLowerCase()];
  if (lang === undefined) faults.add('not-a-language');
  const name = nameOf(of, plan.lang);
  if (name === '') faults.add('name-missing');
  add('name', name, plan.lang);
  add('name-reading', of('name-reading'), 'ja');
  const day = of('birth-date') === '' ? '' : readDay(of('birth-date'));
  if (day === null || day > plan.asOf || (day !== '' && day < '1880')) faults.add('not-a-date');
  add('birth-date', day ?? '');
  if (of('email') !== '' && !isEmail(of('email'))) faults.add('not-an-email');
  add('email', of('email'));
  if (of('phone') !== '' && !isPhone(of('phone'))) faults.add('not-a-phone');
  add('phone', of('phone'));
  add('post', addressOf(of, plan.lang), plan.lang);
  add('customer-number', of('customer-number'));
  const number = of('question-number');
  if (number !== '' && foldAnswer('imported-number', number) === '') faults.add('number-empty');
  add('imported-number', number);
  if (faults.size > 0 || lang === undefined) return { ok: false, faults: [...faults] };
  return { ok: true, row: { lang, values } };
}

function textFault(cell: string): RowFault | null {
  const read = z.safeParse(Cell, cell);
  if (read.success) return null;
  return read.error.issues.some(({ message }) => message === 'too-long')
    ? 'too-long'
    : 'control-characters';
}

type Of = (meaning: ColumnMeaning) => string;

/** East Asian names have the family first, and no space where both are Han. */
function nameOf(of: Of, lang: ImportPlan['lang']): string {
  if (of('full-name') !== '') return of('full-name');
  const parts = [of('given-name'), of('family-name')].filter((part) => part !== '');
  if (lang === 'en') return parts.join(' ');
  return parts.reverse().join(lang === 'ja' ? ' ' : '');
}

function addressOf(of: Of, lang: ImportPlan['lang']): string {
  const some = (texts: readonly string[], between: string): string =>
    texts.filter((text) => text !== '').join(between);
  if (some([of('street'), of('town')], '') === '') return '';
  if (lang === 'en') {
    const street = some([of('house-number'), of('street')], ' ');
    const end = some([of('region').toUpperCase(), of('postcode')], ' ');
    return some([street, of('street-more'), of('town'), end], ', ');
  }
  const place = some([of('region'), of('town'), of('street'), of('house-number')], '');
  return some([of('postcode'), place, of('street-more')], ' ');
}

function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text.normalize('NFKC'));
}

function isPhone(text: string): boolean {
  const plain = text.normalize('NFKC');
  const digits = plain.replace(/\D/g, '');
  return /^[+\d\s().\-ー]+$/.test(plain) && digits.length >= 7 && digits.length <= 15;
}
