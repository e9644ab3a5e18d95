import { contactKinds, type ContactKind } from '../domain/record-vocabulary.ts';
import type { Call } from './call.ts';

/** Kinds of channel that carry nothing out of the house now. */
export function gatewaysDown({ deps }: Call): readonly ContactKind[] {
  return contactKinds.filter((contact) => deps.gateways?.isDown(contact) === true);
}
