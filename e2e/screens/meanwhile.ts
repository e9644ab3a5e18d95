import type { Page } from 'playwright/test';
import { accounts, scenarioCast } from '../../mocks/scenarios.ts';
import { Colleague } from '../colleague.ts';
import { PIN } from '../desk/people.ts';

/** The deletion on the screen, proposed, approved and started by others meanwhile. */
export async function startDeletion(page: Page): Promise<void> {
  type View = {
    readonly version: number;
    readonly proposed: { readonly digest: string } | null;
    readonly deletion: {
      readonly digest: string;
      readonly counts: { readonly delete: number; readonly anonymise: number };
    };
  };
  const { pathname } = new URL(page.url());
  const agent = await Colleague.signedIn(page, accounts.agentTokyo);
  const officer = await Colleague.signedIn(page, accounts.privacyOfficer);
  const read = async (): Promise<View> => agent.reads(`/api${pathname}`);
  const { version, deletion } = await read();
  const { digest, counts } = deletion;
  const items = counts.delete + counts.anonymise;
  await agent.does(`/api${pathname}/deletion/proposal`, { digest, items }, version);
  const asked = await read();
  await officer.does(
    `/api${pathname}/approve`,
    { digest: asked.proposed?.digest ?? '' },
    asked.version,
  );
  await agent.does('/api/session/step-up', { pin: PIN });
  const { version: approved } = await read();
  await agent.does(`/api${pathname}/deletion/start`, { digest }, approved);
}

/** One officer wants somebody erased to come in again. */
export async function proposeLifting(page: Page): Promise<void> {
  const officer = await Colleague.signedIn(page, accounts.secondPrivacyOfficer);
  const { liftings } = await officer.reads<{
    readonly liftings: readonly { readonly company: string; readonly version: number }[];
  }>('/api/liftings');
  const { version } = liftings.find(({ company }) => company === 'hkt') ?? {};
  const { email } = scenarioCast.everyday.erased;
  const details = [{ field: 'email', value: email }];
  await officer.does('/api/liftings/hkt', { details, reason: 'registers-anew' }, version);
}

/** A version of a policy is in force that changed two clauses, and the next one waits. */
export async function changePolicy(page: Page): Promise<void> {
  const officer = await Colleague.signedIn(page, accounts.privacyOfficer);
  const second = await Colleague.signedIn(page, accounts.secondPrivacyOfficer);
  type Store = {
    readonly company: string;
    readonly version: number;
    readonly today: string;
    readonly proposal: { readonly digest: string } | null;
  };
  const store = async (): Promise<Store | undefined> => {
    const { stores } = await officer.reads<{ readonly stores: readonly Store[] }>(
      '/api/policy-versions',
    );
    return stores.find(({ company }) => company === 'hkt');
  };
  const propose = async (clause: string, figures: object): Promise<void> => {
    const { today, version } = (await store()) ?? {};
    const words = { lang: 'ja', text: '個人情報のご提供は任意です。いつでもお断りいただけます。' };
    const body = { inForceFrom: today, said: [{ clause, words }], figures };
    await officer.does('/api/policies/hkt/versions', body, version);
  };
  await propose('H3', { 'inquiry-days': 10 });
  const { proposal, version } = (await store()) ?? {};
  const digest = { digest: proposal?.digest };
  await second.does('/api/policies/hkt/versions/approve', digest, version);
  await propose('H5', {});
}

/** A privacy officer lets the export go that waits. */
export async function approveExport(page: Page): Promise<void> {
  const officer = await Colleague.signedIn(page, accounts.privacyOfficer);
  const { exports } = await officer.reads<{
    readonly exports: readonly { readonly id: string; readonly version: number }[];
  }>('/api/audit/exports');
  for (const { id, version } of exports)
    await officer.does(`/api/audit/exports/${id}/approve`, {}, version);
}
