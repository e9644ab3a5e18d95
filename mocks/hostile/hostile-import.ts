import Papa from 'papaparse';
import { readCustomer } from '../../src/contract/customers.ts';
import { lookUpCustomers } from '../../src/contract/look-up.ts';
import { seededChance } from '../chance.ts';
import { importCustomers } from '../import/import-customers.ts';
import { ImportRefused } from '../import/import-refused.ts';
import type { ImportPlan } from '../import/import-plan.ts';
import { TINY_SEED } from '../tiny/tiny-people.ts';
import { TinyDesk } from '../tiny/tiny-desk.ts';
import type { HostileString } from './hostile-strings.ts';

/** What became of rows whose cells hold the strings. */
export type ImportSwept = {
  readonly rows: number;
  readonly loaded: number;
  readonly refused: number;
  readonly wrong: readonly string[];
};

const plan: ImportPlan = {
  company: 'hkt',
  desk: 'desk-a',
  asOf: '2026-06-01',
  lang: 'en',
  purposes: ['agreement'],
  meanings: ['full-name', 'name-reading', 'street', 'town', 'email', 'customer-number'],
};
const columns = ['name', 'reading', 'street', 'town', 'email', 'customer number'];
/** Look-ups that one account may ask in a minute. */
const A_MINUTE = 50;

/** A file in which each string is a name, a reading and an address of somebody; those that no file of text can hold are left out. */
export function hostileFile(strings: readonly HostileString[]): Uint8Array<ArrayBuffer> {
  const rows = strings
    .filter(isWritten)
    .map(({ text, tag }) => [text, text, text, text, `${tag}@caller.example`, `N-${tag}`]);
  return new TextEncoder().encode(Papa.unparse([columns, ...rows], { quotes: true }));
}

/** Loads the strings as customers, finds everybody again who came in, and reads their records. */
export async function sweepImport(strings: readonly HostileString[]): Promise<ImportSwept> {
  const desk = new TinyDesk();
  const wrong: string[] = [];
  const { store, clock, keys } = desk;
  const means = { store, clock, keys, chance: seededChance(TINY_SEED, 'hostile') };
  const whole = strings.filter(isWritten);
  const nul = new TextEncoder().encode('name,customer number\nnul\u0000nul,N-1\n');
  const told = await importCustomers(means, nul, plan).catch((error: unknown) => error);
  if (!(told instanceof ImportRefused)) wrong.push('a file with NUL is read');
  const { loaded, rows, bad } = await importCustomers(means, hostileFile(whole), plan);
  if (rows !== whole.length) wrong.push(`the file has ${rows} rows, not ${whole.length}`);
  if (loaded + bad.length !== rows) wrong.push('a row is neither loaded nor refused');
  const found = new Set<string>();
  for (const [at, { tag, kind }] of whole.entries()) {
    if (at % A_MINUTE === 0) clock.advance(60_000);
    const sent = { company: 'hkt', purpose: 'customer-contact', details: [`N-${tag}`] };
    try {
      const { candidates } = await desk.done('ali', lookUpCustomers, { body: sent });
      for (const { id } of candidates) {
        found.add(id);
        await desk.done('pia', readCustomer, { params: { customer: id } });
      }
    } catch (error) {
      wrong.push(`${kind} (${tag}): ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (found.size !== loaded) wrong.push(`${loaded} loaded, ${found.size} found`);
  const lines = await store.auditLines(0, 100_000);
  const known = new Set(strings.map(({ tag }) => tag));
  const tags = lines.flatMap((line) => line.toLowerCase().match(/zqx[0-9a-z]{3}k/g) ?? []);
  if (tags.some((tag) => known.has(tag))) wrong.push('a row is in the log');
  if (!(await desk.chain()).ok) wrong.push('the log does not verify');
  return { rows: strings.length, loaded, refused: strings.length - loaded, wrong };
}

/** A file of text holds neither NUL nor half a character. */
function isWritten({ text }: HostileString): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}
