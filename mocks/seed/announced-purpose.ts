import { companyOf } from '../../src/domain/company.ts';
import { DAY } from '../../src/domain/instant.ts';
import type { Setting } from '../../src/domain/setting.ts';
import type { SeedEvent } from '../store/store-seed.ts';
import { WORLD_NOW } from './day.ts';

const proposedAt = WORLD_NOW - 20 * DAY;

/** What HKT has announced for the new year: until then nothing may be used for it. */
export const announcedPurpose: Setting = {
  id: 'hkt',
  version: 2,
  packs: companyOf('hkt').packs,
  proposal: null,
  purposes: [
    {
      purpose: 'customer-survey',
      version: 1,
      words: {
        lang: 'ja',
        text: 'サービス改善のため、お客様のご意見を伺うアンケートにご連絡先を利用します。',
      },
      announcedOn: '2027-01-15',
    },
  ],
};

/** How two officers came to announce it, for the log. */
export function announcementEvents(): readonly SeedEvent[] {
  const about = {
    subject: null,
    outcome: 'done',
    purpose: null,
    fields: ['customer-survey'],
  } as const;
  const of = (version: number, officer: string) => ({
    actor: { id: officer, role: 'privacy-officer', desk: null, session: null } as const,
    object: { type: 'setting', id: announcedPurpose.id, version } as const,
    before: version - 1,
    after: version,
    call: `call-announced-${version}`,
  });
  return [
    { at: proposedAt, draft: { ...about, ...of(1, 'st-ume'), action: 'purpose.proposed' } },
    { at: proposedAt + DAY, draft: { ...about, ...of(2, 'st-vera'), action: 'purpose.announced' } },
  ];
}
