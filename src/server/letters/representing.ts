import { mayHearOf } from '../../domain/representative-ways.ts';
import type { SetScene } from '../scene-of.ts';
import type { Parcel } from './message.ts';
import type { MessageWords } from './message-text.ts';

/**
 * Who asked for the customer, as a letter to an address speaks of it: what goes to no item of the customer goes to them.
 * The customer is named to them only where their paper was accepted and lets them receive the answer.
 */
export function representingIn(
  { request, items }: Pick<SetScene, 'request' | 'items'>,
  to: Parcel['to'],
): Pick<MessageWords, 'representing'> {
  if (request.representation === null) return {};
  const name = items.find(({ field, state }) => field === 'name' && state === 'held');
  return {
    representing: {
      name: request.representation.name,
      title: request.representation.title,
      of: mayHearOf(request) ? (name?.value ?? null) : null,
      isReader: to.item === null,
    },
  };
}
