import { contactKind } from '../../domain/customer.ts';
import { companyNames } from '../company-names.ts';
import type { SetScene } from '../scene-of.ts';
import { letterDesk } from './letter-desk.ts';
import { letterLang } from './letter-lang.ts';
import { addressOf, type Posting } from './message.ts';
import type { MessageWords, RequestMessage } from './message-text.ts';
import { regulatorsOf } from './regulator.ts';
import { representingIn } from './representing.ts';

/** What a notice says beside the request that it is about. */
export type NoticeWords = Pick<
  MessageWords,
  'asked' | 'day' | 'extension' | 'fee' | 'citation' | 'received' | 'lateness'
>;

/**
 * A notice without personal data: to a channel of record, by e-mail where there is one; else to the contact point
 * given, else to any contact point that is held. Nobody is told where no way is left.
 */
export function noticesTo(
  scene: SetScene,
  kind: RequestMessage,
  words: NoticeWords = {},
): readonly Posting[] {
  const to = addressee(scene);
  if (to === null) return [];
  const { request, desk } = scene;
  const said = {
    ...words,
    ...representingIn(scene, to),
    desk: letterDesk(desk),
    kind: request.kind,
    scope: request.scope,
    company: companyNames[request.company][letterLang(request.language)],
    regulators: regulatorsOf(request),
  };
  return [{ request, parcel: { kind, to, expiresAt: null, words: said } }];
}

function addressee({ request, channels, items }: SetScene) {
  const held = items.filter((item) => item.state === 'held' && contactKind(item.field) !== null);
  const given = request.contactGiven;
  // Who asks for the customer gets the letters about it; none of these holds personal data.
  if (request.representation !== null && given !== null)
    return { item: null, contact: given.kind, address: given.value };
  const item = channels.find(({ field }) => field === 'email') ?? channels[0];
  const last = item ?? (given === null ? held[0] : undefined);
  const contact = last === undefined ? null : contactKind(last.field);
  if (last !== undefined && contact !== null) return addressOf(last, contact);
  return given === null ? null : { item: null, contact: given.kind, address: given.value };
}
