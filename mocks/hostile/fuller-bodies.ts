import { readLetter } from '../../src/contract/letters.ts';
import type { Sent, TinyDesk } from '../tiny/tiny-desk.ts';

/** Texts that a body may hold and that nobody has to send, by endpoint. */
export const fullerBodies: Readonly<
  Record<string, (body: object, desk: TinyDesk, sent: Sent) => Promise<object>>
> = {
  addEvidence: async (body) => ({ ...body, reference: 'scan 7' }),
  askLook: async (body) => inScope(body),
  editLetter: async (body, desk, { params = {} }) => {
    const { standard } = await desk.done('pia', readLetter, { params });
    return { ...body, text: standard };
  },
  openDemand: async (body) => inScope(body),
  openRequest: async (body) => ({
    ...body,
    words: 'Asked by phone.',
    reference: 'letter 7',
    contactGiven: { kind: 'email', value: 'who@caller.example' },
    ...(Reflect.get(body, 'kind') === 'opt-out'
      ? { alsoNamed: [{ kind: 'email', value: 'also@caller.example' }] }
      : {}),
  }),
  proposeCorrection: async (body) => ({ ...body, statement: 'It was never so.' }),
  proposeRefusal: async (body) => ({ ...body, statement: 'It was never so.' }),
};

function inScope(body: object): object {
  const scope: unknown = Reflect.get(body, 'scope');
  return typeof scope === 'object' ? { ...body, scope: { ...scope, record: 'C-1042' } } : body;
}

/** A letter has to say what it must: what is put into it comes after. */
export const keptBefore: ReadonlySet<string> = new Set(['editLetter text.body']);

/** Values of a record's fields: the space around them is no part of them. */
export const trimmed: ReadonlySet<string> = new Set(['openRequest correction.asked']);
