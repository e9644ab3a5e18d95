import type { Locator } from 'playwright/test';
import { neighbours } from '../../mocks/scenarios.ts';
import { expect } from '../fixtures.ts';
import { oneOfEachLook } from './each-look.ts';
import { anotherPerson, beside, dialog, inDialog, isReady, trail } from './legs.ts';
import { approveExport, changePolicy, proposeLifting, startDeletion } from './meanwhile.ts';
import { inEachLanguage } from './walk.ts';

inEachLanguage(
  'corrections, deletions, holds, laws, exports, and the ends of a request',
  13,
  async ({ page, look }) => {
    const main = page.getByRole('main');
    const button = (key: string): Locator => main.getByRole('button', { name: look.said(key) });
    await page.goto('/?scenario=everyday');
    await page.getByRole('button', { name: /秋山 明/ }).click();
    await isReady(page, 'queue');
    const rows = await oneOfEachLook(page);
    const open = async (next: string): Promise<void> => {
      const row = rows.find((one) => one.next === next && one.status !== 'closed');
      await page.goto(`/requests/${row?.id ?? `nothing waits to ${next}`}`);
      await trail(page);
    };
    await open('decide-correction');
    await page.keyboard.press('c');
    await expect(main.getByRole('radio').first()).toBeVisible();
    await button('correction.add').click();
    await expect(main.getByRole('textbox').first()).toBeVisible();
    await look.at('held and asked side by side, with evidence to add', 'correction.title');
    await inDialog(look, page, 'x', 'refusal of a correction', 'request.refuse.title');
    await inDialog(look, page, 'w', 'taken back', 'ending.withdraw.title');
    await button('request.command.ask-clarification').click();
    await dialog(look, page, 'what is meant', 'ending.clarify.title');
    await open('verify');
    await button('request.command.mark-opened-in-error').click();
    await dialog(look, page, 'opened in error', 'ending.error.title');

    await open('decide-deletion');
    await page.keyboard.press('e');
    await expect(main.locator('[data-deed] input:focus')).toBeVisible();
    await page.keyboard.insertText('…');
    await page.keyboard.press('Enter');
    await expect(main.locator('[data-deed] [aria-invalid=true]')).toBeVisible();
    await look.at('the workbench, after the wrong words', 'deletion.title');
    await startDeletion(page);
    await page.reload();
    await button('deletion.undo').waitFor();
    await look.at('a deletion that can still be undone', 'deletion.title');

    await anotherPerson(page, /Vera Kwong/, 'queue');
    await page.goto('/policies');
    // Other cards bring forms of their own when they have been read.
    const laws = main.locator('form').filter({ has: page.getByRole('checkbox') });
    await main.getByRole('checkbox', { checked: false }).first().check({ force: true });
    const companies = await laws.count();
    await laws.first().locator('button[type=submit]').click();
    await expect(laws).toHaveCount(companies - 1);
    await proposeLifting(page);
    await changePolicy(page);
    await anotherPerson(page, /温 文/, 'queue');
    await page.goto('/policies');
    // The form of the policy that has no version waiting, and the rules of the first law.
    for (const opened of [1, 2]) {
      await main.getByRole('button', { expanded: false }).first().click();
      await expect(main.getByRole('button', { expanded: true })).toHaveCount(opened);
    }
    await main.locator('input[type=password]').waitFor();
    await expect(main.locator('[aria-busy=true]')).toHaveCount(0);
    await look.at('laws, with rules shown, a change and a lifting that wait', 'policies.title');
    await open('decide-correction');
    await page.keyboard.press('d');
    await expect(beside(page).locator('dl')).toHaveCount(2);
    await look.at('why this date, and what changed of the policy since', 'law.why.title');
    await page.goto(`/customers/${neighbours.joined[1].id}`);
    await trail(page);
    await inDialog(look, page, 'h', 'a hold to place', 'hold.place');
    await page.goto('/authority');
    await button('authority.demands.open').click();
    await button('authority.vault.ask').click();
    await main.locator('textarea').waitFor();
    await look.at('a demand to record, and a look to ask for', 'authority.demands.title');
    await page.goto('/mailings');
    await isReady(page, 'mailings');
    await main.getByRole('radio').first().check({ force: true });
    await expect(main.getByRole('table')).toHaveCount(2);
    // Below the list stands how the clause is read.
    await main.locator('button:not([aria-disabled=true])').last().click();
    await expect(button('mailing.reading.approve')).toBeVisible();
    await look.at('a list held against the records, a reading that waits', 'mailing.title');

    await anotherPerson(page, /Zane Holt/, 'audit-log');
    await button('audit.export.ask').click();
    await expect(main.locator('[aria-disabled=true]').first()).toBeVisible();
    await approveExport(page);
    await page.reload();
    await button('audit.export.save').waitFor();
    await button('audit.export.ask').click();
    await expect(main.locator('[aria-disabled=true]').first()).toBeVisible();
    await look.at('an export that left, and one that waits', 'audit.export.title');
    await page.goto('/queue');
    await look.at('not open to this role', 'shell.page.no-right.title');
  },
);
