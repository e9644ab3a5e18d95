import * as z from 'zod/mini';
import { addEvidence } from '../../src/contract/corrections.ts';
import { readCustomer } from '../../src/contract/customers.ts';
import { openDemand } from '../../src/contract/demands.ts';
import { saveDraft } from '../../src/contract/drafts.ts';
import { answerClarification, askClarification } from '../../src/contract/endings.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { placeHold } from '../../src/contract/holds.ts';
import { acknowledgeRequest, editLetter, readLetter } from '../../src/contract/letters.ts';
import { lookUpCustomers } from '../../src/contract/look-up.ts';
import { proposePurpose, readRegisters } from '../../src/contract/registers.ts';
import { noteRequest, readRequest } from '../../src/contract/requests.ts';
import { openRequest } from '../../src/contract/open-request.ts';
import { line, lines } from '../../src/contract/text.ts';
import { offerTransfer } from '../../src/contract/transfers.ts';
import { askLook } from '../../src/contract/vault.ts';
import { DeskClient, DeskProblem } from '../desk-client.ts';
import type { HostileString } from './hostile-strings.ts';

/** What stands on the desk's pages after a day's work full of hostile texts. */
export type HostileWork = {
  readonly requests: readonly string[];
  readonly customers: readonly string[];
  /** Texts that are kept somewhere. */
  readonly kept: number;
  /** Commands that were refused, by endpoint and code. */
  readonly refused: readonly string[];
};

/** Texts of more characters are refused everywhere. */
const MOST = 1900;
/** So many characters go into one text; a string of more goes alone. */
const PACK = 800;
const COMPANY = 'hkt';
const DESK = 'hkt-support';
const [AGENT, OFFICER] = ['st-aki', 'st-vera'];
const kinds = ['inquiry', 'correction', 'deletion'] as const;
const SCOPE = { from: '2026-05-01', to: '2026-05-07', address: null };

/** Texts that a field takes, several of them in one where they fit. */
function packed(texts: readonly string[], max: number): readonly string[] {
  const packs: string[] = [];
  for (const text of texts.filter((one) => z.safeParse(lines(MOST), one).success)) {
    const last = packs.at(-1);
    const joined = last === undefined ? text : `${last}\n${text}`;
    if (last !== undefined && [...joined].length <= max) packs[packs.length - 1] = joined;
    else packs.push(text);
  }
  return packs;
}

/** Texts that a line takes, over and over. */
function turning(texts: readonly string[], max: number): () => string {
  const fits = texts.filter((one) => z.safeParse(line(max), one).success);
  let at = 0;
  return () => {
    at += 1;
    return fits[at % fits.length] ?? 'none';
  };
}

/** Opens requests of every kind for imported customers and writes the strings wherever somebody of the desk writes. */
export async function hostileWork(
  strings: readonly HostileString[],
  fetch: (request: Request) => Promise<Response>,
  origin: string,
): Promise<HostileWork> {
  const agent = await new DeskClient(fetch, origin).as(AGENT);
  const officer = await new DeskClient(fetch, origin).as(OFFICER);
  const texts = strings.map(({ text }) => text);
  const [name, short, long] = [turning(texts, 40), turning(texts, 80), turning(texts, 400)];
  const refused: string[] = [];
  const requests: string[] = [];
  const customers = new Set<string>();

  const tried = async <R>(endpoint: Endpoint, what: () => Promise<R>): Promise<R | null> => {
    try {
      return await what();
    } catch (error) {
      if (!(error instanceof DeskProblem)) throw error;
      refused.push(`${endpoint.id} ${error.problem.type}`);
      return null;
    }
  };
  const on = async (endpoint: Endpoint, request: string, body: object): Promise<void> => {
    const params = { request };
    const { version } = await agent.call(readRequest, { params });
    await tried(endpoint, async () => agent.call(endpoint, { params, body, version }));
  };
  // Some of the file were left out: the next one stands in.
  const found = async (place: number): Promise<string | null> => {
    for (const { tag } of strings.slice(place * 5)) {
      const body = { company: COMPANY, purpose: 'customer-contact', details: [`N-${tag}`] };
      const { candidates } = await agent.call(lookUpCustomers, { body });
      if (candidates[0] !== undefined) return candidates[0].id;
    }
    return null;
  };

  for (const [place, pack] of packed(texts, PACK).entries()) {
    const customer = await found(place);
    if (customer === null) continue;
    customers.add(customer);
    const kind = kinds[place % kinds.length] ?? 'inquiry';
    const { items } = await agent.call(readCustomer, { params: { customer } });
    const address = items.find(({ field }) => field === 'post')?.id ?? items[0]?.id;
    const opened = await tried(openRequest, async () =>
      agent.call(openRequest, {
        body: {
          company: COMPANY,
          desk: DESK,
          customer,
          kind,
          scope: kind === 'inquiry' ? 'data' : null,
          optOutScope: null,
          channel: 'letter',
          caller: 'customer',
          language: 'en',
          words: pack,
          contactGiven: { kind: 'post', value: long() },
          reference: short(),
          urgent: false,
          correction: kind === 'correction' ? { item: address, asked: pack } : null,
        },
      }),
    );
    if (opened === null) continue;
    const { id } = opened;
    requests.push(id);
    await on(noteRequest, id, { text: pack });
    if (kind === 'correction')
      await on(addEvidence, id, { kind: 'customer-says', says: pack, reference: short() });
    const params = { request: id, letter: 'acknowledgement' };
    const letter = await tried(readLetter, async () => agent.call(readLetter, { params }));
    if (letter !== null) {
      const text = { subject: short(), body: `${letter.standard.body}\n\n${pack}` };
      const { version } = letter;
      await tried(editLetter, async () =>
        agent.call(editLetter, { params, body: { text }, version }),
      );
      await on(acknowledgeRequest, id, {});
    }
    if (kind === 'inquiry') {
      await on(askClarification, id, { text: pack });
      await on(answerClarification, id, { text: pack });
    }
    if (kind === 'deletion') await on(offerTransfer, id, { to: 'hkt-events', summary: pack });
    await tried(saveDraft, async () =>
      agent.call(saveDraft, { params: { form: 'note', about: id }, body: { content: pack } }),
    );
    await tried(placeHold, async () =>
      officer.call(placeHold, {
        params: { customer },
        body: {
          items: null,
          everywhere: false,
          reason: 'dispute',
          reference: short(),
          reviewOn: '2027-01-31',
        },
      }),
    );
  }
  const [statement = ''] = packed(texts, PACK);
  await tried(openDemand, async () =>
    officer.call(openDemand, {
      body: {
        company: 'ntt-china',
        authority: 'au-hong-kong-court',
        instrument: 'court-order',
        reference: short(),
        scan: name(),
        servedHow: 'in-person',
        servedOn: '2026-10-30',
        dueOn: '2027-11-20',
        scope: { ...SCOPE, record: name() },
        columns: ['time', 'address'],
        gag: null,
      },
    }),
  );
  await tried(askLook, async () =>
    officer.call(askLook, {
      body: {
        company: 'ntt-china',
        violation: 'account-taken-over',
        statement,
        scope: { ...SCOPE, record: name() },
        minutes: '30',
      },
    }),
  );
  const { registers } = await officer.call(readRegisters);
  const register = registers.find(({ company }) => company === COMPANY);
  if (register !== undefined)
    await tried(proposePurpose, async () =>
      officer.call(proposePurpose, {
        params: { company: COMPANY },
        body: {
          purpose: 'marketing',
          words: { lang: 'en', text: long() },
          announcedOn: '2027-03-01',
        },
        version: register.version,
      }),
    );
  return { requests, customers: [...customers], kept: texts.length, refused };
}
