import { allEndpoints } from '../../src/contract/all-endpoints.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { readLetter } from '../../src/contract/letters.ts';
import { readLiftings } from '../../src/contract/liftings.ts';
import type { CallExample } from '../../src/contract/openapi-document.ts';
import { readSignIn, signIn, stepUp } from '../../src/contract/session.ts';
import { approveLook, readLook } from '../../src/contract/vault.ts';
import { deeds, type Deed } from '../crash/deeds.ts';
import { publishedReach } from '../published/published-roles.ts';
import { situations } from '../rights/endpoint-situations.ts';
import { DEMO_PIN } from '../step-up.ts';
import { SavedDesk } from '../tiny/saved-desk.ts';
import type { Sent, TinyDesk } from '../tiny/tiny-desk.ts';
import { tinyStaff } from '../tiny/tiny-people.ts';
import { TinyWalk } from '../tiny/tiny-walk.ts';

type Examples = Record<string, CallExample>;

/** A call of each of these endpoints that a desk has done, by the endpoint's id. The same contract gives the same calls. */
export async function recordExamples(wanted: ReadonlySet<string>): Promise<Examples> {
  const found: Examples = {};
  const isOpen = (id: string): boolean => wanted.has(id) && !(id in found);
  for (const deed of deeds().filter(mayBe(wanted))) {
    if (named(deed) !== null && !isOpen(named(deed) ?? '')) continue;
    const { saved, endpoint, by, sent } = await deed.prepare();
    if (isOpen(endpoint.id)) found[endpoint.id] = await done(saved.desk, by, endpoint, sent);
  }
  await fromSituations(found, isOpen);
  await fromLetters(found, isOpen);
  return Object.fromEntries(
    allEndpoints.flatMap(({ id }) => (found[id] === undefined ? [] : [[id, found[id]]])),
  );
}

/** The endpoint that a deed begins its name with; null where it has a name of its own. */
function named({ name }: Deed): string | null {
  const [id = ''] = name.split(',');
  return allEndpoints.some((one) => one.id === id) ? id : null;
}

function mayBe(wanted: ReadonlySet<string>): (deed: Deed) => boolean {
  const isOwn = wanted.has('pressNotMe') || wanted.has('openPackage');
  return (deed) => {
    const id = named(deed);
    return id === null ? isOwn : wanted.has(id);
  };
}

/** Reads, and what else is no deed, in a situation where it is done. */
async function fromSituations(found: Examples, isOpen: (id: string) => boolean): Promise<void> {
  if (!allEndpoints.some(({ id }) => isOpen(id))) return;
  const { saved, situations: all } = await situations();
  for (const { endpoint: id, sent, answer, asker } of all) {
    const endpoint = allEndpoints.find((one) => one.id === id);
    if (endpoint === undefined || answer !== 'done' || !isOpen(id)) continue;
    const by = tinyStaff.find(
      ({ id: account, role }) => account !== asker && publishedReach(id, role) === 'all',
    );
    const near = tinyStaff.find(({ role }) => publishedReach(id, role) !== 'none');
    const { desk } = await saved.fork({ stream: 'shown', series: '0002' });
    found[id] = await done(desk, by?.id ?? near?.id ?? null, endpoint, sent);
  }
  const { desk } = await saved.fork({ stream: 'shown', series: '0002' });
  if (isOpen(readSignIn.id)) found[readSignIn.id] = await done(desk, null, readSignIn, {});
  if (isOpen(signIn.id))
    found[signIn.id] = await done(desk, null, signIn, { body: { staff: 'ada' } });
  if (isOpen(readLiftings.id)) found[readLiftings.id] = await done(desk, 'pia', readLiftings, {});
  if (!isOpen(readLook.id)) return;
  const asked = all.find(
    ({ endpoint, state }) => endpoint === approveLook.id && state === 'a look asked',
  );
  await desk.done('pat', stepUp, { body: { pin: DEMO_PIN } });
  await desk.done('pat', approveLook, asked?.sent);
  found[readLook.id] = await done(desk, 'pia', readLook, { params: asked?.sent.params ?? {} });
}

async function fromLetters(found: Examples, isOpen: (id: string) => boolean): Promise<void> {
  if (!isOpen(readLetter.id)) return;
  const { desk } = await SavedDesk.begin();
  const { id } = await TinyWalk.open(desk);
  const params = { request: id, letter: 'acknowledgement' };
  found[readLetter.id] = await done(desk, 'ada', readLetter, { params });
}

async function done(
  desk: TinyDesk,
  by: string | null,
  endpoint: Endpoint,
  { params, query, body, version }: Sent,
): Promise<CallExample> {
  const sent = {
    ...(params && { params }),
    ...(query && { query }),
    ...(body !== undefined && { body }),
  };
  const seen = typeof version === 'number' ? { version } : {};
  const { status, body: reply, text } = await desk.call(by, endpoint, { ...sent, ...seen });
  if (status >= 300) throw new Error(`${endpoint.id} by ${by}: ${text.slice(0, 300)}`);
  return {
    ...sent,
    ...(endpoint.body !== null && body === undefined ? { body: {} } : {}),
    ...seen,
    ...(endpoint.replyType === 'json' ? { reply } : {}),
  };
}
