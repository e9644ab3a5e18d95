import type { Page } from 'playwright/test';
import { scenarioCast } from '../../mocks/scenarios.ts';
import { callFrom } from '../call-from.ts';
import { expect, test } from '../fixtures.ts';
import { OwnWords } from '../own-words.ts';
import { saidBy } from '../said-by.ts';

test.describe.configure({ timeout: 240_000 });

test('a text that no catalogue holds is found', async ({ page }) => {
  const words = await OwnWords.on(page);
  await page.goto('/?scenario=everyday');
  await page.getByRole('button', { name: /Vera Kwong/ }).click();
  await isReady(page, 'queue');
  await page.evaluate(() => {
    document.querySelector('main')?.append('Written by hand');
    document.querySelector('main')?.setAttribute('aria-label', 'The work');
  });
  expect(await words.foreign()).toEqual([
    expect.stringMatching(/^The work · main.* aria-label:/),
    expect.stringMatching(/^Written by hand · main/),
  ]);
});

test('every place says its words from the catalogues', async ({ page }) => {
  const words = await OwnWords.on(page);
  await page.goto('/?scenario=everyday');
  await page.getByRole('button', { name: /Vera Kwong/ }).waitFor();
  await expectOwn(words, 'sign-in');
  for (const who of [/秋山 明/, /Vera Kwong/, /Zane Holt/]) {
    await sitDown(page, who);
    const links = page.getByRole('navigation').first().getByRole('link');
    await links.first().waitFor();
    const places = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      await page.goto(place ?? '');
      await settled(page);
      await expectOwn(words, `${place ?? ''} of ${who.source}`);
      for (const closed of await page
        .getByRole('main')
        .getByRole('button', { expanded: false })
        .all()) {
        if (await closed.isVisible()) await closed.click();
      }
      await expectOwn(words, `${place ?? ''} of ${who.source}, opened`);
    }
  }
  await page.goto('/no-such-page');
  await settled(page);
  await expectOwn(words, 'no such page');
  expect(words.read).toBeGreaterThan(1000);
});

test('every look of a request, and what opens beside it', async ({ page }) => {
  const words = await OwnWords.on(page);
  await page.goto('/?scenario=everyday');
  await page.getByRole('button', { name: /Vera Kwong/ }).click();
  await isReady(page, 'queue');
  const requests = await oneOfEachLook(page);
  expect(requests.length).toBeGreaterThan(8);
  const opened = new Set<string>();
  for (const { id, kind, look } of requests) {
    await page.goto(`/requests/${id}`);
    await trail(page);
    await expectOwn(words, look);
    if (opened.has(kind)) continue;
    opened.add(kind);
    for (const key of ['d', 'v', 'x', 'w', 'h']) {
      await page.keyboard.press(key);
      await settled(page);
      await expectOwn(words, `${look}, ${key}`);
      await page.keyboard.press('Escape');
    }
  }
  expect(opened.size).toBeGreaterThan(3);
  await page.keyboard.press('Control+k');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await expectOwn(words, 'palette on a request');
  await page.keyboard.press('Escape');
  await page.goto('/queue');
  await isReady(page, 'queue');
  await page.keyboard.press('j');
  await expect(page.getByRole('main').locator('tr a:focus')).toBeVisible();
  for (const key of ['Space', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
  const many = page.getByRole('main').getByRole('region').filter({ hasText: '3' }).last();
  await many.getByRole('button').first().click();
  await page.getByRole('dialog').getByRole('status').waitFor();
  await expectOwn(words, 'several at once');
});

test('one call from the look-up to proof', async ({ page }) => {
  const words = await OwnWords.on(page);
  const caller = saidBy(scenarioCast['first-call'].caller);
  await page.goto('/?scenario=first-call');
  await page.getByRole('button', { name: /江口 絵里/ }).click();
  await isReady(page, 'queue');
  await page.keyboard.press('/');
  await page.keyboard.insertText(caller.phone);
  await page.keyboard.press('Enter');
  await page.getByRole('option').first().waitFor();
  await expectOwn(words, 'call bar');
  await page.keyboard.press('Enter');
  await trail(page);
  await expectOwn(words, 'customer');
  for (const key of ['Shift+R', 'o', '?']) {
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    await expectOwn(words, `customer, ${key}`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await page.keyboard.press('i');
  await expect(page.locator('button[type=submit]:focus')).toBeVisible();
  await expectOwn(words, 'open a request');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/requests\/R-\d+/);
  await trail(page);
  await page.keyboard.press('v');
  await expect(page.locator('[data-step=ask]:focus')).toBeVisible();
  await page.keyboard.press('Enter');
  for (const place of [0, 1, 2]) {
    await expect(beside(page).getByRole('textbox').nth(place)).toBeFocused();
    if (place === 0) await expectOwn(words, 'questions');
    await page.keyboard.press('Enter');
  }
  await expect(beside(page).getByRole('status')).not.toBeEmpty();
  await expectOwn(words, 'not confirmed');
});

async function expectOwn(words: OwnWords, where: string): Promise<void> {
  expect.soft(await words.foreign(), where).toEqual([]);
}

/** Somebody else sits down at the same desk. */
async function sitDown(page: Page, who: RegExp): Promise<void> {
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.goto('/');
  await page.getByRole('button', { name: who }).click();
  await settled(page);
}

async function isReady(page: Page, screen: string): Promise<void> {
  await page.locator(`main[data-ready="${screen}"]`).waitFor();
}

/** The page has its heading and waits for nothing more. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
}

function beside(page: Page) {
  return page.getByRole('main').getByRole('complementary');
}

/** A page with a trail is there once its trail is. */
async function trail(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('listitem').getByRole('time').first().waitFor();
}

/** One request of each look that the world has: kind, state, next action, conditions. */
async function oneOfEachLook(page: Page): Promise<{ id: string; kind: string; look: string }[]> {
  type Row = { id: string; kind: string; status: string; next: string; conditions: string[] };
  const token = await page.evaluate(() => sessionStorage.getItem('rightsdesk.token') ?? undefined);
  const found = new Map<string, { id: string; kind: string }>();
  for (const lane of ['all', 'closed']) {
    const path = `/api/requests?lane=${lane}&limit=100`;
    const { text } = await callFrom(page, { method: 'GET', path, token });
    const { requests } = JSON.parse(text) as { requests: Row[] }; // the API answers so
    for (const { id, kind, status, next, conditions } of requests) {
      const look = [kind, status, next, ...conditions].join(' ');
      if (!found.has(look)) found.set(look, { id, kind });
    }
  }
  return [...found].map(([look, one]) => ({ ...one, look }));
}
