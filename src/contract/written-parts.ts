import { isWrittenInParts } from '../domain/written-parts.ts';
import type { ItemField } from '../domain/record-vocabulary.ts';

/** How a value in the clear is set: a name and an address in parts, everything else as lines of text. One rule for screens and paper. */
export function settingOf(field: ItemField): 'parts' | 'lines' {
  return isWrittenInParts(field) ? 'parts' : 'lines';
}
