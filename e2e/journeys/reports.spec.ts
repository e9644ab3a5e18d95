import { readFile } from 'node:fs/promises';
import { ReportsScreen } from '../desk/reports-screen.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAccessible } from '../access/axe.ts';
import { expectVerifiedChain } from '../proof.ts';

test(
  'a report shows how the desks stand, hides the few, and leaves as a file that the log knows',
  { tag: '@keyboard-too' },
  async ({ desk }) => {
    const { page, hands, ...at } = await desk('a-year');
    await at.signInScreen.choose(people.auditor);
    await at.log.isShown();
    const reports = new ReportsScreen(page, hands);
    await reports.open();
    await expect(
      reports.card('Month by month').getByRole('img', { name: /Requests by month, Dec 2025/ }),
    ).toBeVisible();
    await expect(
      reports
        .card('How requests ended, by desk')
        .getByRole('img', { name: /^Support desk Tokyo:/ }),
    ).toBeVisible();

    await hands.check(page.getByRole('radio', { name: 'Last 3' }));
    await expect(page).toHaveURL(/\/reports\?period=3-months$/);
    const trend = await reports.table('Month by month', 1);
    await expect(trend.getByRole('row')).toHaveCount(5);
    await expect(trend.getByRole('row', { name: /^Oct 2026/ })).toContainText(/\d/);
    const kinds = await reports.table('How requests ended, by what was asked for', 1);
    await expect(kinds.getByRole('row', { name: /^Inquiry/ })).toContainText('not shown');
    for (const cell of await kinds.getByRole('cell').allInnerTexts())
      expect(['1', '2', '3', '4']).not.toContain(cell.trim());
    await expectAccessible(page, 'reports');

    const file = await reports.save('Grounds of refusal', 2);
    expect(file.suggestedFilename()).toBe('report-grounds-2026-09-2026-11.csv');
    const text = await readFile(await file.path(), 'utf8');
    expect(text.startsWith('\ufeff"ground","requests"\r\n')).toBe(true);
    for (const line of text.slice(1).trimEnd().split('\r\n'))
      expect(line).toMatch(/^"[a-z][a-z0-9-]*","(requests|hidden|\d+)"$/);

    const lines = await expectVerifiedChain(page);
    const taken = lines.filter((line) => line.includes('"action":"report.exported"'));
    expect(taken).toHaveLength(1);
    expect(taken[0]).toContain('"fields":["grounds","');
  },
);

test(
  'a desk of a handful sees no figure that could be somebody',
  { tag: '@keyboard-too' },
  async ({ desk }) => {
    const { page, hands, ...at } = await desk('everyday');
    await at.signInScreen.choose(people.supportAgent);
    await at.queue.isShown();
    const reports = new ReportsScreen(page, hands);
    await reports.open();
    const desks = await reports.table('How requests ended, by desk', 3);
    await expect(desks.getByRole('row', { name: /^Support desk Tokyo/ })).toBeVisible();
    await expect(desks.getByRole('row')).toHaveCount(3);
    await expect(desks).toContainText('not shown');
    for (const cell of await desks.getByRole('cell').allInnerTexts())
      expect(['1', '2', '3', '4']).not.toContain(cell.trim());
  },
);
