import { recordConsent } from '../../src/contract/consents.ts';
import {
  approveDemand,
  callBackDemand,
  openDemand,
  proposeDemand,
} from '../../src/contract/demands.ts';
import { approveExport, proposeExport } from '../../src/contract/exports.ts';
import { approveHold, liftHold, placeHold, returnHold } from '../../src/contract/holds.ts';
import { approveMerge, proposeMerge, returnMerge, undoMerge } from '../../src/contract/merges.ts';
import { proposeLifting } from '../../src/contract/liftings.ts';
import { askLook, returnLook, type LookView } from '../../src/contract/vault.ts';
import { stepUp } from '../../src/contract/session.ts';
import { approvePacks, proposePacks } from '../../src/contract/policies.ts';
import { proposePolicy } from '../../src/contract/policy-versions.ts';
import { proposePurpose } from '../../src/contract/registers.ts';
import { proposeReading, proposeRelease } from '../../src/contract/mailings.ts';
import { drillCallerIds } from '../../src/domain/drill.ts';
import type { CompanyId } from '../../src/domain/vocabulary.ts';
import { tombstoneIds } from '../../src/server/tombstone.ts';
import { openDsrPaper } from '../exchange/foreign-papers.ts';
import { SavedDesk } from '../tiny/saved-desk.ts';
import type { Sent, TinyDesk } from '../tiny/tiny-desk.ts';
import { tinyCustomers } from '../tiny/tiny-people.ts';
import { correctionBody, inquiryBody, optOutBody, TinyWalk } from '../tiny/tiny-walk.ts';
import { deletionBody } from '../tiny/deletion-walk.ts';
import { DEMO_PIN } from '../step-up.ts';

/**
 * A call that is no command on a request, in a state of what it is about. `answer` is what role and reach let through;
 * `asker` is the account whose person may not decide it, `beyond` what those are told whose reach ends before it.
 */
export type Situation = {
  readonly endpoint: string;
  readonly state: string;
  readonly sent: Sent;
  readonly answer: string;
  readonly asker?: string;
  readonly own?: string;
  readonly beyond?: string;
};

const hold = {
  items: null,
  everywhere: false,
  reason: 'dispute',
  reference: 'L-1',
  reviewOn: '2027-01-31',
} as const;

type AnyHold = { readonly id: string; readonly version: number; readonly digest: string };

async function placed(desk: TinyDesk, customer: string): Promise<AnyHold> {
  const asked = await desk.done('pia', placeHold, { params: { customer }, body: hold });
  return { id: asked.id, version: asked.version, digest: asked.proposal?.digest ?? 'none' };
}

async function decided(
  desk: TinyDesk,
  one: AnyHold,
  how: typeof approveHold | typeof returnHold,
): Promise<AnyHold> {
  const { id, version, digest } = one;
  const sent = { params: { hold: id }, version, body: { digest } };
  return { ...one, version: (await desk.done('pat', how, sent)).version };
}

async function liftAsked(desk: TinyDesk, customer: string): Promise<AnyHold> {
  const { id, version } = await decided(desk, await placed(desk, customer), approveHold);
  const view = await desk.done('pia', liftHold, { params: { hold: id }, version });
  return { id, version: view.version, digest: view.proposal?.digest ?? 'none' };
}

function ofHold(endpoint: string, one: AnyHold): Sent {
  const body = endpoint === 'liftHold' ? {} : { digest: one.digest };
  return { params: { hold: one.id }, version: one.version, body };
}

/** Holds by their state, with what each state lets be done. */
async function holdSituations(desk: TinyDesk): Promise<readonly Situation[]> {
  const states: readonly (readonly [string, AnyHold, { lift: string; decide: string }])[] = [
    ['asked', await placed(desk, 'c-full'), { lift: 'hold-settled', decide: 'second' }],
    [
      'placed',
      await decided(desk, await placed(desk, 'c-two'), approveHold),
      { lift: 'done', decide: 'nothing-proposed' },
    ],
    ['lift asked', await liftAsked(desk, 'c-phone'), { lift: 'hold-settled', decide: 'second' }],
    [
      'lifted',
      await decided(desk, await liftAsked(desk, 'c-few'), approveHold),
      { lift: 'hold-settled', decide: 'nothing-proposed' },
    ],
    [
      'sent back',
      await decided(desk, await placed(desk, 'c-post'), returnHold),
      { lift: 'hold-settled', decide: 'nothing-proposed' },
    ],
  ];
  return states.flatMap(([name, one, { lift, decide }]) =>
    (['liftHold', 'approveHold', 'returnHold'] as const).map((endpoint): Situation => {
      const answer = endpoint === 'liftHold' ? lift : decide;
      const state = `a hold ${name}`;
      const sent = ofHold(endpoint, one);
      return answer === 'second'
        ? { endpoint, state, sent, answer: 'done', asker: 'pia' }
        : { endpoint, state, sent, answer };
    }),
  );
}

type AnyMerge = { readonly id: string; readonly version: number; readonly digest: string };

async function mergeAsked(desk: TinyDesk, keeps: string, joins: string): Promise<AnyMerge> {
  const sent = { params: { customer: keeps }, body: { with: joins } };
  const view = await desk.done('sue', proposeMerge, sent);
  return { id: view.id, version: view.version, digest: view.proposal?.digest ?? 'none' };
}

async function mergeDecided(
  desk: TinyDesk,
  one: AnyMerge,
  how: typeof approveMerge | typeof returnMerge,
): Promise<AnyMerge> {
  const { id, version, digest } = one;
  const sent = { params: { merge: id }, version, body: { digest } };
  return { ...one, version: (await desk.done('pia', how, sent)).version };
}

async function undoAsked(desk: TinyDesk, keeps: string, joins: string): Promise<AnyMerge> {
  const asked = await mergeAsked(desk, keeps, joins);
  const { id, version } = await mergeDecided(desk, asked, approveMerge);
  const view = await desk.done('sue', undoMerge, { params: { merge: id }, version });
  return { id, version: view.version, digest: view.proposal?.digest ?? 'none' };
}

/** Merges by their state, with what each state lets be done. */
async function mergeSituations(desk: TinyDesk): Promise<readonly Situation[]> {
  const states: readonly (readonly [string, AnyMerge, { undo: string; decide: string }])[] = [
    [
      'asked',
      await mergeAsked(desk, 'c-two', 'c-phone'),
      { undo: 'proposal-pending', decide: 'second' },
    ],
    [
      'carried out',
      await mergeDecided(desk, await mergeAsked(desk, 'c-few', 'c-few-phone'), approveMerge),
      { undo: 'done', decide: 'nothing-proposed' },
    ],
    [
      'undo asked',
      await undoAsked(desk, 'c-post', 'c-nowhere'),
      { undo: 'proposal-pending', decide: 'second' },
    ],
    [
      'undone',
      await mergeDecided(desk, await undoAsked(desk, 'c-shared', 'c-phone-moved'), approveMerge),
      { undo: 'not-joined', decide: 'nothing-proposed' },
    ],
    [
      'sent back',
      await mergeDecided(desk, await mergeAsked(desk, 'c-mori-0', 'c-mori-1'), returnMerge),
      { undo: 'not-joined', decide: 'nothing-proposed' },
    ],
  ];
  return states.flatMap(([name, one, { undo, decide }]) =>
    (['undoMerge', 'approveMerge', 'returnMerge'] as const).map((endpoint): Situation => {
      const answer = endpoint === 'undoMerge' ? undo : decide;
      const body = endpoint === 'undoMerge' ? {} : { digest: one.digest };
      const sent = { params: { merge: one.id }, version: one.version, body };
      const state = `a merge ${name}`;
      return answer === 'second'
        ? { endpoint, state, sent, answer: 'done', asker: 'sue' }
        : { endpoint, state, sent, answer };
    }),
  );
}

const erased = {
  details: [{ field: 'email', value: 'gone@canary.example' }],
  reason: 'registers-anew',
};

/** What stays of somebody who had this mailbox and was erased. */
async function leaveTombstone(desk: TinyDesk, company: CompanyId, value: string): Promise<void> {
  const [one] = tinyCustomers.filter((customer) => customer.company === company);
  const items = (one?.items ?? [])
    .filter(({ field }) => field === 'email')
    .map((item) => ({ ...item, value }));
  const [id = 'none'] = await tombstoneIds(desk.keys, { company, items });
  const record = { id, version: 1, company, at: desk.clock.now() } as const;
  await desk.store.commit(
    { puts: [{ type: 'tombstone', record, seen: 0 }], key: null },
    {
      actor: { id: 'system', role: 'system', desk: null, session: null },
      action: 'deletion.finished',
      object: { type: 'setting', id: company, version: null },
      subject: null,
      outcome: 'done',
      purpose: null,
      call: 'before',
    },
  );
}

/** Somebody was erased, and a privacy officer wants to let them in again. */
async function liftingProposed(desk: TinyDesk, version: number) {
  await leaveTombstone(desk, 'ntt-china', 'gone@canary.example');
  await leaveTombstone(desk, 'hkt', 'gone-too@canary.example');
  return desk.done('pia', proposeLifting, {
    params: { company: 'ntt-china' },
    version,
    body: erased,
  });
}

async function policySituations(desk: TinyDesk): Promise<readonly Situation[]> {
  const at = (company: string, version: number, body: object): Sent => ({
    params: { company },
    version,
    body,
  });
  const reread = await readingProposed(desk, 'ntt-china');
  const reading = { digest: reread.proposal?.digest ?? 'none' };
  const looser = { reading: 'purpose-suffices' };
  const lifting = await liftingProposed(desk, reread.version);
  const lift = { digest: lifting.proposal?.digest ?? 'none' };
  const packs = { packs: ['jp-appi', 'eu-gdpr'] };
  const notice = {
    purpose: 'customer-survey',
    words: { lang: 'en', text: 'To ask your opinion.' },
    announcedOn: '2027-01-15',
  } as const;
  const register = await desk.done('pia', proposePurpose, at('ntt-china', lifting.version, notice));
  const announce = { digest: register.proposal?.digest ?? 'none' };
  const written = {
    inForceFrom: '2027-01-15',
    said: [
      {
        clause: 'N5',
        words: { lang: 'en', text: 'Discloses, revises or deletes within the day.' },
      },
    ],
    figures: { 'lapse-days': 40 },
  } as const;
  const ofHkt = { ...written, said: [] };
  const store = await desk.done('pia', proposePolicy, at('ntt-china', register.version, written));
  const adopt = { digest: store.proposal?.digest ?? 'none' };
  const long = await desk.done(
    'pia',
    proposeRelease,
    at('ntt-china', store.version, { mailing: 'ml-n' }),
  );
  const release = { digest: long.release?.digest ?? 'none' };
  const view = await desk.done('pia', proposePacks, at('ntt-china', long.version, packs));
  const digest = { digest: view.proposal?.digest ?? 'none' };
  const still = 'packs, nothing proposed';
  const asked = 'packs proposed';
  const none = { digest: 'none' };
  const unbarred = 'no lifting proposed';
  const barred = 'a lifting proposed';
  const unwritten = 'no version proposed';
  const drafted = 'a version proposed';
  const unsaid = 'no purpose proposed';
  const said = 'a purpose proposed';
  const unread = 'no reading proposed';
  const read = 'a reading proposed';
  const ofRelease = (endpoint: string, body: object, answer: string): Situation => ({
    endpoint,
    state: 'a release asked',
    sent: at('ntt-china', view.version, body),
    answer,
  });
  return [
    {
      endpoint: 'proposeRelease',
      state: 'no release asked',
      sent: at('hkt', 0, { mailing: 'ml-a' }),
      answer: 'done',
    },
    {
      endpoint: 'proposeRelease',
      state: 'a list of nobody',
      sent: at('hkt', 0, { mailing: 'ml-none' }),
      answer: 'not-found',
    },
    {
      endpoint: 'approveRelease',
      state: 'no release asked',
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'returnRelease',
      state: 'no release asked',
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    ofRelease('proposeRelease', { mailing: 'ml-n' }, 'proposal-pending'),
    { ...ofRelease('approveRelease', release, 'done'), asker: 'pia' },
    ofRelease('returnRelease', release, 'done'),
    { endpoint: 'proposeReading', state: unread, sent: at('hkt', 0, looser), answer: 'done' },
    {
      endpoint: 'proposeReading',
      state: 'the reading as it is',
      sent: at('hkt', 0, { reading: 'consent-needed' }),
      answer: 'nothing-changed',
    },
    {
      endpoint: 'approveReading',
      state: unread,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'returnReading',
      state: unread,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'proposeReading',
      state: read,
      sent: at('ntt-china', view.version, looser),
      answer: 'proposal-pending',
    },
    {
      endpoint: 'approveReading',
      state: read,
      sent: at('ntt-china', view.version, reading),
      answer: 'done',
      asker: 'pia',
    },
    {
      endpoint: 'returnReading',
      state: read,
      sent: at('ntt-china', view.version, reading),
      answer: 'done',
    },
    {
      endpoint: 'proposeLifting',
      state: unbarred,
      sent: at('hkt', 0, erased),
      answer: 'no-tombstone',
    },
    {
      endpoint: 'proposeLifting',
      state: 'a tombstone',
      sent: at('hkt', 0, {
        ...erased,
        details: [{ field: 'email', value: 'gone-too@canary.example' }],
      }),
      answer: 'done',
    },
    {
      endpoint: 'approveLifting',
      state: unbarred,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'returnLifting',
      state: unbarred,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'proposeLifting',
      state: barred,
      sent: at('ntt-china', view.version, erased),
      answer: 'proposal-pending',
    },
    {
      // Nobody of these has typed their PIN once more.
      endpoint: 'approveLifting',
      state: barred,
      sent: at('ntt-china', view.version, lift),
      answer: 'step-up-needed',
      asker: 'pia',
    },
    {
      endpoint: 'returnLifting',
      state: barred,
      sent: at('ntt-china', view.version, lift),
      answer: 'done',
    },
    { endpoint: 'proposePurpose', state: unsaid, sent: at('hkt', 0, notice), answer: 'done' },
    {
      endpoint: 'proposePurpose',
      state: 'a date gone by',
      sent: at('hkt', 0, { ...notice, announcedOn: '2026-01-15' }),
      answer: 'announced-too-late',
    },
    {
      endpoint: 'approvePurpose',
      state: unsaid,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'returnPurpose',
      state: unsaid,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'proposePurpose',
      state: said,
      sent: at('ntt-china', view.version, notice),
      answer: 'proposal-pending',
    },
    {
      endpoint: 'approvePurpose',
      state: said,
      sent: at('ntt-china', view.version, announce),
      answer: 'done',
      asker: 'pia',
    },
    {
      endpoint: 'returnPurpose',
      state: said,
      sent: at('ntt-china', view.version, announce),
      answer: 'done',
    },
    { endpoint: 'proposePolicy', state: unwritten, sent: at('hkt', 0, ofHkt), answer: 'done' },
    {
      endpoint: 'proposePolicy',
      state: 'a date gone by for a version',
      sent: at('hkt', 0, { ...ofHkt, inForceFrom: '2026-01-15' }),
      answer: 'policy-too-early',
    },
    {
      endpoint: 'approvePolicy',
      state: unwritten,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'returnPolicy',
      state: unwritten,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'proposePolicy',
      state: drafted,
      sent: at('ntt-china', view.version, written),
      answer: 'proposal-pending',
    },
    {
      endpoint: 'approvePolicy',
      state: drafted,
      sent: at('ntt-china', view.version, adopt),
      answer: 'done',
      asker: 'pia',
    },
    {
      endpoint: 'returnPolicy',
      state: drafted,
      sent: at('ntt-china', view.version, adopt),
      answer: 'done',
    },
    { endpoint: 'proposePacks', state: still, sent: at('hkt', 0, packs), answer: 'done' },
    {
      endpoint: 'approvePacks',
      state: still,
      sent: at('hkt', 0, none),
      answer: 'nothing-proposed',
    },
    { endpoint: 'returnPacks', state: still, sent: at('hkt', 0, none), answer: 'nothing-proposed' },
    {
      endpoint: 'proposePacks',
      state: asked,
      sent: at('ntt-china', view.version, packs),
      answer: 'proposal-pending',
    },
    {
      endpoint: 'approvePacks',
      state: asked,
      sent: at('ntt-china', view.version, digest),
      answer: 'done',
      asker: 'pia',
    },
    {
      // Who proposed may also take it back.
      endpoint: 'returnPacks',
      state: asked,
      sent: at('ntt-china', view.version, digest),
      answer: 'done',
    },
  ];
}

async function exportSituations(desk: TinyDesk): Promise<readonly Situation[]> {
  const asked = await desk.done('aud', proposeExport, {});
  const other = await desk.done('aud', proposeExport, {});
  const approved = await desk.done('pat', approveExport, {
    params: { export: other.id },
    version: other.version,
  });
  const page = { after: '0', limit: '10' };
  const of = ({ id, version }: { id: string; version: number }): Sent => ({
    params: { export: id },
    version,
  });
  return [
    { endpoint: 'readExports', state: 'exports', sent: {}, answer: 'done' },
    { endpoint: 'proposeExport', state: 'exports', sent: {}, answer: 'done' },
    { endpoint: 'approveExport', state: 'an export asked', sent: of(asked), answer: 'done' },
    {
      endpoint: 'approveExport',
      state: 'an export approved',
      sent: of(approved),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'readExportLines',
      state: 'an export asked',
      sent: { ...of(asked), query: page },
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'readExportLines',
      state: 'an export approved',
      sent: { ...of(approved), query: page },
      answer: 'done',
    },
  ];
}

const paper = {
  company: 'ntt-china',
  authority: 'au-hong-kong-court',
  instrument: 'court-order',
  reference: 'HCMP 123/26',
  scan: 'L-123',
  servedHow: 'in-person',
  servedOn: '2026-10-30',
  dueOn: '2026-11-20',
  scope: { from: '2026-05-01', to: '2026-05-07', address: '203.0.113.77', record: null },
  columns: ['time', 'address'],
  gag: { reviewOn: '2027-05-01' },
} as const;

type AnyDemand = { readonly id: string; readonly version: number; readonly digest: string };

/** Demands by how far they are, each opened, called back and proposed by the first officer. */
async function demandSituations(desk: TinyDesk): Promise<readonly Situation[]> {
  const opened = async (): Promise<AnyDemand> => {
    const { id, version } = await desk.done('pia', openDemand, { body: paper });
    return { id, version, digest: 'none' };
  };
  const of = ({ id, version }: AnyDemand, body: object = {}): Sent => ({
    params: { demand: id },
    version,
    body,
  });
  const known = { result: 'known-there' };
  const calledBack = async (): Promise<AnyDemand> => {
    const one = await opened();
    const { version } = await desk.done('pia', callBackDemand, of(one, known));
    return { ...one, version };
  };
  const proposed = async (): Promise<AnyDemand> => {
    const one = await calledBack();
    const { version, proposal } = await desk.done('pia', proposeDemand, of(one));
    return { ...one, version, digest: proposal?.digest ?? 'none' };
  };
  // Who typed their PIN here signs in anew before anything is asked of them.
  await desk.done('pat', stepUp, { body: { pin: DEMO_PIN } });
  const approved = async (): Promise<AnyDemand> => {
    const one = await proposed();
    const { version } = await desk.done('pat', approveDemand, of(one, { digest: one.digest }));
    return { ...one, version };
  };
  const [fresh, called, asked] = [await opened(), await calledBack(), await proposed()];
  const allowed = await approved();
  const none = 'nothing-proposed';
  const steps = [
    ['callBackDemand', known, 'done', 'wrong-status', 'wrong-status', 'wrong-status'],
    ['previewDemand', null, 'not-called-back', 'done', 'done', 'done'],
    ['proposeDemand', {}, 'not-called-back', 'done', 'proposal-pending', 'wrong-status'],
    // Nobody of these has typed their PIN once more.
    ['approveDemand', 'digest', none, none, 'step-up-needed', none],
    ['returnDemand', 'digest', none, none, 'done', none],
    ['exportDemand', {}, 'not-approved', 'not-approved', 'not-approved', 'done'],
    ['reviewGag', { reviewOn: null }, 'done', 'done', 'done', 'done'],
  ] as const;
  const states = [
    ['a demand opened', fresh],
    ['a demand called back', called],
    ['a demand proposed', asked],
    ['a demand approved', allowed],
  ] as const;
  return [
    { endpoint: 'readDemands', state: 'demands', sent: {}, answer: 'done' },
    { endpoint: 'openDemand', state: 'demands', sent: { body: paper }, answer: 'done' },
    {
      endpoint: 'openDemand',
      state: 'a demand for everybody',
      sent: { body: { ...paper, scope: { ...paper.scope, address: null } } },
      answer: 'fields',
    },
    ...steps.flatMap(([endpoint, body, ...answers]) =>
      states.map(([state, one], at): Situation => {
        const sent = body === 'digest' ? of(one, { digest: one.digest }) : of(one, body ?? {});
        const situation = { endpoint, state, sent, answer: answers[at] ?? 'none' };
        return endpoint === 'approveDemand' && one === asked
          ? { ...situation, asker: 'pia' }
          : situation;
      }),
    ),
  ];
}

const look = {
  company: 'ntt-china',
  violation: 'account-taken-over',
  statement: 'Somebody else ordered in the customer’s name.',
  scope: paper.scope,
  minutes: '30',
} as const;

/** Looks into the access history, asked for by the first officer and let by the second. */
async function lookSituations(desk: TinyDesk): Promise<readonly Situation[]> {
  const asked = await desk.done('pia', askLook, { body: look });
  const other = await desk.done('pia', askLook, { body: look });
  const of = ({ id, version, digest }: LookView): Sent => ({
    params: { look: id },
    version,
    body: { digest },
  });
  const back = await desk.done('pat', returnLook, of(other));
  return [
    { endpoint: 'readVault', state: 'looks', sent: {}, answer: 'done' },
    { endpoint: 'askLook', state: 'looks', sent: { body: look }, answer: 'done' },
    {
      endpoint: 'askLook',
      state: 'a look at everybody',
      sent: { body: { ...look, scope: { ...look.scope, address: null } } },
      answer: 'fields',
    },
    {
      // Nobody of these has typed their PIN once more.
      endpoint: 'approveLook',
      state: 'a look asked',
      sent: of(asked),
      answer: 'step-up-needed',
      asker: 'pia',
    },
    { endpoint: 'returnLook', state: 'a look asked', sent: of(asked), answer: 'done' },
    { endpoint: 'readLook', state: 'a look asked', sent: of(asked), answer: 'not-approved' },
    {
      endpoint: 'approveLook',
      state: 'a look sent back',
      sent: of(back),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'returnLook',
      state: 'a look sent back',
      sent: of(back),
      answer: 'nothing-proposed',
    },
  ];
}

const lookUp = (company: string, details: readonly string[]): Sent => ({
  body: { company, purpose: 'customer-contact', details },
});
const reveal = (customer: string, field: string): Sent => ({
  params: { customer, item: `${customer}-${field}` },
  body: { purpose: 'answer-customer' },
});

const share = (customer: string, recipient: string): Sent => ({
  params: { customer },
  version: 1,
  body: {
    recipient,
    items: [`${customer}-email`],
    purpose: 'agreement',
    basis: 'partner-agreement',
  },
});

/** A company under no law that asks for consent, where the looser reading of the clause is proposed. */
async function readingProposed(desk: TinyDesk, company: CompanyId) {
  const at = (version: number, body: object): Sent => ({ params: { company }, version, body });
  const packs = await desk.done('pia', proposePacks, at(0, { packs: ['jp-appi'] }));
  const digest = { digest: packs.proposal?.digest ?? 'none' };
  const { version } = await desk.done('pat', approvePacks, at(packs.version, digest));
  return desk.done('pia', proposeReading, at(version, { reading: 'purpose-suffices' }));
}

/** Mailing lists and their files. */
function mailSituations(): readonly Situation[] {
  const list = { params: { mailing: 'ml-a' } };
  return [
    { endpoint: 'readMailings', state: 'lists', sent: {}, answer: 'done', beyond: 'done' },
    { endpoint: 'readMailing', state: 'a list', sent: list, answer: 'done' },
    {
      endpoint: 'readMailing',
      state: 'no list',
      sent: { params: { mailing: 'ml-none' } },
      answer: 'not-found',
    },
    { endpoint: 'prepareMailing', state: 'a list', sent: { ...list, body: {} }, answer: 'done' },
    {
      endpoint: 'prepareMailing',
      state: 'a purpose of nobody',
      sent: { params: { mailing: 'ml-offers' }, body: {} },
      answer: 'purpose-not-registered',
    },
  ];
}

const tell = (customer: string, purpose: string): Sent => ({
  params: { customer },
  version: 1,
  body: { items: [`${customer}-email`], purpose, channel: 'phone', on: '2026-11-02' },
});

/** Purposes that a customer is told of what is held already. */
function noticeSituations(): readonly Situation[] {
  const beyond = 'no-open-request';
  const of = (state: string, sent: Sent, answer: string): Situation => ({
    endpoint: 'tellPurpose',
    state,
    sent,
    answer,
    beyond,
  });
  return [
    {
      endpoint: 'readNotices',
      state: 'a customer',
      sent: { params: { customer: 'c-full' } },
      answer: 'done',
    },
    {
      endpoint: 'readNotices',
      state: 'a colleague',
      sent: { params: { customer: 'c-own' } },
      answer: 'done',
      own: 'own',
    },
    of('a purpose in force', tell('c-full', 'billing'), 'done'),
    of('a purpose of nobody', tell('c-full', 'partner-offers'), 'purpose-not-registered'),
    of('a purpose told before', tell('c-full', 'agreement'), 'nothing-changed'),
    of('no request', tell('c-two', 'billing'), beyond),
    { ...of('a colleague', tell('c-own', 'billing'), beyond), own: 'own' },
  ];
}

/** Answers to direct mail: to be written down, and one of today to be taken back. */
async function consentSituations(desk: TinyDesk): Promise<readonly Situation[]> {
  await TinyWalk.open(desk, inquiryBody({ customer: 'c-post' }));
  const say = (customer: string, field: string, given: boolean, version: number): Sent => ({
    params: { customer },
    version,
    body: { item: `${customer}-${field}`, given, channel: 'phone', on: '2026-11-02' },
  });
  await desk.done('ada', recordConsent, say('c-post', 'post', false, 1));
  const beyond = 'no-open-request';
  const today = { params: { customer: 'c-post' }, version: 2, body: { item: 'c-post-post' } };
  const old = { params: { customer: 'c-full' }, version: 1, body: { item: 'c-full-email' } };
  const read = (state: string, customer: string): Situation => ({
    endpoint: 'readConsents',
    state,
    sent: { params: { customer } },
    answer: 'done',
  });
  const of = (endpoint: string, state: string, sent: Sent, answer: string): Situation => ({
    endpoint,
    state,
    sent,
    answer,
    beyond: answer,
  });
  return [
    read('a customer', 'c-full'),
    { ...read('a colleague', 'c-own'), own: 'own' },
    // A no needs no request: every desk of the company writes it down.
    of('recordConsent', 'a no', say('c-full', 'email', false, 1), 'done'),
    { ...of('recordConsent', 'a yes', say('c-full', 'post', true, 1), 'done'), beyond },
    of('recordConsent', 'a yes, no request', say('c-two', 'email', true, 1), beyond),
    of('recordConsent', 'said before', say('c-full', 'email', true, 1), 'nothing-changed'),
    { ...of('recordConsent', 'a colleague', say('c-own', 'email', false, 1), 'done'), own: 'own' },
    { ...of('takeBackConsent', 'an entry of today', today, 'done'), beyond },
    of('takeBackConsent', 'what came with the record', old, 'recorded-earlier'),
  ];
}

/** Look-up, customers, reveals and the opening of each kind. */
function customerSituations(): readonly Situation[] {
  const full = { params: { customer: 'c-full' } };
  const colleague = { params: { customer: 'c-own' } };
  const sealed = 'a question before proof';
  const kinds: readonly (readonly [string, object])[] = [
    ['an inquiry', inquiryBody({ customer: 'c-two' })],
    ['a correction', correctionBody()],
    ['a deletion', deletionBody({ customer: 'c-two' })],
    ['an opt-out', optOutBody({ customer: 'c-two' })],
  ];
  return [
    {
      endpoint: 'lookUpCustomers',
      state: 'customers',
      sent: lookUp('hkt', ['Quillfeather']),
      answer: 'done',
    },
    {
      endpoint: 'lookUpCustomers',
      state: 'customers',
      sent: lookUp('hkt', ['q']),
      answer: 'fields',
    },
    { endpoint: 'readCustomer', state: 'a customer', sent: full, answer: 'done' },
    { endpoint: 'readCustomer', state: 'a colleague', sent: colleague, answer: 'done', own: 'own' },
    { endpoint: 'readCustomerTrail', state: 'a customer', sent: full, answer: 'done' },
    {
      endpoint: 'readCustomerTrail',
      state: 'a colleague',
      sent: colleague,
      answer: 'done',
      own: 'own',
    },
    { endpoint: 'readLedger', state: 'a customer', sent: full, answer: 'done' },
    { endpoint: 'readLedger', state: 'a colleague', sent: colleague, answer: 'done', own: 'own' },
    {
      endpoint: 'shareItems',
      state: 'a partner with an agreement',
      sent: share('c-full', 'r-ship'),
      answer: 'done',
      beyond: 'no-open-request',
    },
    {
      endpoint: 'shareItems',
      state: 'a partner without one',
      sent: share('c-full', 'r-mail'),
      answer: 'agreement-missing',
      beyond: 'no-open-request',
    },
    {
      endpoint: 'shareItems',
      state: 'no request',
      sent: share('c-two', 'r-ship'),
      answer: 'no-open-request',
      beyond: 'no-open-request',
    },
    {
      endpoint: 'shareItems',
      state: 'a colleague',
      sent: share('c-own', 'r-ship'),
      answer: 'no-open-request',
      beyond: 'no-open-request',
      own: 'own',
    },
    { endpoint: 'readLooks', state: 'a customer', sent: full, answer: 'done' },
    { endpoint: 'readLooks', state: 'a colleague', sent: colleague, answer: 'done', own: 'own' },
    {
      endpoint: 'revealItem',
      state: 'a purpose never told',
      sent: { ...reveal('c-full', 'email'), body: { purpose: 'settle-bill' } },
      answer: 'purpose-not-told',
      beyond: 'no-open-request',
    },
    {
      endpoint: 'revealItem',
      state: 'an open request',
      sent: reveal('c-full', 'email'),
      answer: 'done',
      beyond: 'no-open-request',
    },
    {
      endpoint: 'revealItem',
      state: sealed,
      sent: reveal('c-full', 'product-plan'),
      answer: 'sealed-question',
      beyond: 'no-open-request',
    },
    {
      endpoint: 'revealItem',
      state: 'a secret',
      sent: reveal('c-full', 'payment-card'),
      answer: 'never-shown',
      beyond: 'no-open-request',
    },
    {
      endpoint: 'revealItem',
      state: 'no request',
      sent: reveal('c-two', 'email'),
      answer: 'no-open-request',
      beyond: 'no-open-request',
    },
    {
      endpoint: 'revealItem',
      state: 'a colleague',
      sent: reveal('c-own', 'email'),
      answer: 'no-open-request',
      beyond: 'no-open-request',
      own: 'own',
    },
    ...kinds.map(([state, body]): Situation => ({
      endpoint: 'openRequest',
      state,
      sent: { body },
      answer: 'done',
      beyond: 'other-desk',
    })),
    {
      endpoint: 'openRequest',
      state: 'an inquiry of a colleague',
      sent: { body: inquiryBody({ customer: 'c-own' }) },
      answer: 'done',
      beyond: 'other-desk',
      own: 'own',
    },
    { endpoint: 'readHolds', state: 'a customer', sent: full, answer: 'done' },
    { endpoint: 'placeHold', state: 'a customer', sent: { ...full, body: hold }, answer: 'done' },
    { endpoint: 'readDuplicates', state: 'a customer', sent: full, answer: 'done' },
    {
      endpoint: 'readDuplicates',
      state: 'a colleague',
      sent: colleague,
      answer: 'done',
      own: 'own',
    },
    {
      endpoint: 'findDuplicates',
      state: 'a company',
      sent: { body: { company: 'hkt' } },
      answer: 'done',
    },
    {
      endpoint: 'proposeMerge',
      state: 'two records',
      sent: { ...full, body: { with: 'c-alias-1' } },
      answer: 'done',
    },
    {
      endpoint: 'proposeMerge',
      state: 'records that are one person',
      sent: { params: { customer: 'c-alias-1' }, body: { with: 'c-alias-2' } },
      answer: 'already-joined',
    },
    {
      endpoint: 'proposeMerge',
      state: 'a colleague',
      sent: { ...colleague, body: { with: 'c-full' } },
      answer: 'done',
      own: 'own',
    },
  ];
}

const soughtWord = {
  text: 'inquiry',
  kinds: ['inquiry'],
  statuses: [],
  outcomes: [],
  nexts: [],
  desks: [],
  presses: [],
};
const drill = {
  calls: drillCallerIds.map((caller) => ({ caller, tried: [], end: 'turned-away' })),
};
const authorityCall = { authority: null, asked: 'whether-customer', isHurried: true };

async function exchangeSituations(desk: TinyDesk): Promise<readonly Situation[]> {
  const exchange = { document: openDsrPaper() };
  const contactGiven = { kind: 'email', value: 'who@caller.example' };
  const { id } = await TinyWalk.open(desk, inquiryBody({ customer: null, contactGiven, exchange }));
  return ['opendsr', 'drp'].map((dialect) => ({
    endpoint: 'exportExchangeStatus',
    state: `a foreign paper, ${dialect}`,
    sent: { params: { request: id, dialect } },
    answer: 'done',
  }));
}

function deskSituations(request: string): readonly Situation[] {
  const params = { request };
  const draft = { params: { form: 'note', about: request } };
  return [
    { endpoint: 'readQueue', state: 'the queue', sent: {}, answer: 'done', beyond: 'done' },
    {
      endpoint: 'readVerdicts',
      state: 'the queue',
      sent: { query: { command: 'take', requests: request } },
      answer: 'done',
      beyond: 'done',
    },
    {
      endpoint: 'findRequests',
      state: 'the queue',
      sent: { body: { words: [soughtWord] } },
      answer: 'done',
      beyond: 'done',
    },
    { endpoint: 'readRequest', state: 'a request', sent: { params }, answer: 'done' },
    { endpoint: 'readRequestTrail', state: 'a request', sent: { params }, answer: 'done' },
    { endpoint: 'readRequestPolicy', state: 'a request', sent: { params }, answer: 'done' },
    {
      endpoint: 'readPolicyVersions',
      state: 'the versions of the policies',
      sent: {},
      answer: 'done',
    },
    {
      endpoint: 'tellPresence',
      state: 'a request',
      sent: { params, body: { section: 'notes' } },
      answer: 'done',
    },
    { endpoint: 'readPolicies', state: 'the policies', sent: {}, answer: 'done' },
    { endpoint: 'readRegisters', state: 'the registers', sent: {}, answer: 'done' },
    { endpoint: 'readReport', state: 'a report', sent: {}, answer: 'done' },
    { endpoint: 'readRefusals', state: 'the log book', sent: {}, answer: 'done' },
    { endpoint: 'exportRefusals', state: 'the log book', sent: {}, answer: 'done' },
    { endpoint: 'readSafety', state: 'what guards the data', sent: {}, answer: 'done' },
    { endpoint: 'readTraining', state: 'the training log', sent: {}, answer: 'done' },
    {
      endpoint: 'tryProofs',
      state: 'a caller of the drill',
      sent: { params: { caller: 'plain' }, body: { tried: ['code'] } },
      answer: 'done',
    },
    { endpoint: 'finishDrill', state: 'a drill', sent: { body: drill }, answer: 'done' },
    {
      endpoint: 'finishDrill',
      state: 'a drill of one caller alone',
      sent: { body: { calls: drill.calls.map((one) => ({ ...one, caller: 'plain' })) } },
      answer: 'fields',
    },
    {
      endpoint: 'exportReport',
      state: 'a report',
      sent: { params: { table: 'desks' } },
      answer: 'done',
    },
    { endpoint: 'readAuthorities', state: 'the directory', sent: {}, answer: 'done' },
    {
      endpoint: 'logAuthorityCall',
      state: 'an authority calls',
      sent: { body: authorityCall },
      answer: 'done',
    },
    {
      endpoint: 'logAuthorityCall',
      state: 'an authority of no directory',
      sent: { body: { ...authorityCall, authority: 'au-none' } },
      answer: 'fields',
    },
    { endpoint: 'readStatistics', state: 'statistics', sent: {}, answer: 'done' },
    {
      endpoint: 'queryStatistics',
      state: 'statistics of the first desk',
      sent: { query: { company: 'hkt', by: 'month', desk: 'desk-a' } },
      answer: 'done',
      beyond: 'other-desk',
    },
    { endpoint: 'readAuditLog', state: 'the log', sent: {}, answer: 'done' },
    { endpoint: 'readCheckpoints', state: 'the log', sent: {}, answer: 'done' },
    {
      endpoint: 'readAuditLines',
      state: 'the log',
      sent: { query: { after: '0', limit: '10' } },
      answer: 'done',
    },
    { endpoint: 'takeCheckpoint', state: 'the log', sent: {}, answer: 'done' },
    { endpoint: 'readSession', state: 'a session', sent: {}, answer: 'done' },
    { endpoint: 'stepUp', state: 'a session', sent: { body: { pin: DEMO_PIN } }, answer: 'done' },
    {
      endpoint: 'stepUp',
      state: 'a wrong PIN',
      sent: { body: { pin: '0' } },
      answer: 'pin-not-right',
    },
    { endpoint: 'signOut', state: 'a session', sent: {}, answer: 'done' },
    { endpoint: 'readDraft', state: 'a draft', sent: draft, answer: 'done' },
    {
      endpoint: 'saveDraft',
      state: 'a draft',
      sent: { ...draft, body: { content: 'half' } },
      answer: 'done',
    },
  ];
}

/** A desk in which each of these situations stands. */
export async function situations(): Promise<{
  readonly saved: SavedDesk;
  readonly request: string;
  readonly situations: readonly Situation[];
}> {
  const saved = await SavedDesk.begin();
  const { desk } = saved;
  const { id } = await TinyWalk.open(desk);
  const all = [
    ...customerSituations(),
    ...noticeSituations(),
    ...(await consentSituations(desk)),
    ...deskSituations(id),
    ...(await holdSituations(desk)),
    ...(await mergeSituations(desk)),
    ...mailSituations(),
    ...(await policySituations(desk)),
    ...(await exportSituations(desk)),
    ...(await demandSituations(desk)),
    ...(await lookSituations(desk)),
    ...(await exchangeSituations(desk)),
  ];
  return { saved, request: id, situations: all };
}
