import { contactKind, type Item } from '../../domain/customer.ts';
import { PACKAGE_HOURS } from '../../domain/delivery.ts';
import { HOUR } from '../../domain/instant.ts';
import type { OutboxMessage, PackageFile } from '../../domain/outbox.ts';
import type { Delivery } from '../../domain/request.ts';
import type { Call } from '../call.ts';
import type { SetScene } from '../scene-of.ts';
import { randomCode, randomWord } from '../tokens.ts';
import { companyNames } from '../company-names.ts';
import { letterDesk } from './letter-desk.ts';
import { letterLang } from './letter-lang.ts';
import { addressOf, messageOf, type Parcel } from './message.ts';
import { regulatorsOf } from './regulator.ts';
import { representingIn } from './representing.ts';

/**
 * What leaves with a package: a link to one channel of record and its code to another (with one channel only, by post
 * or in a call-back), or a print job for the post. By hand nothing leaves through the outbox.
 */
export function packageMessages(
  call: Call,
  scene: SetScene,
  delivery: Delivery,
  files: readonly PackageFile[],
): readonly OutboxMessage[] {
  const item = scene.items.find((candidate) => candidate.id === delivery.item);
  switch (delivery.method) {
    case 'link':
      return item === undefined ? [] : linked(call, scene, delivery, item, files);
    case 'post': {
      const to = item === undefined ? givenAddress(scene) : addressOf(item, 'post');
      return to === null
        ? []
        : [
            parcel(call, scene, to, {
              kind: 'package-print',
              expiresAt: call.now + PACKAGE_HOURS * HOUR,
              files,
            }),
          ];
    }
    case 'in-person':
      return [];
  }
}

function linked(
  call: Call,
  scene: SetScene,
  delivery: Delivery,
  item: Item,
  files: readonly PackageFile[],
): OutboxMessage[] {
  const code = randomCode(call.deps.chance);
  const reference = randomWord(call.deps.chance, 24);
  const expiresAt = call.now + PACKAGE_HOURS * HOUR;
  const link = parcel(call, scene, toItem(item), {
    kind: 'package-link',
    expiresAt,
    files,
    code,
    reference,
  });
  // The link itself must not carry its code: the message keeps the keyed hash only.
  const closedLink =
    link.payload === null ? link : { ...link, payload: { ...link.payload, code: null } };
  const carrier = codeCarrier(scene, delivery, item);
  const kind = delivery.codeBy === 'call-back' ? 'package-code-call-back' : 'package-code';
  return [closedLink, parcel(call, scene, toItem(carrier), { kind, expiresAt, code })];
}

function codeCarrier({ channels }: SetScene, delivery: Delivery, item: Item): Item {
  switch (delivery.codeBy) {
    case 'other-channel':
      return channels.find((other) => other.id !== item.id && other.field !== 'post') ?? item;
    case 'post':
      return channels.find((other) => other.field === 'post') ?? item;
    case 'call-back':
    case 'none':
      return item;
  }
}

/** The address of whoever asks for the customer: a package without an item goes nowhere else. */
function givenAddress({ request }: SetScene): Parcel['to'] | null {
  const { contactGiven: given } = request;
  return given?.kind === 'post' ? { item: null, contact: 'post', address: given.value } : null;
}

function toItem(item: Item): Parcel['to'] {
  return addressOf(item, contactKind(item.field) ?? 'post');
}

function parcel(
  call: Call,
  scene: SetScene,
  to: Parcel['to'],
  rest: Omit<Parcel, 'to' | 'words'>,
): OutboxMessage {
  return messageOf(call, scene.request, {
    ...rest,
    to,
    day: scene.today,
    words: answerWords(scene, to),
  });
}

/** What the answer to an inquiry speaks of: what it leaves out, and on which ground. */
export function answerWords(scene: SetScene, to: Parcel['to']): Parcel['words'] {
  const { request, desk, items } = scene;
  const withheld = items.flatMap((item) => {
    const decision = request.disclosure?.decisions[item.id];
    return decision?.kind === 'withhold' ? [{ field: item.field, ground: decision.ground }] : [];
  });
  return {
    desk: letterDesk(desk),
    kind: request.kind,
    scope: request.scope,
    hours: PACKAGE_HOURS,
    company: companyNames[request.company][letterLang(request.language)],
    regulators: regulatorsOf(request),
    ...representingIn(scene, to),
    ...(withheld.length === 0 ? {} : { withheld }),
  };
}
