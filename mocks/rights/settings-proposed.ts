import { proposeLifting } from '../../src/contract/liftings.ts';
import { proposeReading } from '../../src/contract/mailings.ts';
import { proposeRelease } from '../../src/contract/releases.ts';
import { approvePacks, proposePacks } from '../../src/contract/policies.ts';
import { proposePolicy } from '../../src/contract/policy-versions.ts';
import { proposePurpose } from '../../src/contract/registers.ts';
import type { CompanyId } from '../../src/domain/vocabulary.ts';
import { tombstoneIds } from '../../src/server/tombstone.ts';
import type { Sent, TinyDesk } from '../tiny/tiny-desk.ts';
import { tinyCustomers } from '../tiny/tiny-people.ts';

/** What waits in the settings of a company, by the digest of each proposal, and the version of the record. */
export type ProposedSettings = {
  readonly version: number;
  readonly reading: Digest;
  readonly lifting: Digest;
  readonly purpose: Digest;
  readonly policy: Digest;
  readonly release: Digest;
  readonly packs: Digest;
};
type Digest = { readonly digest: string };

/** Of a proposal that nobody made. */
export const none: Digest = { digest: 'none' };

/** A call about the settings of a company. */
export const at = (company: string, version: number, body: object): Sent => ({
  params: { company },
  version,
  body,
});

/** What somebody says who was erased and comes again. */
export const erased = {
  details: [{ field: 'email', value: 'gone@canary.example' }],
  reason: 'registers-anew',
};

/** A purpose that is announced. */
export const notice = {
  purpose: 'customer-survey',
  words: { lang: 'en', text: 'To ask your opinion.' },
  announcedOn: '2027-01-15',
} as const;

/** A version of a policy. */
export const written = {
  inForceFrom: '2027-01-15',
  said: [
    {
      clause: 'N5',
      words: { lang: 'en', text: 'Discloses, revises or deletes within the day.' },
    },
  ],
  figures: { 'lapse-days': 40 },
} as const;

/** Laws to be attached. */
export const packs = { packs: ['jp-appi', 'eu-gdpr'] };

/** One company where everything that takes two officers is proposed by the first; another where nothing is. */
export async function settingsProposed(desk: TinyDesk): Promise<ProposedSettings> {
  const reread = await readingProposed(desk, 'ntt-china');
  const lifting = await liftingProposed(desk, reread.version);
  const register = await desk.done('pia', proposePurpose, at('ntt-china', lifting.version, notice));
  const store = await desk.done('pia', proposePolicy, at('ntt-china', register.version, written));
  const long = await desk.done(
    'pia',
    proposeRelease,
    at('ntt-china', store.version, { list: 'ml-n' }),
  );
  const { version, proposal } = await desk.done(
    'pia',
    proposePacks,
    at('ntt-china', long.version, packs),
  );
  const of = (one: Digest | null): Digest => ({ digest: one?.digest ?? 'none' });
  return {
    version,
    reading: of(reread.proposal),
    lifting: of(lifting.proposal),
    purpose: of(register.proposal),
    policy: of(store.proposal),
    release: of(long.release),
    packs: of(proposal),
  };
}

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

/** A company under no law that asks for consent, where the looser reading of the clause is proposed. */
async function readingProposed(desk: TinyDesk, company: CompanyId) {
  const at = (version: number, body: object): Sent => ({ params: { company }, version, body });
  const packs = await desk.done('pia', proposePacks, at(0, { packs: ['jp-appi'] }));
  const digest = { digest: packs.proposal?.digest ?? 'none' };
  const { version } = await desk.done('pat', approvePacks, at(packs.version, digest));
  return desk.done('pia', proposeReading, at(version, { reading: 'purpose-suffices' }));
}
