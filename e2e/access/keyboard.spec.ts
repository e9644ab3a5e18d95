import type { Page } from 'playwright/test';
import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { saidBy } from '../said-by.ts';

const caller = saidBy(scenarioCast['first-call'].caller);

test('signing in takes the arrow keys and Enter', async ({ desk }) => {
  const at = await desk('everyday');
  await at.signInScreen.person(people.supportAgent).focus();
  await at.page.keyboard.press('ArrowDown');
  await expect(at.page.locator('button:focus')).not.toContainText(people.supportAgent.name);
  await at.page.keyboard.press('ArrowUp');
  await expect(at.signInScreen.person(people.supportAgent)).toBeFocused();
  await at.page.keyboard.press('Enter');
  await at.queue.isShown();
});

test('the queue by rows, a request and back to its row', async ({ desk }) => {
  const at = await desk('everyday');
  const { page } = at;
  await at.signIn(people.supportAgent);
  await at.queue.isShown();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const row = page.locator('a:focus');
  const number = await row.innerText();
  await page.keyboard.press('Enter');
  await at.request.isShown();
  await expectFocus(page);
  await page.goBack();
  await at.queue.isShown();
  await expect(at.queue.request(number)).toBeFocused();
  await page.keyboard.press('k');
  await expect(at.queue.request(number)).not.toBeFocused();
  await page.keyboard.press('n');
  await at.request.isShown();
  await expectFocus(page);
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await at.log.isShown();
  await expectFocus(page);
});

test('whatever opens takes the focus, and gives it back when it goes', async ({ desk }) => {
  const at = await desk('first-call');
  const { page } = at;
  await at.signIn(people.eventsAgent);
  await at.openInquiry(caller.phone);
  const from = at.request.next.getByRole('button', { name: 'Verify identity' });
  const opens = [
    ['v', page.getByRole('complementary', { name: 'Verify identity' })],
    ['d', page.getByRole('complementary', { name: 'Why this date' })],
    ['x', page.getByRole('dialog')],
    ['?', page.getByRole('dialog')],
  ] as const;
  for (const [key, thing] of opens) {
    await test.step(key, async () => {
      await from.focus();
      await page.keyboard.press(key);
      await expect(thing).toBeVisible();
      await expect(thing.locator(':focus')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(thing).toBeHidden();
      await expect(from).toBeFocused();
    });
  }
  const menu = page.getByRole('button', { name: 'Account and settings' });
  await menu.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Language' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Language' })).toBeHidden();
  await expect(from).toBeVisible();
});

test('what had the focus may go; the focus stays on the page', async ({ desk }) => {
  const at = await desk('first-call');
  await at.signIn(people.eventsAgent);
  const request = await at.openInquiry(caller.phone);
  await at.callBar.goToRequest(request);
  await expectFocus(at.page);

  const other = await at.inAnotherTab(people.eventsSupervisor);
  await other.callBar.goToRequest(request);
  await other.request.isShown();
  const take = other.page.getByRole('button', { name: 'Take it' });
  await take.focus();
  await other.page.keyboard.press('Enter');
  await expect(take).toBeHidden();
  await expectFocus(other.page);
});

test('single keys act outside fields only, and can be switched off', async ({ desk }) => {
  const at = await desk('first-call');
  const { page } = at;
  await at.signIn(people.eventsAgent);
  await at.openInquiry(caller.phone);
  await at.request.note.focus();
  await page.keyboard.type('vdx?');
  await expect(at.request.note).toHaveValue('vdx?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(at.verification.drawer).toBeHidden();

  await at.request.next.getByRole('button', { name: 'Verify identity' }).focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Single keys act' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await page.keyboard.press('d');
  await expect(at.verification.drawer).toBeHidden();
});

test('Tab goes through the whole page and is never lost on the way', async ({ desk }) => {
  const at = await desk('first-call');
  const { page } = at;
  await at.signIn(people.eventsAgent);
  await at.openInquiry(caller.phone);
  await page.keyboard.press('v');
  await expect(at.verification.ask).toBeFocused();
  await page.getByRole('heading', { level: 1 }).focus();
  const seen = new Set<string>();
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    const place = await focusPlace(page);
    // Past the last control the browser itself takes the focus for one press.
    if (place === null) break;
    expect(place.isSeen, place.name).toBe(true);
    seen.add(place.name);
  }
  expect(seen.size).toBeGreaterThan(12);
});

test('the language changes where one stands, and what is typed stays', async ({ desk }) => {
  const at = await desk('first-call');
  const { page } = at;
  await at.signIn(people.eventsAgent);
  await at.openInquiry(caller.phone);
  await at.request.note.fill('半分だけ');
  await page.getByRole('button', { name: 'Account and settings' }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('日本語');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('textbox', { name: '新しいメモ' })).toHaveValue('半分だけ');
});

test('what is typed as soon as a field stands there counts, however slowly the page is read again', async ({
  desk,
  faults,
  customerSide,
}) => {
  const at = await desk('first-call');
  const { page, verification } = at;
  await at.signIn(people.eventsAgent);
  const request = await at.openInquiry(caller.phone);
  await faults.add({
    id: 'slow-reading',
    call: { endpoint: 'readRequest' },
    nth: 'every',
    when: 'before',
    fault: 'latency',
    amount: 700,
  });
  await page.keyboard.press('v');
  await expect(verification.ask).toBeFocused();
  await page.keyboard.press('Enter');
  for (const [place, words] of (await verification.saidBy(caller.answers)).entries()) {
    await expect(verification.answers.nth(place)).toBeFocused();
    await page.keyboard.insertText(words);
    await page.keyboard.press('Enter');
  }
  await expect(verification.sendCode).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(verification.code).toBeFocused();
  // Another code than the one that was sent: the focus goes along with what is asked for.
  await verification.drawer.getByRole('button', { name: 'Send another code' }).press('Enter');
  await expect(verification.sendCode).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(verification.sendCode).toBeHidden();
  await expect(verification.code).toBeFocused();
  await page.keyboard.insertText(await customerSide.code(request));
  await page.keyboard.press('Enter');
  await expect(verification.declare).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(verification.build).toBeFocused();
});

/** Something visible has the focus: not the page as a whole. */
async function expectFocus(page: Page): Promise<void> {
  await expect.poll(async () => (await focusPlace(page))?.isSeen).toBe(true);
}

/** What has the focus, and whether a person can see it; null where nothing has it. */
async function focusPlace(page: Page): Promise<{ name: string; isSeen: boolean } | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    const { x, y, width, height } = focused.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + Math.min(height / 2, 20));
    const isUncovered =
      top !== null &&
      (focused.contains(top) ||
        top.contains(focused) ||
        top.parentElement?.contains(focused) === true);
    const label = focused.getAttribute('aria-label') ?? focused.textContent.trim().slice(0, 40);
    return {
      name: `${focused.tagName} ${focused.id} ${label}`,
      isSeen: width > 0 && height > 0 && isUncovered,
    };
  });
}
