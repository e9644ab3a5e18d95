import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';

test('the next best request is told before it is opened, and goes on from there', async ({
  desk,
}) => {
  const at = await desk('everyday');
  const { page } = at;
  await at.signIn(people.supportAgent);
  await at.queue.isShown();
  const first = await at.queue.rows.nth(1).getByRole('link').innerText();
  await expect(
    page.locator('header', { has: page.getByRole('heading', { level: 1 }) }),
  ).toContainText(first);
  await page.keyboard.press('n');
  await at.request.isShown();
  await expect(page).toHaveURL(new RegExp(`/requests/${first}$`));
  await page.keyboard.press('n');
  await expect(page).not.toHaveURL(new RegExp(`/requests/${first}$`));
  await at.request.isShown();
});

test('lane, order and filter stand in the address, and outlive a reload', async ({ desk }) => {
  const at = await desk('everyday');
  const { page } = at;
  await at.signIn(people.supportAgent);
  await at.queue.isShown();
  await at.queue.choose('All');
  await page.getByRole('button', { name: 'Request', exact: true }).click();
  const head = page.getByRole('columnheader', { name: 'Request', exact: true });
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Request', exact: true }).click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/lane=all/);
  await expect(page).toHaveURL(/sort=number/);
  const numbers = await at.queue.rows.getByRole('link').allInnerTexts();
  expect(numbers.map(digits)).toEqual(numbers.map(digits).toSorted((a, b) => b - a));
  await page.reload();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(await at.queue.rows.getByRole('link').allInnerTexts()).toEqual(numbers);
});

test('several requests by keys: who can, who cannot and why, and each has its own line', async ({
  desk,
}) => {
  const at = await desk('everyday');
  const { page } = at;
  await at.signIn(people.supportAgent);
  await at.queue.isShown();
  await page.keyboard.press('j');
  await expect(page.locator('a:focus')).toBeVisible();
  await page.keyboard.press('Space');
  const bar = page.getByRole('region', { name: 'Picked requests' });
  await expect(bar).toContainText('1 picked');
  for (let more = 0; more < 4; more += 1) await page.keyboard.press('Shift+ArrowDown');
  await expect(bar).toContainText('5 picked');
  await bar.getByRole('button', { name: 'Take it' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/\d cannot/);
  await expect(dialog).toContainText('The request is not at this step.');
  const able = digits((await dialog.getByRole('button', { name: /^Take it/ }).innerText()) || '0');
  expect(able).toBeGreaterThan(0);
  await expect(dialog.getByRole('button', { name: /^Take it/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText(`${String(able)} done`);
  await dialog.getByRole('button', { name: 'Close', exact: true }).press('Enter');
  await expect(bar).toContainText(`${String(5 - able)} picked`);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await at.log.isShown();
  await expect(page.getByRole('row', { name: /taken/i })).toHaveCount(able);
});

test('ten thousand requests: the last row by one key, and only the rows in sight are drawn', async ({
  desk,
}) => {
  const at = await desk('full');
  const { page } = at;
  await at.signIn(people.supportAgent);
  await at.queue.isShown();
  const rows = page.getByRole('table', { name: /^Requests/ }).locator('tr[aria-rowindex]');
  await expect(rows.first()).toBeVisible();
  // Another lane draws what is in sight of it once, and nothing that it takes away again.
  const drawn = await page.evaluateHandle(rowsDrawn);
  await at.queue.choose('All');
  await expect.poll(async () => drawn.evaluate(({ size }) => size)).toBeGreaterThan(0);
  await expect(rows.first()).toBeVisible();
  const inSight = await rows.count();
  expect(await drawn.evaluate(({ size }) => size)).toBeLessThan(inSight * 1.5);
  await page.keyboard.press('j');
  await page.keyboard.press('End');
  const table = page.getByRole('table', { name: /^Requests/ });
  const count = Number(await table.getAttribute('aria-rowcount'));
  expect(count).toBeGreaterThan(1000);
  const last = page.locator('tr', { has: page.locator('a:focus') });
  await expect(last).toHaveAttribute('aria-rowindex', String(count));
  expect(await table.getByRole('row').count()).toBeLessThan(80);
  const number = await page.locator('a:focus').innerText();
  await page.keyboard.press('Enter');
  await at.request.isShown();
  await page.goBack();
  await expect(at.queue.request(number)).toBeFocused();
});

for (const { goes, press, to } of [
  { goes: 'stays on its row', press: 'Home', to: 'first' },
  { goes: 'goes where a key sent it', press: 'End', to: 'last' },
] as const)
  test(`the focus ${goes} while a long queue is drawn in another way`, async ({ desk }) => {
    const at = await desk('full');
    const { page } = at;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.context().route(/\/long-queue-/, async (route) => {
      await held;
      await route.continue();
    });
    await at.signIn(people.supportAgent);
    await at.queue.isShown();
    await page.keyboard.press('j');
    await expect(page.locator('a:focus')).toBeVisible();
    const table = page.getByRole('table', { name: /^Requests/ });
    const count = await table.getAttribute('aria-rowcount');
    await expect(table.locator('tr[aria-rowindex]')).toHaveCount(0);
    await page.keyboard.press(press);
    release();
    const row = table.locator('tr', { has: page.locator('a:focus') });
    await expect(row).toHaveAttribute('aria-rowindex', to === 'first' ? '2' : String(count));
  });

test('the palette by keys alone: a place, a request by its words or number, a deed that is barred says why', async ({
  desk,
}) => {
  const at = await desk('everyday');
  const { page } = at;
  await at.signIn(people.supportAgent);
  await at.queue.isShown();
  await page.keyboard.press('ControlOrMeta+k');
  const line = page.getByRole('combobox', { name: /^Action, place, or request by/ });
  const options = page.getByRole('listbox', { name: 'Actions and places' });
  await expect(line).toBeFocused();
  await page.keyboard.type('audit');
  await expect(options.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await at.log.isShown();

  await page.keyboard.press('ControlOrMeta+k');
  await expect(line).toBeFocused();
  await page.keyboard.type('inq identity');
  const byWords = options.getByRole('option').first();
  await expect(byWords).toContainText(/R-\d+ Inquiry.*Verify identity.*•/);
  await line.fill('');
  await page.keyboard.type('100');
  const request = options.getByRole('option', { name: /R-100/ }).first();
  await expect(request).toBeVisible();
  await expect(request).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await at.request.isShown();

  await page.keyboard.press('ControlOrMeta+k');
  await expect(line).toBeFocused();
  await page.keyboard.type('date');
  await expect(options.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  const why = page.getByRole('complementary', { name: 'Why this date' });
  await expect(why.locator(':focus')).toHaveCount(1);
  // With the focus elsewhere, Escape closes what is open and leaves nothing else.
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await expect(page).toHaveURL(/requests\/R-100/);

  // There is a button for it too.
  await page.getByRole('button', { name: 'Actions and places' }).press('Enter');
  await expect(line).toBeFocused();
  await page.keyboard.type('relink');
  await expect(options.getByRole('option')).toHaveCount(0);
  await line.fill('');
  const barred = options.getByRole('option', { disabled: true });
  await expect(barred.first()).toContainText(/\./);
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await expect(line).toBeHidden();
  await expect(page).toHaveURL(/requests\/R-100/);
});

function digits(text: string): number {
  return Number(/\d+/.exec(text)?.[0] ?? 0);
}

/** Runs in the page: gathers the rows of requests that are drawn from now on, those too that do not stay. */
function rowsDrawn(): ReadonlySet<Element> {
  const drawn = new Set<Element>();
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        const within = node.querySelectorAll('tr[data-index]');
        for (const row of node.matches('tr[data-index]') ? [node] : within) drawn.add(row);
      }
  }).observe(document.body, { childList: true, subtree: true });
  return drawn;
}
