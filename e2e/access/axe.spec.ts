import type { Locator, Page } from 'playwright/test';
import { neighbours, scenarioCast } from '../../mocks/scenarios.ts';
import { callFrom } from '../call-from.ts';
import { expect, test } from '../fixtures.ts';
import { saidBy } from '../said-by.ts';
import { expectAccessible, violationsOn } from './axe.ts';

/** As much of a row of the queue as tells its looks apart. */
type Row = {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly next: string;
  readonly conditions: readonly string[];
};

test('axe finds what is wrong with a page', async ({ desk }) => {
  const { page } = await desk('everyday');
  await page.evaluate(() => {
    const picture = document.createElement('img');
    picture.src = '/icon.svg';
    document.querySelector('main')?.append(picture);
  });
  expect(await violationsOn(page)).toEqual([expect.stringMatching(/^image-alt at /)]);
});

/** What is pressed by its words: the rest goes by keys and roles. */
const words = {
  en: {
    addEvidence: 'Add evidence',
    ask: 'Ask what is meant',
    error: 'Opened in error',
    askExport: 'Ask for an export',
  },
  ja: {
    addEvidence: '証拠を加える',
    ask: '内容を確認',
    error: '誤って受け付けた',
    askExport: '書き出しを依頼',
  },
} as const;

// Keys and roles say the same in every language, so one walk serves them all.
for (const locale of ['en', 'ja'] as const) {
  test.describe(`screens in ${locale}`, () => {
    test.use({ locale });
    test.describe.configure({ timeout: 180_000 });

    test('the way in, the queue, the call bar, a customer, a new request, the log', async ({
      page,
    }) => {
      await page.goto('/?scenario=everyday');
      const auditor = page.getByRole('button', { name: /Zane Holt/ });
      await auditor.waitFor();
      await expectAccessible(page, 'sign-in');
      await page.getByRole('button', { name: /秋山 明/ }).click();
      await isReady(page, 'queue');
      await expectAccessible(page, 'queue');
      await page.goto('/queue?lane=approvals&kind=legal-demand');
      await isReady(page, 'queue');
      await expectAccessible(page, 'queue, empty');

      await page.keyboard.press('/');
      await page.keyboard.insertText(saidBy(neighbours.household[0]).phone);
      await page.keyboard.press('Enter');
      await page.getByRole('option').first().waitFor();
      await expectAccessible(page, 'call bar');
      await page.keyboard.press('Enter');
      await trail(page);
      await expectAccessible(page, 'customer');
      await inDialog(page, 'Shift+R', 'reveal refused');
      await inDialog(page, 'o', 'opt-out');
      await inDialog(page, '?', 'keys');

      await page.keyboard.press('i');
      await page.getByRole('radio').first().waitFor();
      await page.getByRole('textbox').first().waitFor();
      await expectAccessible(page, 'open a request');
      await page.goto('/requests/new');
      await page.getByRole('textbox').first().waitFor();
      await page.getByRole('main').getByRole('button').last().click();
      await expectAccessible(page, 'nobody found, with an error');
      await page.goto('/no-such-page');
      await page.getByRole('main').getByRole('link').first().waitFor();
      await expectAccessible(page, 'no such page');
    });

    test('a request in each of its states, and what opens beside it', async ({ page }) => {
      await page.goto('/?scenario=everyday');
      await page.getByRole('button', { name: /Vera Kwong/ }).click();
      await isReady(page, 'queue');
      const rows = await oneOfEachLook(page);
      expect(rows.length).toBeGreaterThan(8);
      for (const { id, kind, status, next } of rows) {
        await page.goto(`/requests/${id}`);
        await trail(page);
        await expectAccessible(page, `${kind}, ${status}, next ${next}`);
      }
      const buildable = rows.find(({ next }) => next === 'decide-items' || next === 'preview');
      await page.goto(`/requests/${buildable?.id ?? ''}`);
      await trail(page);
      await page.keyboard.press('p');
      await expect(page.locator(':focus')).toHaveAttribute('data-stage', /read|preview/);
      await expectAccessible(page, 'builder');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main').getByRole('table')).toContainText(/@/);
      await expectAccessible(page, 'preview');
      await page.keyboard.press('Escape');
    });

    test('proof, dates and refusal beside a request', async ({ page }) => {
      const caller = saidBy(scenarioCast['first-call'].caller);
      await page.goto('/?scenario=first-call');
      await page.getByRole('button', { name: /江口 絵里/ }).click();
      await isReady(page, 'queue');
      await page.keyboard.press('/');
      await page.keyboard.insertText(caller.phone);
      await page.keyboard.press('Enter');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await trail(page);
      await page.keyboard.press('i');
      await expect(page.locator('button[type=submit]:focus')).toBeVisible();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/requests\/R-\d+/);
      await trail(page);
      await page.keyboard.press('d');
      await beside(page).waitFor();
      await expectAccessible(page, 'why this date');
      await inDialog(page, 'x', 'refusal');
      await page.keyboard.press('v');
      await expect(page.locator('[data-step=ask]:focus')).toBeVisible();
      await expectAccessible(page, 'proof');
      await page.keyboard.press('Enter');
      for (const place of [0, 1, 2]) {
        await expect(beside(page).getByRole('textbox').nth(place)).toBeFocused();
        if (place === 0) await expectAccessible(page, 'questions');
        await page.keyboard.press('Enter');
      }
      await expect(beside(page).getByRole('status')).not.toBeEmpty();
      await expectAccessible(page, 'not confirmed');
    });

    test('the demo beside the desk', async ({ page }) => {
      await page.goto('/?scenario=everyday');
      await page.getByRole('button', { name: /秋山 明/ }).click();
      await isReady(page, 'queue');
      await page.locator('[data-opens=menu]').waitFor();
      await page.keyboard.press('Control+Alt+D');
      await page.locator('aside').getByRole('heading', { level: 2 }).waitFor();
      await expectAccessible(page, 'the customer’s side');
      await page.keyboard.press('Escape');
      await page.locator('[data-opens=menu]').click();
      await page.locator('aside input[type=file]').waitFor();
      await expectAccessible(page, 'the demo menu');
    });

    test('the log, and its proof', async ({ page }) => {
      await page.goto('/?scenario=everyday');
      await page.getByRole('button', { name: /Zane Holt/ }).click();
      await isReady(page, 'audit-log');
      await expectAccessible(page, 'audit log');
      await page.getByRole('main').getByRole('button').first().click();
      await page.getByRole('alert').waitFor();
      await expectAccessible(page, 'audit log, verified');
    });

    test('corrections, deletions, holds, laws, exports, and the ends of a request', async ({
      page,
    }) => {
      const said = words[locale];
      const main = page.getByRole('main');
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
      await main.getByRole('button', { name: said.addEvidence }).click();
      await expect(main.getByRole('textbox').first()).toBeVisible();
      await expectAccessible(page, 'held and asked side by side, with evidence to add');
      await inDialog(page, 'x', 'refusal of a correction');
      await inDialog(page, 'w', 'taken back');
      await askedFor(page, said.ask);
      await open('verify');
      await askedFor(page, said.error);

      await open('decide-deletion');
      await page.keyboard.press('e');
      await expect(main.locator('[data-deed] input:focus')).toBeVisible();
      await page.keyboard.insertText('…');
      await page.keyboard.press('Enter');
      await expect(main.locator('[data-deed] [aria-invalid=true]')).toBeVisible();
      await expectAccessible(page, 'the workbench, after the wrong words');

      await anotherPerson(page, /Vera Kwong/, 'queue');
      await page.goto('/policies');
      await main.getByRole('button', { expanded: false }).first().click();
      const forms = await main.locator('form').count();
      await main.getByRole('checkbox', { checked: false }).first().check({ force: true });
      await main.locator('form button[type=submit]').first().click();
      await expect(main.locator('form')).toHaveCount(forms - 1);
      await expectAccessible(page, 'laws, with rules shown and a change that waits');
      await page.goto(`/customers/${neighbours.joined[1].id}`);
      await trail(page);
      await inDialog(page, 'h', 'a hold to place');

      await anotherPerson(page, /Zane Holt/, 'audit-log');
      await main.getByRole('button', { name: said.askExport }).click();
      await expect(main.locator('[aria-disabled=true]').first()).toBeVisible();
      await expectAccessible(page, 'an export that waits');
    });
  });
}

async function isReady(page: Page, screen: string): Promise<void> {
  await page.locator(`main[data-ready="${screen}"]`).waitFor();
}

/** Somebody else sits down at the same desk. */
async function anotherPerson(page: Page, name: RegExp, screen: string): Promise<void> {
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.goto('/');
  await page.getByRole('button', { name }).click();
  await isReady(page, screen);
}

/** What is open beside the page. */
function beside(page: Page): Locator {
  return page.getByRole('main').getByRole('complementary');
}

/** A page with a trail is there once its trail is. */
async function trail(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('listitem').getByRole('time').first().waitFor();
}

async function askedFor(page: Page, button: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: button }).click();
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page, button);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

async function inDialog(page: Page, key: string, what: string): Promise<void> {
  await page.keyboard.press(key);
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page, what);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** One request of each look that the world has: state, next action, conditions. */
async function oneOfEachLook(page: Page): Promise<Row[]> {
  const token = await page.evaluate(() => sessionStorage.getItem('rightsdesk.token') ?? undefined);
  const found = new Map<string, Row>();
  for (const lane of ['all', 'closed']) {
    const path = `/api/requests?lane=${lane}&limit=100`;
    const { text } = await callFrom(page, { method: 'GET', path, token });
    const { requests } = JSON.parse(text) as { requests: Row[] };
    for (const row of requests) {
      const look = [row.status, row.next, ...row.conditions].join(' ');
      if (!found.has(look)) found.set(look, row);
    }
  }
  return [...found.values()];
}
