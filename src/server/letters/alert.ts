import { contactKind } from '../../domain/customer.ts';
import { DAY } from '../../domain/instant.ts';
import { changesContact } from '../../domain/request.ts';
import { NOT_ME_DAYS, type OutboxMessage } from '../../domain/outbox.ts';
import type { Call } from '../call.ts';
import type { SetScene } from '../scene-of.ts';
import { randomWord } from '../tokens.ts';
import { letterDesk } from './letter-desk.ts';
import { addressOf, messageOf } from './message.ts';
import { representingIn } from './representing.ts';

/**
 * The alert with "Not me": to a channel of record other than the one that carries the code; with one channel only it
 * goes there, and where an address is known, by post as well (rule 5).
 */
export async function alertOf(
  call: Call,
  scene: SetScene,
  codeItem: string | null,
): Promise<readonly OutboxMessage[]> {
  const { request, channels, desk, items } = scene;
  const others = channels.filter((item) => item.id !== codeItem);
  const quick =
    others.find((item) => item.field === 'email') ??
    others.find((item) => item.field === 'phone') ??
    others[0];
  const only = channels[0];
  const heldAddress = items.find(
    (item) => item.field === 'post' && item.state === 'held' && item.id !== codeItem,
  );
  // A contact point that somebody wants changed is warned as well: its owner may be another.
  const asked = changesContact(request.correction) ? request.correction?.item : undefined;
  const changing = items.find((item) => item.id === asked && item.state === 'held');
  const targets = [
    ...new Set([...(quick === undefined ? [only, heldAddress] : [quick]), changing]),
  ];
  return targets.flatMap((item) => {
    const contact = item === undefined ? null : contactKind(item.field);
    if (item === undefined || contact === null) return [];
    const to = addressOf(item, contact);
    return [
      messageOf(call, request, {
        kind: 'alert',
        to,
        expiresAt: call.now + NOT_ME_DAYS * DAY,
        reference: randomWord(call.deps.chance, 16),
        words: {
          desk: letterDesk(desk),
          kind: request.kind,
          scope: request.scope,
          ...representingIn(scene, to),
        },
      }),
    ];
  });
}
