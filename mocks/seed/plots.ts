import { freshDisclosure } from '../../src/domain/disclosure.ts';
import { isFreeText } from '../../src/domain/customer.ts';
import { close } from '../../src/domain/request-life.ts';
import { disclosureDigest } from '../../src/server/disclosure-digest.ts';
import type { Staff } from '../../src/domain/staff.ts';
import type {
  Channel,
  CompanyId,
  InquiryScope,
  Outcome,
  RequestKind,
} from '../../src/domain/vocabulary.ts';
import type { OptOutScope } from '../../src/domain/record-vocabulary.ts';
import { corrected, correctionClosed } from './correction-steps.ts';
import type { Telling } from './story.ts';
import {
  answered,
  asked,
  codeConfirmed,
  codeSent,
  disclosed,
  frozen,
  optedOut,
  optOutClosed,
  proposed,
  proved,
  refusalApproved,
  refusalNoticed,
} from './story-steps.ts';

/**
 * What a story needs of its customer: enough questions and two channels for a code, one channel only, too few questions,
 * two channels and nothing that a law keeps, anybody, or nobody found.
 */
export type Needs = 'provable' | 'one-channel' | 'few-questions' | 'erasable' | 'anyone' | 'nobody';

/** One kind of story, so many times; `ago` in minutes before the world's now. */
export type Plot = {
  readonly count: number;
  readonly kind: RequestKind;
  readonly scope?: InquiryScope;
  readonly optOut?: OptOutScope;
  readonly channel: Channel;
  readonly company?: CompanyId;
  readonly needs: Needs;
  readonly ago: readonly [from: number, to: number];
  readonly tell: (story: Telling, supervisor: Staff) => void;
};

const HOURS = 60;
const DAYS = 24 * HOURS;
const week = [2 * HOURS, 7 * DAYS] as const;
const month = [7 * DAYS, 40 * DAYS] as const;
const inquiry = { kind: 'inquiry', scope: 'data', channel: 'phone', needs: 'provable' } as const;

const nothing = (): void => undefined;
const failed = (times: number) => (story: Telling) => {
  for (let time = 0; time < times; time += 1) answered(asked(story.after(2)).after(3), false);
};
const closedAs = (outcome: Outcome) => (story: Telling) => {
  const closing = { action: 'request.closed', reason: outcome } as const;
  story.after(3 * HOURS).work((now) => close(now, outcome, null, story.now), closing);
};

/** A ground of each company's first law for refusing an inquiry, with its place. */
export const groundOf = (company: CompanyId): readonly [ground: string, citation: string] =>
  company === 'hkt'
    ? ['jp-ground-business-impediment', 'APPI Art. 33(2)(ii)']
    : ['hk-ground-dar-repeated', 'PDPO s.20(3)(c)'];

const refusalProposed = (story: Telling): void => {
  proved(story);
  proposed(story.after(20), { kind: 'refusal', ground: groundOf(story.request.company)[0] });
};
const refused = (story: Telling, supervisor: Staff): void => {
  refusalProposed(story);
  refusalApproved(story.after(90), ...groundOf(story.request.company), supervisor);
};

/** Decides to withhold a text, and asks a supervisor. */
export const withheld = (story: Telling): void => {
  proved(story);
  const text = story.who?.items.find((item) => isFreeText(item)) ?? story.who?.items[0];
  if (text === undefined) return;
  const [ground] = groundOf(story.request.company);
  const decisions = { [text.id]: { kind: 'withhold' as const, ground } };
  // Drawn all the same, so that the stories after this one stay as they were.
  story.hex(64);
  const request = { ...story.request, disclosure: { ...freshDisclosure, decisions } };
  const previewed = disclosureDigest(
    request,
    story.records.flatMap((record) => record.items),
  );
  const disclosure = { ...freshDisclosure, decisions, previewed };
  story
    .after(9)
    .work((now) => ({ ...now, disclosure }), { action: 'items.decided', fields: [text.field] });
  story.after(2).work((now) => now, {
    action: 'disclosure.previewed',
    purpose: 'prepare-disclosure',
    fields: [text.field],
  });
  proposed(story.after(4), { kind: 'withholding' });
};

const waitsDays = (story: Telling): void => {
  answered(asked(story.after(3)).after(4), true);
  codeSent(story.after(1));
  codeConfirmed(story.after(3));
};

const paperSeen = (story: Telling): void => {
  const detail = {
    paper: 'residence-card',
    reason: 'too-few-questions',
    addressMatches: true,
  } as const;
  proposed(story.after(8), { kind: 'paper', ...detail });
};

/** Stories of an ordinary world: every state, every outcome, every condition. */
export const plots: readonly Plot[] = [
  { ...inquiry, count: 8, needs: 'anyone', ago: week, tell: nothing },
  {
    ...inquiry,
    count: 4,
    needs: 'anyone',
    scope: 'categories',
    channel: 'email',
    ago: week,
    tell: nothing,
  },
  {
    ...inquiry,
    count: 4,
    needs: 'anyone',
    company: 'hkt',
    channel: 'letter',
    ago: month,
    tell: nothing,
  },
  {
    ...inquiry,
    count: 2,
    needs: 'anyone',
    scope: 'access-history',
    channel: 'letter',
    ago: week,
    tell: nothing,
  },
  { ...inquiry, count: 3, ago: [6, 9], tell: (story) => void asked(story.after(3)) },
  { ...inquiry, count: 4, ago: [5, 8], tell: (story) => void codeSent(story.after(2)) },
  {
    ...inquiry,
    count: 6,
    channel: 'email',
    ago: week,
    tell: (story) => void asked(story.after(30)),
  },
  { ...inquiry, count: 5, ago: week, tell: failed(1) },
  { ...inquiry, count: 3, ago: [3 * HOURS, 15 * HOURS], tell: failed(3) },
  {
    ...inquiry,
    count: 1,
    ago: [4 * HOURS, 10 * HOURS],
    tell: (story) => {
      failed(3)(story);
      proposed(story.after(5), { kind: 'unlock' });
    },
  },
  {
    ...inquiry,
    count: 3,
    scope: 'categories',
    needs: 'one-channel',
    ago: [26 * HOURS, 70 * HOURS],
    tell: waitsDays,
  },
  {
    ...inquiry,
    count: 3,
    ago: week,
    tell: (story) => {
      failed(1)(story);
      frozen(story.after(12));
    },
  },
  { ...inquiry, count: 3, needs: 'nobody', ago: week, tell: nothing },
  { ...inquiry, count: 2, needs: 'nobody', channel: 'email', ago: week, tell: failed(1) },
  { ...inquiry, count: 9, ago: [2 * HOURS, 9 * DAYS], tell: (story) => void proved(story) },
  { ...inquiry, count: 3, scope: 'categories', ago: week, tell: (story) => void proved(story) },
  { ...inquiry, count: 3, ago: week, tell: withheld },
  { ...inquiry, count: 3, ago: week, tell: refusalProposed },
  { ...inquiry, count: 3, needs: 'few-questions', channel: 'visit', ago: week, tell: paperSeen },
  { ...inquiry, count: 2, ago: week, tell: refused },
  { kind: 'correction', channel: 'phone', count: 4, needs: 'anyone', ago: week, tell: nothing },
  {
    kind: 'correction',
    channel: 'phone',
    count: 5,
    needs: 'provable',
    ago: week,
    tell: (story) => void proved(story),
  },
  {
    kind: 'correction',
    channel: 'phone',
    count: 2,
    needs: 'provable',
    ago: month,
    tell: (story) => {
      if (proved(story)) correctionClosed(corrected(story.after(9)).after(20));
    },
  },
  {
    kind: 'correction',
    channel: 'email',
    count: 1,
    needs: 'provable',
    ago: week,
    tell: (story) => {
      if (!proved(story)) return;
      const ground =
        story.request.company === 'hkt'
          ? 'jp-ground-correction-not-needed'
          : 'hk-ground-dcr-not-inaccurate';
      proposed(story.after(30), { kind: 'refusal', ground });
    },
  },
  { kind: 'deletion', channel: 'letter', count: 3, needs: 'anyone', ago: week, tell: nothing },
  {
    kind: 'deletion',
    channel: 'phone',
    count: 4,
    needs: 'provable',
    ago: week,
    tell: (story) => void proved(story),
  },
  {
    kind: 'opt-out',
    optOut: 'email',
    channel: 'email',
    count: 2,
    needs: 'anyone',
    ago: [5 * HOURS, 10 * HOURS],
    tell: (story) => void optedOut(story, 'email'),
  },
  {
    kind: 'opt-out',
    optOut: 'all-marketing',
    channel: 'phone',
    count: 8,
    needs: 'anyone',
    ago: month,
    tell: (story) => void optOutClosed(optedOut(story, 'all-marketing').after(2)),
  },
  {
    kind: 'opt-out',
    optOut: 'post',
    channel: 'letter',
    count: 4,
    needs: 'anyone',
    ago: month,
    tell: (story) => void optOutClosed(optedOut(story.after(40), 'post').after(10)),
  },
  {
    ...inquiry,
    count: 10,
    ago: month,
    tell: (story) => {
      if (proved(story)) disclosed(story);
    },
  },
  {
    ...inquiry,
    count: 4,
    ago: month,
    tell: (story, supervisor) => {
      refused(story, supervisor);
      refusalNoticed(story.after(30));
    },
  },
  { ...inquiry, count: 2, needs: 'anyone', ago: month, tell: closedAs('duplicate') },
  { ...inquiry, count: 2, needs: 'anyone', ago: month, tell: closedAs('opened-in-error') },
  { ...inquiry, count: 2, needs: 'anyone', ago: month, tell: closedAs('withdrawn') },
  { ...inquiry, count: 1, needs: 'anyone', ago: [33 * DAYS, 40 * DAYS], tell: closedAs('lapsed') },
];

/** Stories of a world with very many: short ones, so that its log is made quickly. */
export const shortPlots = (count: number): readonly Plot[] => {
  const share = (part: number): number => Math.round(count * part);
  const few = [share(0.5), share(0.15), share(0.15)] as const;
  return [
    { ...inquiry, count: few[0], needs: 'anyone', ago: [HOURS, 13 * DAYS], tell: nothing },
    {
      ...inquiry,
      count: few[1],
      needs: 'anyone',
      scope: 'categories',
      channel: 'email',
      ago: month,
      tell: nothing,
    },
    {
      kind: 'correction',
      channel: 'phone',
      count: few[2],
      needs: 'anyone',
      ago: month,
      tell: nothing,
    },
    {
      kind: 'opt-out',
      optOut: 'email',
      channel: 'phone',
      count: count - few[0] - few[1] - few[2],
      needs: 'anyone',
      ago: month,
      tell: (story) => void optOutClosed(optedOut(story, 'email').after(2)),
    },
  ];
};
