import type { PlainDate } from '../../src/domain/plain-date.ts';
import type { CompanyId } from '../../src/domain/vocabulary.ts';
import type { Purpose } from '../../src/domain/record-vocabulary.ts';
import type { ColumnMeaning } from './column-meaning.ts';
import { ImportRefused } from './import-refused.ts';

/** How a file is to be read, as the presenter mapped it. */
export type ImportPlan = {
  readonly company: CompanyId;
  /** The desk that collected it. */
  readonly desk: string;
  /** The day from which the file's contents stand; contact points count as unchanged since. */
  readonly asOf: PlainDate;
  /** Language of names and addresses. */
  readonly lang: 'en' | 'ja' | 'zh-Hant' | 'zh-Hans';
  readonly purposes: readonly Purpose[];
  /** What each column holds, in the order of the file. */
  readonly meanings: readonly ColumnMeaning[];
};

const names: readonly ColumnMeaning[] = ['full-name', 'given-name', 'family-name'];

/** Refuses a plan under which no file can be read. `today` is the day at the world's clock. */
export function checkPlan({ meanings, asOf }: ImportPlan, today: PlainDate): void {
  const used: readonly ColumnMeaning[] = meanings.filter((meaning) => meaning !== 'ignore');
  if (new Set(used).size < used.length) throw new ImportRefused('column-mapped-twice');
  if (!names.some((name) => used.includes(name))) throw new ImportRefused('no-name-column');
  if (asOf > today) throw new ImportRefused('as-of-in-future');
}
