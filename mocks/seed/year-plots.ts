import { DAY, MINUTE } from '../../src/domain/instant.ts';
import { close } from '../../src/domain/request-life.ts';
import type { Staff } from '../../src/domain/staff.ts';
import type { Outcome } from '../../src/domain/vocabulary.ts';
import type { LateReason } from '../../src/domain/ending-vocabulary.ts';
import { corrected, correctionClosed } from './correction-steps.ts';
import { partlyGranted } from './late-plots.ts';
import { groundOf, type Plot } from './plots.ts';
import type { Telling } from './story.ts';
import {
  disclosed,
  optedOut,
  optOutClosed,
  proposed,
  proved,
  refusalApproved,
  refusalNoticed,
} from './story-steps.ts';

const DAYS = DAY / MINUTE;

/** Lets a story rest for up to so many days, to the same hour. */
const rested = (story: Telling, most: number): Telling =>
  story.after(story.random.below(most + 1) * DAYS);

const closedAs = (outcome: Outcome) => (story: Telling) => {
  const closing = { action: 'request.closed', reason: outcome } as const;
  rested(story, 6).work((now) => close(now, outcome, null, story.now), closing);
};

const answered = (story: Telling): void => {
  if (proved(rested(story, 8))) disclosed(story);
};

/** Answered, but after the date; somebody may have said why. */
const answeredLate = (reason: LateReason | null) => (story: Telling) => {
  if (!proved(story)) return;
  story.after((16 + story.random.below(8)) * DAYS);
  if (reason !== null)
    story.work((now) => ({ ...now, course: { ...now.course, lateness: reason } }), {
      action: 'lateness.explained',
      reason,
    });
  disclosed(story);
};

const refused = (story: Telling, supervisor: Staff): void => {
  if (!proved(story)) return;
  const [ground, citation] = groundOf(story.request.company);
  proposed(story.after(20), { kind: 'refusal', ground });
  refusalApproved(rested(story, 3), ground, citation, supervisor);
  refusalNoticed(story.after(30));
};

const correctedAt = (story: Telling): void => {
  if (proved(rested(story, 5))) correctionClosed(corrected(story.after(9)).after(20));
};

const inquiry = { kind: 'inquiry', scope: 'data', channel: 'phone', needs: 'provable' } as const;
const deletion = { kind: 'deletion', channel: 'letter', needs: 'anyone' } as const;
const correction = { kind: 'correction', channel: 'phone', needs: 'provable' } as const;

/** How busy each of the twelve months before this one was, the latest first; spring moves people and their addresses. */
const busy = [1.5, 1.4, 1.2, 1.1, 1.4, 1.2, 1.3, 1.7, 1.8, 1.4, 1.2, 1];

function monthPlots(share: number, index: number): readonly Plot[] {
  const first = (index + 1) * 30;
  const ago = [first * DAYS, (first + 29) * DAYS] as const;
  const some = (count: number): number => Math.round(count * share);
  return [
    { ...inquiry, count: some(14), ago, tell: answered },
    { ...inquiry, count: some(3), ago, scope: 'categories', channel: 'email', tell: answered },
    { ...inquiry, count: some(3), ago, tell: refused },
    { ...inquiry, count: some(1), ago, tell: partlyGranted },
    { ...inquiry, count: some(4), ago, tell: answeredLate(lateReasonOf(index)) },
    { ...inquiry, count: some(2), ago, tell: answeredLate('many-requests') },
    { ...inquiry, count: 1, ago, needs: 'anyone', tell: closedAs('duplicate') },
    { ...inquiry, count: 1, ago, needs: 'anyone', tell: closedAs('withdrawn') },
    { ...deletion, count: some(2), ago, tell: closedAs('withdrawn') },
    { ...deletion, count: some(1), ago, tell: closedAs('lapsed') },
    { ...correction, count: some(7), ago, tell: correctedAt },
    {
      ...correction,
      count: index % 4 === 0 ? 1 : 0,
      ago,
      needs: 'anyone',
      tell: closedAs('lapsed'),
    },
    {
      kind: 'opt-out',
      optOut: 'all-marketing',
      channel: 'phone',
      count: some(16),
      needs: 'anyone',
      ago,
      tell: (story) => void optOutClosed(optedOut(story, 'all-marketing').after(2)),
    },
    {
      kind: 'opt-out',
      optOut: 'post',
      channel: 'letter',
      count: some(5),
      needs: 'anyone',
      ago,
      tell: (story) => void optOutClosed(optedOut(story.after(40), 'post').after(10)),
    },
  ];
}

function lateReasonOf(index: number): LateReason | null {
  const reasons = ['hard-to-find', 'wrong-desk-first', 'overlooked', null] as const;
  return reasons[index % reasons.length] ?? null;
}

/** Twelve months behind the desk. They end before the stories of today begin. */
export const yearPlots: readonly Plot[] = busy.flatMap(monthPlots);
