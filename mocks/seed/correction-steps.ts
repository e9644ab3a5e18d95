import {
  correctedItem,
  freshCorrection,
  isCorrectable,
  propagated,
  propagationOf,
  recipientsFor,
} from '../../src/domain/correction.ts';
import type { Customer, Item } from '../../src/domain/customer.ts';
import { close } from '../../src/domain/request-life.ts';
import type { Correction } from '../../src/domain/request.ts';
import { deskDate } from '../../src/server/desk-time.ts';
import type { Telling } from './story.ts';

/** Fields that somebody of the world asks to have corrected, the likeliest first; a name is always held. */
const wrong = ['birth-date', 'name-reading', 'first-contract-month', 'name'] as const;

/** What somebody asks to have corrected: an item that is held, and another value that could stand there. */
export function askedOf(
  who: Customer,
  given: { readonly id: string; readonly by: string; readonly at: number },
): Correction | null {
  const held = who.items.filter((item) => item.state === 'held' && isCorrectable(item));
  const item = wrong
    .flatMap((field) => held.filter((candidate) => candidate.field === field))
    .at(0);
  return item === undefined ? null : freshCorrection(item, otherValue(item), null, given);
}

/** A value of the same kind that is not the one held. */
function otherValue({ field, value, lang }: Item): string {
  if (field === 'birth-date') return `${value.slice(0, 8)}${value.endsWith('14') ? '15' : '14'}`;
  if (field === 'first-contract-month')
    return `${value.slice(0, 5)}${value.endsWith('06') ? '07' : '06'}`;
  const family =
    lang === 'ja' ? (field === 'name' ? '安西' : 'アンザイ') : lang === 'en' ? 'Harper' : '欧阳';
  return `${family} ${
    value
      .split(/[\s\u3000]+/u)
      .slice(1)
      .join(' ') || [...value].slice(1).join('')
  }`;
}

/** Corrects the item as asked; the record changes with it. */
export function corrected(story: Telling): Telling {
  const { who, now: at } = story;
  const { correction } = story.request;
  const item = who?.items.find((candidate) => candidate.id === correction?.item);
  const truth = correction?.evidence[0];
  if (who === null || correction === null || item === undefined || truth === undefined)
    return story;
  const today = deskDate(at, 'Asia/Tokyo');
  const put = correctedItem(item, correction.asked, today, {
    source: 'customer',
    collectedBy: story.request.desk,
    collectedChannel: story.request.channel,
    shared: false,
  });
  const items = who.items.map((one) => (one.id === item.id ? put : one));
  story.changed = { ...who, version: who.version + 1, items };
  const done: Correction = {
    ...correction,
    decision: { kind: 'accept' },
    sourceOfTruth: truth.id,
    carriedOutAt: at,
    propagation: propagationOf(item, today, at),
  };
  return story.work((now) => ({ ...now, status: 'carrying-out', correction: done }), {
    action: 'correction.carried-out',
    reason: 'accept',
    fields: [item.field],
  });
}

/** Tells everyone who had got the item, and answers the customer. */
export function correctionClosed(story: Telling): Telling {
  const { now: at } = story;
  const { correction } = story.request;
  const told = correction === null ? [] : recipientsFor(correction, 'send', null);
  if (correction !== null && told.length > 0) {
    const propagation = propagated(correction, 'send', told, at);
    for (const _one of told) story.send('recipient-correction', null, 'delivered', null);
    story.work((now) => ({ ...now, correction: { ...correction, propagation } }), {
      action: 'recipients.sent',
      fields: told.map(({ recipient }) => recipient),
    });
  }
  const [channel] = story.channels();
  if (channel !== undefined) story.send('correction-notice', channel, 'delivered', null);
  return story.work((now) => close(now, 'granted', 'notice', story.now), {
    action: 'request.closed',
    reason: 'granted',
    fields: ['notice'],
  });
}
