import { describe, expect, it } from 'vitest';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { DeletionWalk } from '../../mocks/tiny/deletion-walk.ts';
import { tinyValues } from '../../mocks/tiny/tiny-people.ts';
import { correctionBody, inquiryBody, optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';
import { acknowledgeRequest, editLetter, readLetter } from '../contract/letters.ts';
import { tellRecipients } from '../contract/corrections.ts';
import { extendRequest } from '../contract/endings.ts';
import {
  approveProposal,
  closeRequest,
  noteRequest,
  proposeRefusal,
  readRequest,
} from '../contract/requests.ts';
import { decideItems, previewDisclosure, proposeWithholding } from '../contract/disclosures.ts';
import { letterFaults, type LetterKind } from '../domain/message-vocabulary.ts';
import { letterLangs } from './letters/letter-lang.ts';

const ground = 'jp-ground-harm-to-rights';
const given = { kind: 'email', value: 'who@caller.example' } as const;

async function letterOf(walk: TinyWalk, letter: LetterKind, by = walk.by) {
  return walk.desk.done(by, readLetter, { params: { request: walk.id, letter } });
}

async function word(
  walk: TinyWalk,
  letter: LetterKind,
  text: { subject: string; body: string } | null,
) {
  return walk.do(editLetter, { text }, walk.by, { params: { request: walk.id, letter } });
}

/** Adds a line to the standard text and keeps it. */
async function wordMore(walk: TinyWalk, letter: LetterKind, line = 'We are sorry for the wait.') {
  const { standard } = await letterOf(walk, letter);
  const text = { subject: standard.subject, body: `${standard.body}\n\n${line}` };
  await word(walk, letter, text);
  return line;
}

async function refused(desk: TinyDesk, body: object = inquiryBody()): Promise<TinyWalk> {
  const walk = await TinyWalk.open(desk, body);
  await walk.prove();
  await walk.do(proposeRefusal, { ground });
  const { proposed } = await walk.view('sue');
  await walk.do(approveProposal, { digest: proposed?.digest }, 'sue');
  return walk;
}

async function withheld(desk: TinyDesk): Promise<TinyWalk> {
  const walk = await TinyWalk.open(desk);
  await walk.prove();
  await walk.decide({ 'c-full-note': { kind: 'withhold', ground } });
  await walk.do(previewDisclosure);
  await walk.do(proposeWithholding);
  const { proposed } = await walk.view('sue');
  await walk.do(approveProposal, { digest: proposed?.digest }, 'sue');
  return walk;
}

/** One request for every letter, standing where that letter can leave. */
const standing: Readonly<
  Record<LetterKind, (desk: TinyDesk, language: string) => Promise<TinyWalk>>
> = {
  acknowledgement: async (desk, language) =>
    TinyWalk.open(desk, inquiryBody({ channel: 'letter', language })),
  answer: async (desk, language) => {
    const walk = await TinyWalk.open(desk, inquiryBody({ language }));
    return walk.prepare();
  },
  'part-grant': async (desk) => withheld(desk),
  refusal: async (desk, language) => refused(desk, inquiryBody({ language })),
  extension: async (desk, language) => {
    const walk = await TinyWalk.open(desk, inquiryBody({ language }));
    await desk.store.commit(
      {
        puts: [
          {
            type: 'request',
            record: {
              ...(await walk.record()),
              packs: ['eu-gdpr'],
              version: (await walk.record()).version + 1,
            },
            seen: (await walk.record()).version,
          },
        ],
        key: null,
      },
      {
        actor: { id: 'system', role: 'system', desk: null, session: null },
        action: 'request.noted',
        object: { type: 'request', id: walk.id, version: null },
        subject: null,
        outcome: 'done',
        purpose: null,
        call: 'call-test',
      },
    );
    return walk;
  },
  recipients: async (desk, language) => {
    const walk = await TinyWalk.open(desk, correctionBody({ language }));
    await walk.proveCorrection();
    return walk.correct();
  },
  'opt-out-confirmation': async (desk, language) =>
    TinyWalk.open(desk, optOutBody({ channel: 'letter', contactGiven: given, language })),
  'deletion-certificate': async (desk, language) =>
    DeletionWalk.proved(desk, { customer: 'c-old', language }),
};

const every = (Object.keys(standing) as LetterKind[]).flatMap((letter) =>
  letterLangs.map((lang) => ({ letter, lang })),
);

describe('each letter in each language', () => {
  it.each(every)('$letter in $lang is whole by itself', async ({ letter, lang }) => {
    const desk = new TinyDesk();
    const walk = await standing[letter](desk, lang);
    const view = await letterOf(walk, letter);
    expect(view.faults).toEqual([]);
    expect(view.text).toEqual(view.standard);
    expect(view.edited).toBeNull();
    // Recipients read their own language, and the part-grant here is written in English.
    expect(view.lang).toBe(letter === 'recipients' || letter === 'part-grant' ? 'en' : lang);
    expect(view.standard.subject + view.standard.body).toContain(walk.id);
    expect(view.standard.body).toContain(view.company);
    for (const value of Object.values(tinyValues)) expect(view.standard.body).not.toContain(value);
    expect((await walk.view()).letters.map((one) => one.letter)).toContain(letter);
  });

  it.each([
    ['en', 'APPI Art. 33(2)(i)'],
    ['ja', '個人情報の保護に関する法律第33条第2項第1号'],
    ['zh-Hant', '日本《個人資訊保護法》第33(2)(i)條'],
    ['zh-Hans', '日本《个人信息保护法》第33条第2款第1项'],
  ] as const)('a refusal in %s names the act %s', async (lang, cited) => {
    const desk = new TinyDesk();
    const view = await letterOf(await standing.refusal(desk, lang), 'refusal');
    expect(view.standard.body).toContain(cited);
  });
});

describe('wording a letter', () => {
  it('keeps it with the request, and the log has its digest and never its text', async () => {
    const desk = new TinyDesk();
    const walk = await refused(desk);
    const line = await wordMore(walk, 'refusal');
    const view = await letterOf(walk, 'refusal', 'sue');
    expect(view.text.body).toContain(line);
    expect(view.edited).toMatchObject({ by: 'ada', outdated: false });
    const [event] = (await desk.events()).filter(({ action }) => action === 'letter.edited');
    expect(event).toMatchObject({
      reason: 'edited',
      fields: ['refusal', expect.stringMatching(/^[0-9a-f]{64}$/)],
    });
    expect(JSON.stringify(await desk.events())).not.toContain('sorry');
    await walk.do(closeRequest);
    expect(desk.outbox(walk.id, 'refusal-notice')[0]?.payload?.body).toContain(line);
    expect((await walk.record()).letters).toEqual({});
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('may go back to the standard text', async () => {
    const desk = new TinyDesk();
    const walk = await refused(desk);
    const line = await wordMore(walk, 'refusal');
    expect((await word(walk, 'refusal', null)).edited).toBeNull();
    await walk.do(closeRequest);
    expect(desk.outbox(walk.id, 'refusal-notice')[0]?.payload?.body).not.toContain(line);
  });

  it('of two agents at once: the second is told, and the first wording stands', async () => {
    const desk = new TinyDesk();
    const walk = await refused(desk);
    const { standard, version } = await letterOf(walk, 'refusal');
    const params = { request: walk.id, letter: 'refusal' };
    const text = (more: string) => ({ ...standard, body: `${standard.body}\n\n${more}` });
    await desk.done('ada', editLetter, { params, version, body: { text: text('first') } });
    const late = await desk.refused('ali', editLetter, {
      params,
      version,
      body: { text: text('second') },
    });
    expect(late).toMatchObject({ type: 'version-moved', status: 412 });
    expect((await letterOf(walk, 'refusal')).text.body).toContain('first');
  });

  it.each([
    [{ subject: 'R-1 code 482916' }, '/text/subject', 'code-in-subject'],
    [{ add: `You live at ${tinyValues.post}.` }, '/text/body', 'own-data'],
    [{ add: `You were born on ${tinyValues.birthDate}.` }, '/text/body', 'own-data'],
    [{ add: `We wrote to ${tinyValues.email}.` }, '/text/body', 'own-data'],
    [{ add: 'Ask at help@another.example.' }, '/text/body', 'contact-point'],
    [{ add: `Card ${tinyValues.card}` }, '/text/body', 'own-data'],
    [{ add: 'Yesterday Wrenfield Otto asked the same.' }, '/text/body', 'other-person'],
    [{ without: 'HKT Corporation' }, '/text/body', 'company-missing'],
    [{ without: '03-0077-0001' }, '/text/body', 'contact-missing'],
    [{ without: 'desk-a@tiny.example' }, '/text/body', 'contact-missing'],
    [{ without: 'Personal Information Protection Commission' }, '/text/body', 'complaint-missing'],
    [{ without: 'APPI Art. 33(2)(i)' }, '/text/body', 'ground-missing'],
  ])('is refused with %j', async (change, pointer, code) => {
    const desk = new TinyDesk();
    const walk = await refused(desk);
    const { standard, version } = await letterOf(walk, 'refusal');
    const {
      subject = standard.subject,
      add = '',
      without = '\u0000',
    } = change as {
      subject?: string;
      add?: string;
      without?: string;
    };
    const body = `${standard.body.replaceAll(without, '')}\n\n${add}`;
    const problem = await desk.refused('ada', editLetter, {
      params: { request: walk.id, letter: 'refusal' },
      version,
      body: { text: { subject, body } },
    });
    expect(problem).toMatchObject({ type: 'fields', status: 422 });
    expect(problem.errors).toContainEqual({ pointer, code });
    expect((await walk.record()).letters).toEqual({});
    expect(letterFaults).toContain(code);
  });

  it('may call a proved person by their name, never in what others get', async () => {
    const desk = new TinyDesk();
    const walk = await refused(desk);
    await wordMore(walk, 'refusal', `Dear ${tinyValues.name}, we regret this.`);
    const other = await standing.recipients(desk, 'en');
    const { standard, version } = await letterOf(other, 'recipients');
    const problem = await desk.refused('ada', editLetter, {
      params: { request: other.id, letter: 'recipients' },
      version,
      body: { text: { ...standard, body: `${standard.body}\n\n${tinyValues.name}` } },
    });
    expect(problem.errors).toContainEqual({ pointer: '/text/body', code: 'own-data' });
  });

  it('may say what is disclosed with it', async () => {
    const desk = new TinyDesk();
    const walk = await standing.answer(desk, 'en');
    await wordMore(walk, 'answer', 'Your plan is Harbour Fibre 900.');
    await walk.handOver('link');
    const [link] = desk.outbox(walk.id, 'package-link');
    expect(link?.payload?.body).toContain('Your plan is Harbour Fibre 900.');
    expect(link?.payload?.body).toContain(link?.payload?.reference ?? 'none');
    expect(link?.payload?.body).not.toMatch(/[{}]/u);
  });

  it('the one answer to whoever proved nothing may grow and never shrink', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody({ contactGiven: given }));
    await walk.do(proposeRefusal, { ground });
    const { proposed } = await walk.view('sue');
    await walk.do(approveProposal, { digest: proposed?.digest }, 'sue');
    const line = await wordMore(walk, 'refusal');
    const { standard, version } = await letterOf(walk, 'refusal');
    const parts = standard.body.split('\n\n');
    const problem = await desk.refused('ada', editLetter, {
      params: { request: walk.id, letter: 'refusal' },
      version,
      body: { text: { ...standard, body: parts.toSpliced(2, 1).join('\n\n') } },
    });
    expect(problem.errors).toContainEqual({ pointer: '/text/body', code: 'same-answer-missing' });
    await walk.do(closeRequest);
    for (const message of desk.outbox(walk.id, 'answer-unproven'))
      expect(message.payload?.body).toContain(line);
  });

  it('that rests on an older standard text does not leave before somebody looked again', async () => {
    const desk = new TinyDesk();
    const walk = await standing.answer(desk, 'en');
    await wordMore(walk, 'answer');
    await walk.do(decideItems, { decisions: { 'c-full-note': { kind: 'withhold', ground } } });
    expect((await walk.view()).letters.map(({ letter }) => letter)).toContain('part-grant');
    const other = await standing.recipients(desk, 'en');
    await wordMore(other, 'recipients');
    await other.do(tellRecipients, { step: 'send', recipient: null });
    expect(desk.outbox(other.id, 'recipient-correction')[0]?.payload?.body).toContain('sorry');
    expect((await other.record()).letters).toEqual({});
    const letter = await TinyWalk.open(desk, inquiryBody({ channel: 'letter' }));
    await wordMore(letter, 'acknowledgement');
    await desk.store.commit(
      {
        puts: [
          {
            type: 'request',
            record: {
              ...(await letter.record()),
              packs: ['eu-gdpr'],
              version: (await letter.record()).version + 1,
            },
            seen: (await letter.record()).version,
          },
        ],
        key: null,
      },
      {
        actor: { id: 'system', role: 'system', desk: null, session: null },
        action: 'request.noted',
        object: { type: 'request', id: letter.id, version: null },
        subject: null,
        outcome: 'done',
        purpose: null,
        call: 'call-test',
      },
    );
    expect((await letterOf(letter, 'acknowledgement')).edited?.outdated).toBe(true);
    expect((await letter.refused(acknowledgeRequest)).type).toBe('letter-outdated');
    await word(letter, 'acknowledgement', null);
    expect((await letter.do(acknowledgeRequest)).course.acknowledgedAt).toBe(desk.clock.now());
  });

  it('is not there where no letter is due, and not for whoever may not see the request', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const params = { request: walk.id, letter: 'refusal' };
    expect((await desk.refused('ada', readLetter, { params })).type).toBe('no-letter-due');
    expect((await desk.refused('bea', readLetter, { params })).type).toBe('not-found');
    expect((await desk.refused('aud', readLetter, { params })).type).toBe('role-lacks-right');
    expect((await desk.refused(null, readLetter, { params })).type).toBe('signed-out');
    expect(
      (await desk.refused('ada', readLetter, { params: { ...params, letter: 'invoice' } })).type,
    ).toBe('malformed');
  });
});

describe('the letter of receipt', () => {
  it('gives the date of the strictest clock, once, to the contact point given, found or not', async () => {
    const sent = async (more: object) => {
      const desk = new TinyDesk();
      const walk = await TinyWalk.open(
        desk,
        inquiryBody({ channel: 'email', contactGiven: given, ...more }),
      );
      const { actBy } = await walk.do(acknowledgeRequest);
      expect((await walk.refused(acknowledgeRequest)).type).toBe('already-acknowledged');
      const [message] = desk.outbox(walk.id, 'acknowledgement');
      return { desk, walk, message, actBy };
    };
    const found = await sent({});
    const notFound = await sent({ customer: null });
    expect(found.actBy?.on).toBe('2026-11-16');
    expect(found.message?.payload?.body).toContain('16 November 2026');
    expect(found.message?.payload?.to).toBe(given.value);
    expect(notFound.message?.payload).toEqual(found.message?.payload);
    expect((await found.desk.events()).at(-2)).toMatchObject({
      action: 'request.acknowledged',
      fields: ['email'],
    });
    expect(await found.desk.chain()).toMatchObject({ ok: true });
  });

  it('is printed where it goes by post', async () => {
    const desk = new TinyDesk();
    const contactGiven = { kind: 'post', value: '1 Somewhere' } as const;
    const walk = await TinyWalk.open(desk, inquiryBody({ channel: 'letter', contactGiven }));
    await walk.do(acknowledgeRequest);
    const [message] = desk.outbox(walk.id, 'acknowledgement');
    const [sheet] = message?.payload?.files ?? [];
    expect(sheet?.name).toBe(`${walk.id}-letter.html`);
    expect(sheet?.content).toContain('size: A4');
    expect(sheet?.content).toContain('2 November 2026');
    expect(sheet?.content).not.toContain('Somewhere');
  });

  it('is not for an opt-out, nor twice', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, optOutBody({ channel: 'email', contactGiven: given }));
    expect((await walk.refused(acknowledgeRequest)).type).toBe('wrong-kind');
    await walk.do(noteRequest, { text: 'x' });
  });
});

describe('an extension', () => {
  it('leaves as worded, with the reason that was chosen', async () => {
    const desk = new TinyDesk();
    const walk = await standing.extension(desk, 'ja');
    const { standard } = await letterOf(walk, 'extension');
    expect(standard.body).toContain('{reason}');
    await wordMore(walk, 'extension', 'ご不便をおかけします。');
    await walk.do(extendRequest, { reason: 'search-needed' });
    const [notice] = desk.outbox(walk.id, 'extension-notice');
    expect(notice?.payload?.body).toContain('複数の箇所を調べる必要があるため。');
    expect(notice?.payload?.body).toContain('ご不便をおかけします。');
  });
});

describe('a certificate of deletion', () => {
  it('leaves as worded, with its receipt, in the name of the system', async () => {
    const desk = new TinyDesk();
    const walk = await DeletionWalk.proved(desk, { customer: 'c-old' });
    const line = await wordMore(walk, 'deletion-certificate');
    await walk.start();
    desk.clock.advance(25 * 60 * 60 * 1000);
    await desk.signIn('ada');
    await walk.finish();
    const [certificate] = desk.outbox(walk.id, 'deletion-certificate');
    expect(certificate?.payload?.body).toContain(line);
    expect(certificate?.payload?.body).toMatch(/D-[0-9A-Z]{10}/u);
    const view = await desk.done('ada', readRequest, { params: { request: walk.id } });
    expect(view.letters).toEqual([]);
    expect(await desk.chain()).toMatchObject({ ok: true });
  });
});
