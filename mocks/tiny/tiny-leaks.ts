import type { TinyDesk } from './tiny-desk.ts';
import { tinyCustomers } from './tiny-people.ts';

/** What a walk types that is somebody's own: contact points given and words of notes. */
export const typedValues = ['who@caller.example', 'Thistlewood called'] as const;

/** The endpoints whose very purpose is to show values. */
const showing: ReadonlySet<string> = new Set(['revealItem', 'previewDisclosure', 'openPackage']);
/** Short values stand in other words by chance. */
const SHORTEST = 5;

const held = [
  ...new Set(
    tinyCustomers.flatMap((customer) =>
      customer.items.map(({ value }) => value).filter((value) => value.length >= SHORTEST),
    ),
  ),
];
const heldForms = held.map(formsOf);

/** Every stored value that an answer shows, other than those asked for one by one. */
export function valuesInAnswers(desk: TinyDesk): readonly string[] {
  return desk.answers
    .filter(({ endpoint }) => !showing.has(endpoint))
    .flatMap(({ endpoint, text }) =>
      found(text, heldForms).map((value) => `${endpoint}: ${value}`),
    );
}

/** Every stored or typed value, code and reference that a line of the log holds. */
export async function valuesInLog(desk: TinyDesk): Promise<readonly string[]> {
  const sent = desk.store.messages().flatMap(({ payload }) => [payload?.code, payload?.reference]);
  const secrets = sent.filter((secret) => typeof secret === 'string');
  const log = (await desk.store.auditLines(0, 1_000_000)).join('\n');
  return found(log, [...heldForms, ...[...typedValues, ...secrets].map(formsOf)]);
}

type Forms = { readonly value: string; readonly forms: readonly string[] };

/** A value as it may stand in JSON, in small letters: as it is, and without its spaces. */
function formsOf(value: string): Forms {
  const written = JSON.stringify(value).slice(1, -1).toLowerCase();
  return { value, forms: [...new Set([written, written.replaceAll(' ', '')])] };
}

function found(text: string, values: readonly Forms[]): string[] {
  const small = text.toLowerCase();
  return values
    .filter(({ forms }) => forms.some((form) => small.includes(form)))
    .map(({ value }) => value);
}
