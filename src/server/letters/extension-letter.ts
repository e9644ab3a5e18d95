import { extendable } from '../../domain/endings.ts';
import { compareDates } from '../../domain/plain-date.ts';
import type { RequestRecord } from '../../domain/request.ts';
import type { ExtensionReason } from '../../domain/ending-vocabulary.ts';
import { clocksOf } from '../clocks-of.ts';
import type { SetScene } from '../scene-of.ts';
import { letterDate } from './letter-date.ts';
import { letterLang } from './letter-lang.ts';
import type { Posting } from './message.ts';
import { noticesTo } from './notices.ts';

/** An extension as it would be granted now: the request with it, the laws that know it, and its notice with the new date. */
export type Extended = {
  readonly request: RequestRecord;
  readonly laws: readonly string[];
  readonly postings: readonly Posting[];
};

/** Extends a request for a reason, by the laws whose day of notice has not passed. */
export function extended(scene: SetScene, reason: ExtensionReason): Extended {
  const { request, now, clockDesk, clocks, today } = scene;
  const course = { ...request.course, extension: { at: now, reason } };
  const longer = { ...request, course };
  const known = extendable(clocks).filter(
    ({ extensionNoticeBy }) =>
      extensionNoticeBy !== null && compareDates(today, extensionNoticeBy) <= 0,
  );
  const named = known[0];
  const due =
    named === undefined
      ? null
      : clocksOf(longer, clockDesk, now).laws.find((clock) => clock.id === named.id)?.due;
  const postings = noticesTo(scene, 'extension-notice', {
    extension: reason,
    ...(named?.extensionBy == null ? {} : { citation: named.extensionBy }),
    ...(due == null ? {} : { day: letterDate(due, letterLang(request.language)) }),
  });
  return { request: longer, laws: known.map(({ id }) => id), postings };
}
