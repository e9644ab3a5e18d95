import { contactKind, type Item } from './customer.ts';
import type { Correction, RequestRecord } from './request.ts';
import type { ItemField } from './record-vocabulary.ts';

/**
 * What a person may have added that was never held (APPI Art. 34). Nothing that would serve as a question, because its
 * answer would then be the caller's own; no free text and no secret.
 */
export const addableFields = [
  'name',
  'name-reading',
  'birth-date',
  'email',
  'phone',
  'post',
  'language',
  'interest',
] as const satisfies readonly ItemField[];
export type AddableField = (typeof addableFields)[number];

/** How a body names an item that is to be added, beside the ids of those that are held. */
const PREFIX = 'add:';

/** The name of an item that is to be added. */
export function additionOf(field: AddableField): string {
  return `${PREFIX}${field}`;
}

/** The field that is to be added, or null where an item is named that is held, or a field that nobody may add. */
export function addedField(item: string): AddableField | null {
  return addableFields.find((field) => additionOf(field) === item) ?? null;
}

/** Whether a field may be added to what a person has: another contact point may stand beside one, another name may not. */
export function isAddable(
  field: AddableField,
  items: readonly { readonly field: ItemField }[],
): boolean {
  return contactKind(field) !== null || items.every((item) => item.field !== field);
}

/** The item as it comes to be held: with the purpose of answering, from nobody else, and shared with nobody. */
export function freshItem(
  correction: Pick<Correction, 'item' | 'field' | 'lang' | 'asked'>,
  { desk, channel }: Pick<RequestRecord, 'desk' | 'channel'>,
  today: string,
): Item {
  return {
    id: correction.item,
    field: correction.field,
    state: 'held',
    value: correction.asked,
    lang: correction.lang,
    hashed: false,
    purposes: ['inquiry-reply'],
    source: 'customer',
    collectedOn: today,
    collectedBy: desk,
    collectedChannel: channel,
    changedOn: today,
    disputed: false,
    shared: false,
    sharings: [],
  };
}
