import { clocksFrom } from '../../domain/course.ts';
import { companyNames } from '../company-names.ts';
import { deskDate } from '../desk-time.ts';
import type { SetScene } from '../scene-of.ts';
import { letterDate } from './letter-date.ts';
import { letterDesk } from './letter-desk.ts';
import { letterLang } from './letter-lang.ts';
import type { Posting } from './message.ts';
import { noticesTo } from './notices.ts';
import { regulatorsOf } from './regulator.ts';
import { representingIn } from './representing.ts';

/**
 * That a request has arrived, and by when it is answered: the date of the strictest clock. Whoever gave a contact point
 * hears it there, found or not; else it goes to a channel of record.
 */
export function acknowledgements(scene: SetScene): readonly Posting[] {
  const { request, desk, clocks } = scene;
  const lang = letterLang(request.language);
  const day = (date: string): string => letterDate(date, lang);
  const known = [clocks.policy, ...clocks.laws].find(({ id }) => id === clocks.acting?.clockId);
  const words = {
    received: day(deskDate(clocksFrom(request), desk.zone)),
    ...(known?.due == null ? {} : { day: day(known.due) }),
  };
  const given = request.contactGiven;
  if (given === null) return noticesTo(scene, 'acknowledgement', words);
  const to = { item: null, contact: given.kind, address: given.value };
  return [
    {
      request,
      parcel: {
        kind: 'acknowledgement',
        to,
        expiresAt: null,
        words: {
          ...words,
          ...representingIn(scene, to),
          desk: letterDesk(desk),
          kind: request.kind,
          scope: request.scope,
          company: companyNames[request.company][lang],
          regulators: regulatorsOf(request),
        },
      },
    },
  ];
}
