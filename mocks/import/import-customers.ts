import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { EventDraft } from '../../src/domain/audit.ts';
import type { Customer, Item } from '../../src/domain/customer.ts';
import { isInForce } from '../../src/domain/purpose-register.ts';
import { foldAnswer } from '../../src/domain/question-answer.ts';
import type { Chance, Clock, Keys, Put, Store } from '../../src/server/ports.ts';
import { registerOf } from '../../src/server/register-of.ts';
import { randomWord } from '../../src/server/tokens.ts';
import { inSlices } from '../breathe.ts';
import type { ImportPlan } from './import-plan.ts';
import { guardedBy } from './import-guard.ts';
import { checkPlan } from './import-plan.ts';
import { ImportRefused } from './import-refused.ts';
import type { BadRow, ImportedRow } from './imported-row.ts';
import { readRow } from './imported-row.ts';
import { readTable } from './read-table.ts';
import { withShared } from './shared-contacts.ts';

/** What an import needs of the world. */
export type ImportMeans = {
  readonly store: Pick<Store, 'exclusively' | 'commit' | 'auditPage' | 'get' | 'lookUp'>;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly keys: Keys;
};

/** Rows done of rows there are, while they are checked; then the one commit. */
export type ImportProgress = {
  readonly phase: 'checking' | 'writing';
  readonly done: number;
  readonly total: number;
};

/** What became of a file. */
export type ImportReport = {
  readonly rows: number;
  readonly loaded: number;
  readonly bad: readonly BadRow[];
  /** Lines of loaded rows for which an opt-out is remembered; it stays in force. */
  readonly optedOut: readonly number[];
  /** Number of the event in the log. */
  readonly seq: number;
};

export type ImportControl = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
};

/** What loading a file would do, before anything of it is kept. */
export type ImportPreview = Pick<ImportReport, 'rows' | 'bad' | 'optedOut'> & {
  /** Rows that would be loaded. */
  readonly good: number;
};

/**
 * Looks what loading a customers file would do: who was erased and does not come back, and for whom an opt-out stays in
 * force. Nothing of the file is kept; the log says that it was looked at, and what was blocked.
 */
export async function previewCustomers(
  means: ImportMeans,
  bytes: Uint8Array,
  plan: ImportPlan,
  control: ImportControl = {},
): Promise<ImportPreview> {
  const checked = await checkedFile(means, bytes, plan, control);
  return means.store.exclusively(async () => {
    const { guarded, bad, optedOut } = await guard(means, checked);
    const { id } = checked;
    const noted = { action: 'customers.previewed', after: guarded.welcome.length } as const;
    await means.store.commit({ puts: [], key: null }, { ...about(id), ...noted });
    await noteBlocked(means, checked, bad);
    if (guarded.welcome.length === 0) throw new ImportRefused('nothing-to-load', null, bad);
    if (await isLoaded(means, id)) throw new ImportRefused('already-loaded');
    return { rows: checked.rows, good: guarded.welcome.length, bad, optedOut };
  });
}

/**
 * Loads the good rows of a customers file in one commit. Refuses a file that cannot be read, that
 * has no good row, or that was loaded before under the same plan; then no row is kept. So it
 * is when `signal` aborts before the commit begins.
 */
export async function importCustomers(
  means: ImportMeans,
  bytes: Uint8Array,
  plan: ImportPlan,
  control: ImportControl = {},
): Promise<ImportReport> {
  const checked = await checkedFile(means, bytes, plan, control);
  const { onProgress = () => undefined, signal } = control;
  onProgress({ phase: 'writing', done: 0, total: checked.records.length });
  return means.store.exclusively(async () => {
    // Asked as the only writer: nobody is erased, and nobody opts out, between this and the commit.
    const { guarded, bad, optedOut } = await guard(means, checked);
    if (await isLoaded(means, checked.id)) throw new ImportRefused('already-loaded');
    if (signal?.aborted) throw new ImportRefused('cancelled');
    await noteBlocked(means, checked, bad);
    if (guarded.welcome.length === 0) throw new ImportRefused('nothing-to-load', null, bad);
    const puts = withShared(guarded.welcome).map((record): Put => ({
      type: 'customer',
      record,
      seen: 0,
    }));
    const draft = imported(checked.id, [...checked.fields].sort(), puts.length);
    const event = await means.store.commit({ puts, key: null }, draft);
    return { rows: checked.rows, loaded: puts.length, bad, optedOut, seq: event.seq };
  });
}

/** A file whose rows were read, before they are held against who was erased and what was opted out. */
type CheckedFile = {
  readonly id: string;
  readonly rows: number;
  readonly bad: readonly BadRow[];
  readonly records: readonly Customer[];
  readonly lines: ReadonlyMap<string, number>;
  readonly fields: ReadonlySet<string>;
};

async function checkedFile(
  means: ImportMeans,
  bytes: Uint8Array,
  plan: ImportPlan,
  { signal, onProgress = () => undefined }: ImportControl,
): Promise<CheckedFile> {
  checkPlan(plan, new Date(means.clock.now()).toISOString().slice(0, 10));
  await checkPurposes(means, plan);
  const { rows } = await readTable(bytes);
  const bad: BadRow[] = [];
  const records: Customer[] = [];
  const lines = new Map<string, number>();
  const fields = new Set<string>();
  const seenIds = new Set<string>();
  const idColumn = plan.meanings.indexOf('row-id');
  let done = 0;
  const tell = (): void => onProgress({ phase: 'checking', done, total: rows.length });
  const check = (tableRow: (typeof rows)[number]): void => {
    if (signal?.aborted) throw new ImportRefused('cancelled');
    done += 1;
    const read = readRow(tableRow, plan);
    const rowId = tableRow.cells[idColumn] ?? '';
    const isTwice = rowId !== '' && seenIds.has(rowId);
    const faults = [...(read.ok ? [] : read.faults), ...(isTwice ? ['row-id-twice' as const] : [])];
    if (!read.ok || faults.length > 0) {
      bad.push({ line: tableRow.line, faults });
      return;
    }
    seenIds.add(rowId);
    const record = customerOf(read.row, plan, means);
    for (const { field } of record.items) fields.add(field);
    records.push(record);
    lines.set(record.id, tableRow.line);
  };
  await inSlices(rows, check, { between: tell });
  tell();
  return { id: idOf(bytes, plan), rows: rows.length, bad, records, lines, fields };
}

/** Nothing comes in for a purpose that nobody can have been told when the file was made (N2, H4). */
async function checkPurposes({ store }: ImportMeans, plan: ImportPlan): Promise<void> {
  const { company, asOf: today, purposes } = plan;
  const register = await registerOf(store, company);
  for (const purpose of purposes) {
    const verdict = isInForce(purpose, { company, register, today });
    if (verdict.ok) continue;
    const isKnown = verdict.code === 'purpose-not-announced';
    throw new ImportRefused(isKnown ? 'purpose-not-announced' : 'purpose-not-registered');
  }
}

/** The rows of a file as the lists let them in. */
async function guard(means: ImportMeans, { records, lines, bad }: CheckedFile) {
  const guarded = await guardedBy(means, records);
  const barred = guarded.erased.map(({ id }): BadRow => ({
    line: lines.get(id) ?? 0,
    faults: guarded.alsoOptedOut.has(id) ? ['opted-out', 'erased'] : ['erased'],
  }));
  const marked = guarded.welcome.filter(({ suppressions }) => suppressions.length > 0);
  return {
    guarded,
    bad: [...bad, ...barred].sort((a, b) => a.line - b.line),
    optedOut: marked.map(({ id }) => lines.get(id) ?? 0),
  };
}

/** What the lists kept out stands in the log by its number alone. */
async function noteBlocked(
  { store }: ImportMeans,
  { id }: CheckedFile,
  bad: readonly BadRow[],
): Promise<void> {
  for (const reason of ['opted-out', 'erased'] as const) {
    const after = bad.filter(({ faults }) => faults.includes(reason)).length;
    if (after === 0) continue;
    const draft: EventDraft = {
      ...about(id),
      action: 'import.blocked',
      outcome: 'refused',
      reason,
    };
    await store.commit({ puts: [], key: null }, { ...draft, fields: [String(after)] });
  }
}

/** The same file under the same plan has the same id. */
function idOf(bytes: Uint8Array, plan: ImportPlan): string {
  const planText = JSON.stringify([plan.company, plan.desk, plan.asOf, plan.lang, plan.meanings]);
  const both = new Uint8Array([...sha256(bytes), ...sha256(new TextEncoder().encode(planText))]);
  return `import-${bytesToHex(sha256(both)).slice(0, 24)}`;
}

async function isLoaded({ store }: ImportMeans, id: string): Promise<boolean> {
  const events = await store.auditPage({
    desks: null,
    action: 'customers.imported',
    object: { type: 'import', id },
    limit: 1,
  });
  return events.length > 0;
}

function about(id: string) {
  return {
    actor: { id: 'system', role: 'system', desk: null, session: null },
    object: { type: 'import', id, version: null },
    subject: null,
    outcome: 'done',
    purpose: null,
    call: id,
  } as const;
}

/** Field names and how many: nothing of anybody. */
function imported(id: string, fields: readonly string[], count: number): EventDraft {
  return { ...about(id), action: 'customers.imported', fields, before: 0, after: count };
}

/** The record that a row becomes; its number for a question is hashed. */
export function customerOf(
  row: ImportedRow,
  plan: ImportPlan,
  { chance, keys }: Pick<ImportMeans, 'chance' | 'keys'>,
): Customer {
  const tail = randomWord(chance, 12);
  const items = row.values.map(({ field, value, lang }, index): Item => {
    const hashed = field === 'imported-number';
    return {
      id: `i-${tail}-${index + 1}`,
      field,
      state: 'held',
      value: hashed ? keys.hmac('question', foldAnswer(field, value)) : value,
      lang,
      hashed,
      purposes: plan.purposes,
      source: 'import',
      collectedOn: plan.asOf,
      collectedBy: plan.desk,
      collectedChannel: 'web',
      changedOn: plan.asOf,
      disputed: false,
      shared: false,
      sharings: [],
    };
  });
  return {
    id: `c-${tail}`,
    version: 1,
    company: plan.company,
    person: `p-${randomWord(chance, 12)}`,
    subject: `s-${randomWord(chance, 16)}`,
    lang: row.lang,
    items,
    suppressions: [],
    firstReplied: null,
  };
}
