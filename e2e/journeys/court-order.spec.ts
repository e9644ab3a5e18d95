import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright/test';
import { PIN, people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectVerifiedChain } from '../proof.ts';

test(
  'a court order opens the rows that it covers, by two officers, and no others',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const at = await desk('everyday');
    const { page } = at;
    await at.signIn(people.privacyOfficer);
    await at.openAuthority();
    const main = page.getByRole('main');
    const record = { palette: 'Record a demand' };
    await hands.press(main.getByRole('button', { name: record.palette }), record);
    const form = page.getByRole('region', { name: 'Legal demands' });
    await hands.check(form.getByRole('radio', { name: 'NTT Communications China' }));
    await hands.choose(form.getByLabel('Office'), 'Court of Kai Tak, Hong Kong');
    const fields = [
      ['Number of the paper', 'HCMP 123/26'],
      ['Number of its scan', 'L-123'],
      ['Network address it names', '203.0.113.77'],
      ['Served on', '2026-11-19'],
      ['To be answered by', '2026-11-27'],
      ['Covers from', '2026-05-01'],
      ['Covers to', '2026-05-07'],
    ] as const;
    for (const [label, words] of fields) await hands.write(form.getByLabel(label), words);
    await hands.check(form.getByLabel('The paper forbids telling the customer'));
    await hands.write(form.getByLabel('Look at the silence again on'), '2027-05-01');
    await hands.press(form.getByRole('button', { name: 'Record it' }));

    const demand = page.getByRole('region', { name: 'Demand LD-1' });
    for (const fact of ['9990 0120', 'Court of Kai Tak', 'HCMP 123/26', 'scan L-123', 'In person'])
      await expect(demand).toContainText(fact);
    await expect(demand).toContainText('203.0.113.77');
    const look = demand.getByRole('button', { name: 'Look at the rows' });
    await expect(look).toHaveAttribute('aria-disabled', 'true');
    await hands.press(demand.getByRole('button', { name: 'They know of it', exact: true }));
    await expect(demand).toContainText('Office called back');
    await hands.press(look);
    await expect(demand.getByRole('status')).toContainText('5 visits in scope, 2 near them stay');
    const rows = demand.getByRole('table').getByRole('row');
    await expect(rows).toHaveCount(8);
    const beside = rows.filter({ hasText: 'stays: other day' });
    expect(await inkOf(beside.first())).not.toBe(await inkOf(rows.nth(2)));
    await expect(beside).toHaveText([
      '30 Apr 2026––stays: other day',
      '8 May 2026––stays: other day',
    ]);
    await hands.press(demand.getByRole('button', { name: 'Propose the export' }));
    const approve = demand.getByRole('button', { name: 'Approve exactly these rows' });
    await expect(approve).toHaveAttribute('aria-disabled', 'true');

    const second = await at.inAnotherTab(people.secondPrivacyOfficer);
    await second.openAuthority();
    const theirs = second.page.getByRole('region', { name: 'Demand LD-1' });
    await second.hands.write(theirs.getByLabel('PIN'), PIN, { palette: 'Demand LD-1' });
    await second.hands.press(theirs.getByRole('button', { name: 'Approve exactly these rows' }));
    await expect(theirs.getByRole('button', { name: 'Export', exact: true })).toBeEnabled();
    const [file] = await Promise.all([
      second.page.waitForEvent('download'),
      second.hands.press(theirs.getByRole('button', { name: 'Export', exact: true })),
    ]);
    expect(file.suggestedFilename()).toBe('LD-1-2026-05-01-2026-05-07.csv');
    const text = readFileSync(await file.path());
    expect(text.toString('utf8').trim().split('\r\n')).toHaveLength(6);
    const hash = createHash('sha256').update(text).digest('hex');
    await expect(theirs).toContainText('Forbidden; to be looked at again on 1 May 2027');

    await second.openLog();
    const told = second.log.rows.filter({ hasText: /demand/ });
    await expect(told.first()).toContainText(/Rows exported for a demand.*5 rows, SHA-256/);
    await expect(told.nth(1)).toContainText('Export for a demand approved');
    const lines = await expectVerifiedChain(second.page);
    expect(lines.filter((line) => line.includes('"demand.exported"'))).toHaveLength(1);
    expect(lines.find((line) => line.includes('"demand.exported"'))).toContain(hash);
    // Silence was ordered: nobody concerned was written to.
    expect(await customerSide.messages('LD-1')).toEqual([]);
  },
);

/** The colour in which a row is written. */
async function inkOf(row: Locator): Promise<string> {
  return row.getByRole('rowheader').evaluate((cell) => getComputedStyle(cell).color);
}
