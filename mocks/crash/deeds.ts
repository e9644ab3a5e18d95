import { allEndpoints } from '../../src/contract/all-endpoints.ts';
import { openPackage, pressNotMe } from '../../src/contract/disclosures.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { readRequest } from '../../src/contract/requests.ts';
import { approveDemand } from '../../src/contract/demands.ts';
import { approveLook } from '../../src/contract/vault.ts';
import { approveLifting } from '../../src/contract/liftings.ts';
import { readSession, stepUp } from '../../src/contract/session.ts';
import { DAY } from '../../src/domain/instant.ts';
import { requestKinds } from '../../src/domain/vocabulary.ts';
import { publishedCell } from '../published/published-life.ts';
import { situations } from '../rights/endpoint-situations.ts';
import { accounts, standings, swept } from '../rights/request-sweep.ts';
import { stand, walkOn, type Standing } from '../rights/standing.ts';
import { bodyToDo, pathOf } from '../rights/valid-bodies.ts';
import { DEMO_PIN } from '../step-up.ts';
import { DeletionWalk } from '../tiny/deletion-walk.ts';
import type { SavedDesk } from '../tiny/saved-desk.ts';
import type { Sent } from '../tiny/tiny-desk.ts';
import { TinyWalk } from '../tiny/tiny-walk.ts';

/** A command that is about to be given, on a disk where it will be done. */
export type Deed = {
  readonly name: string;
  readonly prepare: () => Promise<Prepared>;
};

/** What is sent, by whom, and how often until nothing is left to do. */
export type Prepared = {
  readonly saved: SavedDesk;
  readonly endpoint: Endpoint;
  readonly by: string | null;
  readonly sent: Sent;
  /** The request that it is about. */
  readonly request: string | null;
  readonly times: number;
};

const everybody = accounts.map(({ id }) => id);

/** Deeds that are compared in every state, because what they do differs with it. */
const everywhere: ReadonlySet<string> = new Set(['approve', 'close', 'return']);

function doerOf({ name, by, hands = [] }: Standing & { by: string }, cell: string): string {
  if (cell === 'offered') return 'bea';
  if (cell === 'officer') return 'pia';
  if (by === 'nan') return cell === 'second' ? 'pia' : 'nan';
  if (cell !== 'second') return 'ali';
  return hands.includes('sam') || name === '' ? 'pia' : 'sam';
}

/** Every command on a request, once for each kind that it is done on, access histories apart; what decides and closes, in every state. */
function ofRequests(): readonly Deed[] {
  return swept.flatMap((endpoint) => {
    const done = standings.filter(
      ({ name, later }) =>
        later === undefined &&
        ['yes', 'second', 'officer', 'another', 'offered'].includes(
          publishedCell(name, endpoint.command),
        ),
    );
    const firsts = [...requestKinds, 'access history'].flatMap(
      (kind) => done.find(({ name }) => name.startsWith(kind)) ?? [],
    );
    return (everywhere.has(endpoint.command) ? done : firsts).map((standing): Deed => ({
      name: `${endpoint.id}, ${standing.name}`,
      prepare: async () => {
        const stood = await stand(standing, everybody);
        const { desk } = stood.saved;
        const cell = publishedCell(standing.name, endpoint.command);
        const by = doerOf({ ...standing, by: stood.by }, cell);
        const walk = walkOn(desk, stood);
        const body = await bodyToDo(walk, endpoint, by);
        const sent = await walk.sent(body, { params: await pathOf(walk, endpoint) });
        return { saved: stood.saved, endpoint, by, sent, request: stood.id, times: 1 };
      },
    }));
  });
}

/** Changes that carry a key; a look-up or a signing out that is repeated is another one. */
const besides: readonly (readonly [endpoint: string, state: string, by: string])[] = [
  ['openRequest', 'an inquiry', 'ali'],
  ['openRequest', 'a correction', 'ali'],
  ['openRequest', 'a deletion', 'ali'],
  ['openRequest', 'an opt-out', 'ali'],
  ['revealItem', 'an open request', 'ali'],
  ['shareItems', 'a partner with an agreement', 'ali'],
  ['tellPurpose', 'a purpose in force', 'ali'],
  ['recordConsent', 'a no', 'ali'],
  ['takeBackConsent', 'an entry of today', 'ali'],
  ['placeHold', 'a customer', 'pia'],
  ['approveHold', 'a hold asked', 'pat'],
  ['returnHold', 'a hold asked', 'pat'],
  ['liftHold', 'a hold placed', 'pat'],
  ['approveHold', 'a hold lift asked', 'pat'],
  ['returnHold', 'a hold lift asked', 'pat'],
  ['proposeMerge', 'two records', 'ali'],
  ['approveMerge', 'a merge asked', 'pia'],
  ['returnMerge', 'a merge asked', 'pia'],
  ['undoMerge', 'a merge carried out', 'sue'],
  ['approveMerge', 'a merge undo asked', 'pia'],
  ['returnMerge', 'a merge undo asked', 'pia'],
  ['proposePacks', 'packs, nothing proposed', 'pia'],
  ['approvePacks', 'packs proposed', 'pat'],
  ['returnPacks', 'packs proposed', 'pia'],
  ['proposePurpose', 'no purpose proposed', 'pia'],
  ['approvePurpose', 'a purpose proposed', 'pat'],
  ['returnPurpose', 'a purpose proposed', 'pia'],
  ['proposeReading', 'no reading proposed', 'pia'],
  ['approveReading', 'a reading proposed', 'pat'],
  ['returnReading', 'a reading proposed', 'pia'],
  ['proposeRelease', 'no release asked', 'pia'],
  ['approveRelease', 'a release asked', 'pat'],
  ['returnRelease', 'a release asked', 'pia'],
  ['proposePolicy', 'no version proposed', 'pia'],
  ['approvePolicy', 'a version proposed', 'pat'],
  ['returnPolicy', 'a version proposed', 'pia'],
  ['proposeLifting', 'a tombstone', 'pia'],
  ['approveLifting', 'a lifting proposed', 'pat'],
  ['returnLifting', 'a lifting proposed', 'pat'],
  ['proposeExport', 'exports', 'aud'],
  ['approveExport', 'an export asked', 'pia'],
  ['takeCheckpoint', 'the log', 'aud'],
  ['logAuthorityCall', 'an authority calls', 'ali'],
  ['finishDrill', 'a drill', 'ali'],
  ['openDemand', 'demands', 'pia'],
  ['callBackDemand', 'a demand opened', 'pia'],
  ['proposeDemand', 'a demand called back', 'pia'],
  ['approveDemand', 'a demand proposed', 'pat'],
  ['returnDemand', 'a demand proposed', 'pat'],
  ['exportDemand', 'a demand approved', 'pia'],
  ['reviewGag', 'a demand opened', 'pia'],
  ['askLook', 'looks', 'pia'],
  ['approveLook', 'a look asked', 'pat'],
  ['returnLook', 'a look asked', 'pat'],
  ['stepUp', 'a session', 'ali'],
  ['saveDraft', 'a draft', 'ali'],
  ['tellPresence', 'a request', 'ali'],
];

/** What is no command on a request, in the situations in which it is done. */
function ofOthers(): readonly Deed[] {
  return besides.map(([id, state, by]): Deed => ({
    name: `${id}, ${state}`,
    prepare: async () => {
      const { saved, situations: all } = await situations();
      for (const account of everybody) await saved.desk.signIn(account);
      if (id === approveLifting.id || id === approveDemand.id || id === approveLook.id)
        await saved.desk.done(by, stepUp, { body: { pin: DEMO_PIN } });
      const found = all.find((one) => one.endpoint === id && one.state === state);
      const endpoint = allEndpoints.find((one) => one.id === id);
      if (found === undefined || endpoint === undefined) throw new TypeError(`No ${id}, ${state}.`);
      return { saved, endpoint, by, sent: found.sent, request: null, times: 1 };
    },
  }));
}

function later(name: string, standing: Standing, endpoint: Endpoint, times: number): Deed {
  return {
    name,
    prepare: async () => {
      const { saved, id } = await stand(standing, everybody);
      const params = { request: id };
      return { saved, endpoint, by: 'ali', sent: { params }, request: id, times };
    },
  };
}

function named(name: string): Standing {
  const standing = standings.find((one) => one.name === name);
  if (standing === undefined) throw new TypeError(`No ${name}.`);
  return standing;
}

/** What only time asks for, at the next call. */
function ofTime(): readonly Deed[] {
  const erasing = named('deletion carrying out, window over');
  const whole: Standing = {
    ...erasing,
    make: async (desk) => (await DeletionWalk.proved(desk, { customer: 'c-old' })).start(),
  };
  return [
    later('the system erases a part', erasing, readSession, 12),
    later('the system erases a person', whole, readSession, 12),
    later(
      'a code runs out',
      { ...named('inquiry awaiting identity, code sent'), later: DAY },
      readRequest,
      1,
    ),
    later(
      'a level ends',
      { ...named('inquiry in review, previewed'), later: 15 * DAY },
      readRequest,
      1,
    ),
  ];
}

/** What the customer does. */
function ofCustomers(): readonly Deed[] {
  return [
    {
      name: 'the customer presses "Not me"',
      prepare: async () => {
        const stood = await stand(named('inquiry awaiting identity, code sent'), everybody);
        const alert = stood.saved.desk.outbox(stood.id, 'alert').at(-1);
        const body = { reference: alert?.payload?.reference };
        const { saved, id: request } = stood;
        return { saved, endpoint: pressNotMe, by: null, sent: { body }, request, times: 1 };
      },
    },
    {
      name: 'openPackage, handed over by link',
      prepare: async () => {
        const { saved, id: request } = await stand(
          {
            name: 'handed over by link',
            status: 'carrying-out',
            make: async (desk) => (await (await TinyWalk.open(desk)).prepare()).handOver('link'),
          },
          everybody,
        );
        const link = saved.desk.outbox(request, 'package-link')[0]?.payload;
        const code = saved.desk.outbox(request, 'package-code')[0]?.payload;
        const body = { reference: link?.reference, code: code?.code };
        return { saved, endpoint: openPackage, by: null, sent: { body }, request, times: 1 };
      },
    },
  ];
}

/** Every deed that changes anything. */
export function deeds(): readonly Deed[] {
  return [...ofRequests(), ...ofOthers(), ...ofTime(), ...ofCustomers()];
}
