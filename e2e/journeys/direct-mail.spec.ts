import { readFile } from 'node:fs/promises';
import type { Desk } from '../desk/desk.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectVerifiedChain } from '../proof.ts';

/** Goes to the lists. */
async function openLists({ page, hands }: Desk): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Account and settings' }));
  await hands.press(page.getByRole('link', { name: 'Direct mail' }));
}

/** Goes there and holds a list against the records. */
async function chooseList(at: Desk, name: RegExp): Promise<void> {
  await openLists(at);
  await at.hands.check(at.page.getByRole('radio', { name }));
}

test(
  'of forty on a list nine are left out, each with its cause; the override is no agent’s, and the file holds the others alone',
  { tag: '@keyboard-too' },
  async ({ desk }) => {
    const at = await desk('everyday');
    const { page } = at;
    await at.signIn(people.eventsAgent);
    await chooseList(at, /^Event invitations\s*40$/);
    const list = page.getByRole('region', { name: 'Event invitations' });
    await expect(list.getByRole('status')).toHaveText(/31 people may be written to\s*9 left out/);
    const causes = list.getByRole('table', { name: 'People left out, by cause' });
    await expect(causes.getByRole('row', { name: /^Declined to give it/ })).toContainText('2');
    await expect(causes.getByRole('row', { name: /^No consent/ })).toContainText('7');
    await expect(causes.getByRole('row')).toHaveCount(3);
    const leftOut = list.getByRole('table', { name: 'Who is left out, and why' });
    await expect(leftOut.getByRole('row')).toHaveCount(10);
    await expect(leftOut.getByRole('row', { name: /No consent/ })).toHaveCount(7);
    const reading = page.getByRole('region', { name: /^How the clause is read/ });
    await expect(reading).toContainText('Consent is needed');
    await expect(reading.getByRole('button')).toHaveCount(0);
    await at.request.isBarred(list.getByRole('button', { name: 'Prepare the list' }), /Your role/);

    const second = await at.inAnotherTab(people.eventsSupervisor);
    await chooseList(second, /^Event invitations/);
    const prepare = second.page.getByRole('button', { name: 'Prepare the list' });
    const [download] = await Promise.all([
      second.page.waitForEvent('download'),
      second.hands.press(prepare, { palette: 'Prepare the list' }),
    ]);
    expect(download.suggestedFilename()).toBe('ml-hkt-events-2026-11-20.csv');
    const rows = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(rows).toHaveLength(32);
    await expect(second.page.getByRole('main')).toContainText(/31 rows, SHA-256 [\da-f]{12}/);
    await second.page.close();

    // More than a hundred people leave by two privacy officers, exactly the file that was asked for, and once.
    const officer = await at.inAnotherTab(people.privacyOfficer);
    const long = /^Product catalogue, HKT/;
    await chooseList(officer, long);
    const catalogue = (of: Desk) => of.page.getByRole('region', { name: long });
    const leave = catalogue(officer).getByRole('button', { name: 'Prepare the list' });
    await at.request.isBarred(leave, /More than a hundred rows/);
    const ask = 'Ask for release';
    await officer.hands.press(catalogue(officer).getByRole('button', { name: ask }), {
      palette: ask,
    });
    const releaseOf = (of: Desk) => of.page.getByRole('button', { name: 'Release the list' });
    await at.request.isBarred(releaseOf(officer), /./);
    const other = await at.inAnotherTab(people.secondPrivacyOfficer);
    await openLists(other);
    // What waits for somebody is open when they come.
    await expect(other.page.getByRole('radio', { name: long })).toBeChecked();
    await other.hands.press(releaseOf(other), {
      palette: 'A long list waits for release: Product catalogue, HKT Corporation',
    });
    await expect(releaseOf(other)).toBeHidden();
    const [released] = await Promise.all([
      other.page.waitForEvent('download'),
      other.hands.press(catalogue(other).getByRole('button', { name: 'Prepare the list' }), {
        palette: 'Prepare the list',
      }),
    ]);
    expect(released.suggestedFilename()).toBe('ml-hkt-catalogue-2026-11-20.csv');
    await at.request.isBarred(
      catalogue(other).getByRole('button', { name: 'Prepare the list' }),
      /More than a hundred rows/,
    );
    await other.page.close();
    await officer.page.close();

    await page.bringToFront();
    const lines = await expectVerifiedChain(page);
    const [taken = '', later = ''] = lines.filter((line) => line.includes('"mailing.prepared"'));
    expect(taken).toMatch(/"fields":\["31","[\da-f]{64}","9"\]/);
    expect(taken).not.toContain('@');
    const [sha256] = /[\da-f]{64}/.exec(later) ?? [];
    const approved = lines.filter((line) => line.includes('"release.approved"'));
    expect(approved.map((line) => line.includes(sha256 ?? '-'))).toEqual([true]);
  },
);
