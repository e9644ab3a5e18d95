import { describe, expect, it } from 'vitest';
import { sampleItem, NOW, provedRequest, sampleScene } from '../server/conformance/sample-scene.ts';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import type { Clock } from './clock.ts';
import { freshCorrection } from './correction.ts';
import { freshCourse } from './course.ts';
import type { Sharing } from './customer.ts';
import { freshDeletion, type DeletionSight, type Fate } from './deletion.ts';
import { freshDisclosure } from './disclosure.ts';
import {
  blanksIn,
  filled,
  letterOf,
  lettersDue,
  lettersSentBy,
  readdressed,
  withoutLetters,
  type EditedLetter,
} from './letter.ts';
import type { Correction, Propagation, RequestRecord } from './request.ts';
import { messageKinds, type LetterKind, type MessageKind } from './message-vocabulary.ts';
import { requestCommands } from './command-vocabulary.ts';

const withheld = {
  ...freshDisclosure,
  decisions: { 'i-note': { kind: 'withhold', ground: 'g-1' } },
} as const;
const told = (state: Propagation['state']): Propagation => ({
  recipient: 'r-1',
  lastSharedOn: '2026-05-05',
  state,
  at: NOW,
});
const correction = (given: Partial<Correction> = {}): Correction => ({
  ...freshCorrection(sampleItem({ field: 'name' }), 'asked', null, {
    id: 'e-1',
    by: 'ada',
    at: NOW,
  }),
  carriedOutAt: NOW,
  decision: { kind: 'accept' },
  ...given,
});
const partly = { kind: 'partly', value: 'less', ground: 'g-1' } as const;
const refusal = { ground: 'g', by: 'a', approvedBy: 'b', at: NOW, logBook: 'lb' } as const;
const acknowledged = { course: { ...freshCourse, acknowledgedAt: NOW } };

describe('a blank', () => {
  it.each([
    ['a text without one', [], 'a text without one'],
    ['{name}', ['name'], 'Ada'],
    ['{name}, {reference}: {name}', ['name', 'reference'], 'Ada, {reference}: Ada'],
    ['{Name} {} {a b} {name', [], '{Name} {} {a b} {name'],
  ])('in "%s"', (text, names, after) => {
    expect(blanksIn(text)).toEqual(names);
    const fillings = { name: 'Ada' };
    expect(filled({ subject: text, body: '' }, fillings)).toEqual({ subject: after, body: '' });
    expect(filled({ subject: '', body: text }, fillings)).toEqual({ subject: '', body: after });
  });
});

describe('the letters that can leave now', () => {
  const proved = provedRequest(acknowledged);
  const open = sampleRequest({ id: 'R-1', version: 1, ...acknowledged });
  const corrected = (given: Partial<Correction> = {}): RequestRecord => ({
    ...proved,
    kind: 'correction',
    scope: null,
    correction: correction(given),
  });
  const optOut = (channel: RequestRecord['channel']): RequestRecord => ({
    ...open,
    kind: 'opt-out',
    scope: null,
    channel,
  });
  it.each<[string, RequestRecord, readonly LetterKind[]]>([
    ['an inquiry before proof', open, []],
    [
      'an inquiry that nobody has acknowledged',
      { ...open, course: freshCourse },
      ['acknowledgement'],
    ],
    ['an inquiry after proof', proved, ['answer']],
    ['an inquiry of which a part is withheld', { ...proved, disclosure: withheld }, ['part-grant']],
    [
      'an inquiry of which nothing is withheld',
      { ...proved, disclosure: freshDisclosure },
      ['answer'],
    ],
    [
      'an inquiry that was handed over',
      {
        ...proved,
        disclosure: {
          ...freshDisclosure,
          handedOver: {
            at: NOW,
            delivery: { method: 'post', item: 'i-post', codeBy: 'none' },
            digest: 'd',
            fields: [],
          },
        },
      },
      [],
    ],
    ['an inquiry that was refused', { ...proved, refusal }, ['refusal']],
    ['a closed one', { ...proved, status: 'closed', refusal }, []],
    ['a frozen one', { ...proved, frozen: { at: NOW } }, []],
    ['a frozen one that was refused', { ...proved, frozen: { at: NOW }, refusal }, ['refusal']],
    ['a correction before it is carried out', corrected({ carriedOutAt: null }), []],
    ['a correction that is carried out', corrected(), ['answer']],
    ['a correction carried out in part', corrected({ decision: partly }), ['part-grant']],
    [
      'a correction of which recipients have to hear',
      corrected({ propagation: [told('done'), told('to-send')] }),
      ['answer', 'recipients'],
    ],
    [
      'a correction of which recipients were told, who have not done it',
      corrected({ propagation: [told('sent'), told('chased')] }),
      ['answer', 'recipients'],
    ],
    ['a correction done everywhere', corrected({ propagation: [told('done')] }), ['answer']],
    ['an opt-out by e-mail', optOut('email'), ['opt-out-confirmation']],
    ['an opt-out by letter', optOut('letter'), ['opt-out-confirmation']],
    [
      'a frozen opt-out by letter',
      { ...optOut('letter'), frozen: { at: NOW } },
      ['opt-out-confirmation'],
    ],
    ['an opt-out on the phone', optOut('phone'), []],
    ['an opt-out in a visit', optOut('visit'), []],
    ['an inquiry by e-mail', { ...open, channel: 'email' }, []],
    ['a legal demand', { ...open, kind: 'legal-demand', scope: null, channel: 'letter' }, []],
  ])('%s', (_, request, kinds) => {
    expect(lettersDue(sampleScene({ request }))).toEqual(kinds);
  });

  it('are none to somebody who was not found', () => {
    const request = { ...proved, customer: null };
    expect(lettersDue(sampleScene({ request, customer: null }))).toEqual([]);
  });

  it('are none but refusals and confirmations while the person is being erased', () => {
    const due = (request: RequestRecord) =>
      lettersDue(sampleScene({ request, isBeingErased: true }));
    expect(due(proved)).toEqual([]);
    expect(due({ ...proved, refusal })).toEqual(['refusal']);
    expect(due(optOut('email'))).toEqual(['opt-out-confirmation']);
  });

  it('have an extension where a law knows one and its day has not passed', () => {
    const due = (extensionNoticeBy: string | null) => {
      const scene = sampleScene({ request: open });
      const laws = scene.clocks.laws.map((clock): Clock => ({
        ...clock,
        status: 'running',
        extensionNoticeBy,
      }));
      return lettersDue({ ...scene, clocks: { ...scene.clocks, laws } });
    };
    expect(due('2026-11-02')).toEqual(['extension']);
    expect(due('2026-11-01')).toEqual([]);
    expect(due(null)).toEqual([]);
  });
});

describe('the letters of a deletion', () => {
  const gone: Fate = { kind: 'delete' };
  const anonymous: Fate = { kind: 'anonymise' };
  const kept: Fate = { kind: 'keep-by-law', rule: 'r', until: '2030-01-01' };
  const shared: readonly Sharing[] = [
    { recipient: 'r-1', basis: 'consent', on: '2026-05-05', marketing: false },
  ];
  const request = provedRequest({ kind: 'deletion', scope: null, ...acknowledged });
  const due = (
    fates: readonly Fate[],
    given: Partial<RequestRecord> = {},
    sharings: readonly Sharing[] = [],
  ) => {
    const sight: DeletionSight = {
      fates: fates.map((fate, index) => ({
        record: 'c-1',
        item: sampleItem({ field: 'email', id: `i-${index}`, sharings }),
        fate,
        wishes: [],
      })),
      digest: 'd',
      blocking: [],
      unproven: [],
    };
    return lettersDue(sampleScene({ request: { ...request, ...given }, deletion: sight }));
  };

  it.each<[string, readonly Fate[], readonly LetterKind[]]>([
    ['certify that all goes', [gone, anonymous], ['deletion-certificate']],
    ['say that a part stays', [gone, kept], ['part-grant']],
    ['say nothing where all stays', [kept, kept], []],
    ['say nothing where nothing is held', [], []],
  ])('%s', (_, fates, kinds) => {
    expect(due(fates)).toEqual(kinds);
  });

  it('tell who got what goes, and nobody who got what stays', () => {
    expect(due([gone], {}, shared)).toEqual(['recipients', 'deletion-certificate']);
    expect(due([gone, kept], {}, shared)).toEqual(['part-grant', 'recipients']);
    expect(due([kept], {}, shared)).toEqual([]);
  });

  it.each<[string, Partial<RequestRecord>]>([
    ['before proof', { verification: { ...request.verification, reachedAt: null } }],
    [
      'once its notices have left',
      { deletion: { ...freshDeletion, noticed: { at: NOW, kept: [], recipients: 0 } } },
    ],
    ['of another kind', { kind: 'legal-demand' }],
  ])('are none %s', (_, given) => {
    expect(due([gone], given, shared)).toEqual([]);
    expect(due([gone, kept], given, shared)).toEqual([]);
  });

  it('are those of the refusal where it was refused', () => {
    expect(due([gone], { refusal }, shared)).toEqual(['refusal']);
  });

  it('are there before the choices and after them alike', () => {
    expect(due([gone], { deletion: freshDeletion })).toEqual(['deletion-certificate']);
    expect(due([gone], { deletion: null })).toEqual(['deletion-certificate']);
  });

  it('are none where nobody was found', () => {
    expect(lettersDue(sampleScene({ request, deletion: null }))).toEqual([]);
  });
});

describe('a message', () => {
  const of: Readonly<Partial<Record<MessageKind, LetterKind>>> = {
    acknowledgement: 'acknowledgement',
    'package-link': 'answer',
    'package-print': 'answer',
    'correction-notice': 'answer',
    'refusal-notice': 'refusal',
    'answer-unproven': 'refusal',
    'extension-notice': 'extension',
    'recipient-notice': 'recipients',
    'recipient-correction': 'recipients',
    'deletion-recipient-notice': 'recipients',
    'opt-out-confirmation': 'opt-out-confirmation',
    'deletion-certificate': 'deletion-certificate',
    'deletion-part-notice': 'part-grant',
  };
  it.each(messageKinds)('%s is a letter that can be worded, or none', (kind) => {
    const asked = { disclosure: null, correction: null };
    expect(letterOf(kind, asked)).toBe(of[kind] ?? null);
  });

  it.each([
    ['package-link', { disclosure: withheld, correction: null }],
    ['package-print', { disclosure: withheld, correction: null }],
    ['correction-notice', { disclosure: null, correction: correction({ decision: partly }) }],
  ] as const)('%s grants a part where a part is withheld or refused', (kind, request) => {
    expect(letterOf(kind, request)).toBe('part-grant');
  });

  it.each([
    ['package-link', { disclosure: freshDisclosure, correction: correction({ decision: partly }) }],
    ['correction-notice', { disclosure: withheld, correction: correction() }],
    ['correction-notice', { disclosure: withheld, correction: correction({ decision: null }) }],
  ] as const)('%s looks at its own kind of decision alone', (kind, request) => {
    expect(letterOf(kind, request)).toBe('answer');
  });
});

describe('a command', () => {
  const sent: Readonly<Record<string, readonly LetterKind[]>> = {
    acknowledge: ['acknowledgement'],
    'hand-over': ['answer', 'part-grant'],
    close: ['answer', 'part-grant', 'refusal', 'opt-out-confirmation'],
    extend: ['extension'],
    'tell-recipients': ['recipients'],
  };
  it.each(requestCommands)('%s sends the letters of its row', (command) => {
    expect(lettersSentBy(command)).toEqual(sent[command] ?? []);
  });

  const letter: EditedLetter = {
    subject: 's',
    body: 'b',
    lang: 'en',
    basedOn: 'd',
    by: 'ada',
    at: NOW,
  };
  const request = sampleRequest({
    id: 'R-1',
    version: 1,
    letters: { answer: letter, refusal: letter, extension: letter },
  });
  it.each<[string, readonly LetterKind[], readonly string[]]>([
    ['one that was worded', ['answer'], ['refusal', 'extension']],
    ['several', ['refusal', 'extension'], ['answer']],
    [
      'one that was worded and one that was not',
      ['recipients', 'answer'],
      ['refusal', 'extension'],
    ],
    ['all', ['answer', 'refusal', 'extension'], []],
  ])('takes away what has left: %s', (_, kinds, left) => {
    const after = withoutLetters(request, kinds);
    expect(Object.keys(after.letters)).toEqual(left);
    expect({ ...after, letters: {} }).toEqual({ ...request, letters: {} });
  });

  it('leaves a request alone of whose letters none has left', () => {
    expect(withoutLetters(request, ['recipients'])).toBe(request);
    expect(withoutLetters(request, [])).toBe(request);
  });
});

describe('a letter worded for one reader and addressed to another', () => {
  const lawyer = {
    subject: 'R-1',
    body: 'Dear Lex,\n\nFor Ms Chan.\n\nYou asked for hers.\n\nThe desk',
  };
  const customer = { subject: 'R-1', body: 'Dear Madam,\n\nYou asked for yours.\n\nThe desk' };
  it.each([
    ['as it stands', lawyer.body, customer.body],
    [
      'with a paragraph of the agent’s',
      lawyer.body.replace('\n\nThe desk', '\n\nWe are closed on Friday.\n\nThe desk'),
      'Dear Madam,\n\nYou asked for yours.\n\nWe are closed on Friday.\n\nThe desk',
    ],
    [
      'greeted otherwise',
      lawyer.body.replace('Dear Lex', 'Dear Ms Cowley'),
      'Dear Madam,\n\nYou asked for yours.\n\nThe desk',
    ],
    [
      'without a paragraph of the desk’s',
      lawyer.body.replace('For Ms Chan.\n\n', ''),
      customer.body,
    ],
  ])('%s', (_, body, expected) => {
    expect(readdressed({ subject: 'R-1', body }, lawyer, customer).body).toBe(expected);
  });
  it('keeps a subject that was worded, and takes the other way too', () => {
    const worded = { subject: 'R-1: closed', body: `${customer.body}\n\nBye` };
    expect(readdressed(worded, customer, lawyer)).toEqual({
      subject: 'R-1: closed',
      body: `${lawyer.body}\n\nBye`,
    });
  });
});
