import { readFile } from 'node:fs/promises';
import { scenarioCast } from '../../mocks/scenarios.ts';
import { expectAccessible } from '../access/axe.ts';
import { boxesOn } from '../access/boxes.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

test('a request of another house comes in unsigned, once, and its status goes out', async ({
  desk,
  hands,
}) => {
  const caller = saidBy(scenarioCast['first-call'].caller);
  const paper = JSON.stringify({
    regulation: 'gdpr',
    subject_request_id: 'a7551968-d5d6-44b2-9831-815ac9017798',
    subject_request_type: 'portability',
    submitted_time: '2026-10-02T15:00:00Z',
    subject_identities: [
      { identity_type: 'email', identity_value: caller.email, identity_format: 'raw' },
    ],
  });
  const at = await desk('first-call');
  const { page, openRequest, request } = at;
  await at.signIn(people.supportAgent);
  const readPaper = async (text: string): Promise<void> => {
    await page.goto('/exchange');
    await hands.write(page.getByLabel('The request as JSON'), text);
    await hands.press(page.getByRole('button', { name: 'Read it' }));
  };
  const openFor = async (): Promise<void> => {
    await readPaper(paper);
    await expect(page.getByRole('region', { name: 'OpenDSR' })).toContainText('Unsigned');
    await hands.press(page.getByRole('button', { name: 'Look up' }));
    await expect(page.getByText('1 customer fits what it says')).toBeVisible();
    expect(await boxesOn(page)).toEqual([]);
    await hands.press(page.getByRole('button', { name: 'Open the form' }).first());
    await openRequest.isShown();
    await expect(page.getByRole('main')).toContainText('No signature was checked.');
  };
  await readPaper('{"type":"ACCESS"}');
  await expect(page.getByRole('alert')).toContainText('no request in OpenDSR');
  await expectAccessible(page, 'a paper that is none');

  await openFor();
  const id = await openRequest.open();
  const card = page.getByRole('region', { name: 'Came in from another system' });
  await expect(card).toContainText('Unsigned');
  await expect(card).toContainText('a7551968-d5d6-44b2-9831-815ac9017798');
  await expect(request.pill('Received')).toBeVisible();

  const saving = page.waitForEvent('download');
  await hands.press(card.getByRole('button', { name: 'Status as OpenDSR', exact: true }));
  const file = await saving;
  expect(file.suggestedFilename()).toBe(`${id}-opendsr.json`);
  const told = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(told)).toMatchObject({ request_status: 'pending', api_version: '1.0' });
  expect(told).not.toContain('@');
  // The other way out, into whatever the sender reads it with.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await hands.press(card.getByRole('button', { name: 'Copy status as Data Rights Protocol' }));
  await expect(page.getByText('The status is copied.')).toBeVisible();
  await expectAudit(page, ['Request opened', 'Status taken as a file', 'Status taken as a file']);

  await openFor();
  await hands.press(openRequest.go);
  await expect(page.getByRole('main')).toContainText('A request with this number came in before');
});
