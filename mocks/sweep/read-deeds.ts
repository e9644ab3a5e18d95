import { allEndpoints } from '../../src/contract/all-endpoints.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { readLetter } from '../../src/contract/letters.ts';
import { readLiftings } from '../../src/contract/liftings.ts';
import { readSignIn, signIn, signOut, stepUp } from '../../src/contract/session.ts';
import { approveLook, readLook } from '../../src/contract/vault.ts';
import { pressNotMe } from '../../src/contract/disclosures.ts';
import { saveDraft } from '../../src/contract/drafts.ts';
import { tellPresence } from '../../src/contract/presence.ts';
import { accounts } from '../rights/request-sweep.ts';
import { situations } from '../rights/endpoint-situations.ts';
import type { Situation } from '../rights/situation.ts';
import { stand } from '../rights/standing.ts';
import { DEMO_PIN } from '../step-up.ts';
import type { SavedDesk } from '../tiny/saved-desk.ts';
import type { Sent } from '../tiny/tiny-desk.ts';
import { inquiryBody, TinyWalk } from '../tiny/tiny-walk.ts';
import type { Deed, Prepared } from '../crash/deeds.ts';

const everybody = accounts.map(({ id }) => id);

/** What writes without a key, and is no read. */
const writers: ReadonlySet<string> = new Set(
  [signIn, signOut, pressNotMe, saveDraft, tellPresence].map(({ id }) => id),
);

/** Endpoints that only read. */
export const reads: readonly Endpoint[] = allEndpoints.filter(
  ({ id, changes }) => !changes && !writers.has(id),
);

/** Every read, once, as somebody who may. */
export function readDeeds(): readonly Deed[] {
  return reads.map((endpoint): Deed => ({
    name: endpoint.id,
    prepare: async () => {
      const { saved, sent } = await placeOf(endpoint);
      const by = endpoint.session === 'none' ? null : await readerOf(saved, endpoint, sent);
      return { saved, endpoint, by, sent, request: null, times: 1 } satisfies Prepared;
    },
  }));
}

type ReadPlace = { readonly saved: SavedDesk; readonly sent: Sent };

async function placeOf(endpoint: Endpoint): Promise<ReadPlace> {
  switch (endpoint.id) {
    case readSignIn.id:
    case readLiftings.id: {
      const { saved } = await situations();
      return { saved: await signedIn(saved), sent: {} };
    }
    case readLetter.id:
      return letterOfOne();
    case readLook.id:
      return approvedLook();
    default: {
      const { saved, situations: all } = await situations();
      const found = all.find((one) => one.endpoint === endpoint.id && one.answer === 'done');
      if (found === undefined) throw new TypeError(`Nowhere to read ${endpoint.id}.`);
      return { saved: await signedIn(saved), sent: found.sent };
    }
  }
}

async function signedIn(saved: SavedDesk): Promise<SavedDesk> {
  for (const account of everybody) await saved.desk.signIn(account);
  return saved;
}

async function letterOfOne(): Promise<ReadPlace> {
  const make = async (desk: SavedDesk['desk']) => TinyWalk.open(desk, inquiryBody());
  const { saved, id } = await stand({ name: 'received', status: 'received', make }, everybody);
  return { saved, sent: { params: { request: id, letter: 'acknowledgement' } } };
}

/** What a look is for stands open once a second officer has agreed. */
async function approvedLook(): Promise<ReadPlace> {
  const { saved, situations: all } = await situations();
  await signedIn(saved);
  const isAsked = (one: Situation): boolean =>
    one.endpoint === approveLook.id && one.state === 'a look asked';
  const asked = all.find(isAsked)?.sent ?? {};
  await saved.desk.done('pat', stepUp, { body: { pin: DEMO_PIN } });
  await saved.desk.done('pat', approveLook, asked);
  return { saved, sent: { ...(asked.params && { params: asked.params }) } };
}

/** The first account that is let read it. */
async function readerOf(saved: SavedDesk, endpoint: Endpoint, sent: Sent): Promise<string> {
  for (const account of everybody) {
    const { desk } = await saved.fork();
    if ((await desk.call(account, endpoint, sent)).status < 300) return account;
  }
  throw new TypeError(`Nobody may read ${endpoint.id}.`);
}
