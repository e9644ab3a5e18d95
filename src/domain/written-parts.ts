import type { ItemField } from './record-vocabulary.ts';

/**
 * Whether a value is written in parts, as on an envelope: a name and an address keep the order in which they came in,
 * whoever reads them, and a line ends between their parts only.
 */
export function isWrittenInParts(field: ItemField): boolean {
  return field === 'name' || field === 'name-reading' || field === 'post';
}
