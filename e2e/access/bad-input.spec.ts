import type { Page } from 'playwright/test';
import { scenarioCast } from '../../mocks/scenarios.ts';
import { Desk } from '../desk/desk.ts';
import { HOUR } from '../demo.ts';
import { people } from '../desk/people.ts';
import { filesAreHeld } from '../files-are-held.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

const caller = saidBy(scenarioCast['first-call'].caller);

test('an address that leads nowhere says so, and leads on', async ({ desk }) => {
  const at = await desk('everyday');
  await at.signIn(people.supportAgent);
  for (const address of ['/nowhere', '/requests/R-1/x', '/customers', '/queue?lane=none']) {
    await at.page.goto(address);
    await expect(at.page.getByRole('main')).toContainText(/No such page|Lanes|This page stopped/);
  }
  await at.page.goto('/nowhere');
  await at.page.getByRole('link', { name: 'Go to your first page' }).click();
  await at.queue.isShown();
});

test('ten megabytes pasted get a clear error, and what was typed stays', async ({
  desk,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const at = await desk('first-call');
  const { page } = at;
  await at.signIn(people.eventsAgent);
  await at.openCustomer(caller.phone);
  await at.customer.openInquiry.click();
  await at.openRequest.words.fill('Said first. ');
  await paste(page, 10 * 1024 * 1024);
  const told = page.getByRole('status', { name: 'Messages' });
  await expect(told).toContainText('Nothing was pasted: it has 10,485,760 characters');
  await expect(at.openRequest.words).toHaveValue('Said first. ');

  // What a field takes and the desk does not is said at the field, and stays there to be mended.
  await paste(page, 3000);
  await at.openRequest.go.click();
  await expect(at.openRequest.words).toHaveAccessibleDescription(/Too long/);
  await expect(at.openRequest.words).toHaveValue(/^Said first. x{3000}$/);
  await at.openRequest.words.fill('Said first.');
  await at.openRequest.open();
  await expect(page.getByRole('main')).toContainText('Said first.');

  await at.request.note.fill('Begun. ');
  await paste(page, 5000);
  await expect(told).toContainText('it has 5,000 characters, and 3,993 fit here');
  await expect(at.request.note).toHaveValue('Begun. ');
  await expectAudit(page, ['Request opened']);
});

test('a session that ends in the middle of a form: sign in again, and the form has the text', async ({
  desk,
  clock,
}) => {
  const at = await desk('first-call');
  const { page } = at;
  await at.signIn(people.eventsAgent);
  await at.openCustomer(caller.phone);
  await at.customer.openInquiry.click();
  await at.openRequest.words.fill('Half a sentence');
  await clock.advance(9 * HOUR);
  await at.openRequest.go.click();
  const cover = page.getByRole('dialog', { name: 'Your session ended' });
  await expect(cover).toContainText('What was typed below is kept.');
  await expect(cover.getByRole('button', { name: 'Sign in as 江口 絵里' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cover).toBeHidden();
  await page.waitForURL(/\/requests\/R-\d+/);
  await expect(page.getByRole('main')).toContainText('Half a sentence');
  await expectAudit(page, ['Request opened']);
});

test('a lost service worker is not noticed by anyone', async ({ desk, context }) => {
  const at = await desk('first-call');
  const { page } = at;
  await at.signIn(people.eventsAgent);
  await at.openCustomer(caller.phone);
  await page.evaluate(async () => {
    const all = await navigator.serviceWorker.getRegistrations();
    await Promise.all(all.map(async (one) => one.unregister()));
  });
  const browser = await context.newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  await at.customer.openInquiry.click();
  const request = await at.openRequest.open();
  // A hard reload leaves a page without its worker.
  await browser.send('Page.reload', { ignoreCache: true });
  await at.request.isShown();
  await at.request.note.fill('Still here.');
  await at.request.saveNote.click();
  await expect(at.request.note).toHaveValue('');
  expect(request).toMatch(/^R-/);
  await expectAudit(page, ['Request opened', 'Note added']);
});

test('a backend that is gone is told once, and work goes on when it is back', async ({
  desk,
  faults,
}) => {
  const at = await desk('first-call');
  const { page } = at;
  await at.signIn(people.eventsAgent);
  const request = await at.openInquiry(caller.phone);
  await at.request.note.fill('Written while nobody answered.');
  await expect(page.getByText('Draft saved')).toBeVisible();
  await faults.outage(true);
  await page.getByRole('link', { name: 'Audit log' }).click();
  const told = page.getByText('The backend does not answer. What you typed stays on this screen.');
  await expect(told).toBeVisible();
  await expect(told).toHaveCount(1);
  // What could not be read says no more than that it is missing, and nothing shouts.
  await expect(page.getByRole('main')).toContainText('Not read yet');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await faults.outage(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(told).toBeHidden();
  await at.log.isShown();
  await at.request.goTo(request);
  await expect(at.request.note).toHaveValue('Written while nobody answered.');

  // A browser that is offline says so by itself; back online it reads what was missing, unasked.
  await filesAreHeld(page);
  await faults.outage(true);
  await page.context().setOffline(true);
  const offline = page.getByText('No connection. What you typed stays on this screen.');
  await expect(offline).toBeVisible();
  await at.request.note.fill('Written offline.');
  await expect(page.getByText('Draft saved')).toBeHidden();
  await faults.outage(false);
  await page.context().setOffline(false);
  await expect(offline).toBeHidden();
  await expect(page.getByText('Draft saved')).toBeVisible();
  await page.reload();
  await expect(at.request.note).toHaveValue('Written offline.');
});

test('an answer like a web page counts as nobody there, and the deed is done once', async ({
  desk,
  faults,
}) => {
  const at = await desk('first-call');
  await at.signIn(people.eventsAgent);
  await at.openInquiry(caller.phone);
  await at.request.note.fill('Once.');
  await faults.add({
    id: 'page-instead',
    call: { endpoint: 'noteRequest' },
    nth: 1,
    when: 'after',
    fault: 'html',
  });
  await at.request.saveNote.click();
  await expect(at.request.note).toHaveValue('');
  await expect(at.page.getByText('Once.', { exact: true })).toHaveCount(1);
  await expectAudit(at.page, ['Request opened', 'Note added']);
});

test('a browser that stores nothing is told so, and the desk works all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
    IDBFactory.prototype.open = refuse;
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse, configurable: true });
  });
  await page.goto('/?scenario=first-call');
  const at = new Desk(page);
  await at.signInScreen.isShown();
  await at.signIn(people.eventsAgent);
  await expect(page.getByText('This browser stores nothing.')).toBeVisible();
  await at.openInquiry(caller.phone);
  await at.request.note.fill('Kept as long as this page.');
  await at.request.saveNote.click();
  await expect(at.request.note).toHaveValue('');
  await expectAudit(page, ['Request opened', 'Note added']);
});

const header = 'name,birth_date,email\n';
const files = [
  [
    'not UTF-8',
    Buffer.from([...Buffer.from(header), 0x93, 0x8c, 0x2c, 0x0a]),
    'The file is not UTF-8 text',
  ],
  [
    'a quotation mark left open',
    Buffer.from(`${header}"Ann,1990-01-01,ann@inbox.example\n`),
    'A quotation mark opens a cell',
  ],
  ['no header', Buffer.from('\n\n'), 'The first line must name the columns'],
  ['no row', Buffer.from(header), 'There is no row below the header'],
] as const;
for (const [what, content, why] of files) {
  test(`a broken file of customers: ${what}`, async ({ desk }) => {
    const at = await desk('empty');
    await at.signIn(people.supportAgent);
    await at.demo.openMenu();
    await at.demo.chooseFile(content);
    await expect(at.demo.panel.getByRole('alert')).toContainText(`Nothing was loaded. ${why}`);
  });
}

test('a file with bad rows loads the good ones and lists the others by line and reason', async ({
  desk,
}) => {
  const rows = [
    'Ann Vale,1990-01-01,ann.vale@inbox.example',
    'Bo Reed,1990-02-31,bo.reed@inbox.example',
    ',1970-01-01,',
  ];
  const at = await desk('empty');
  await at.signIn(people.supportAgent);
  await at.demo.openMenu();
  await at.demo.chooseFile(Buffer.from(`\uFEFF${header}${rows.join('\n')}\n`));
  await at.demo.panel.getByRole('button', { name: 'Check 3 rows' }).click();
  await expect(at.demo.panel.getByRole('alert')).toContainText('1 rows can be loaded');
  await at.demo.panel.getByRole('button', { name: 'Load 1 customers' }).click();
  await expect(at.demo.panel.getByRole('alert')).toContainText('1 customers loaded in one commit');
  await expect(at.demo.panel).toContainText('Line 3: no such date');
  await expect(at.demo.panel).toContainText('Line 4: no name');
  await at.callBar.find('ann.vale@inbox.example');
  await expect(at.callBar.status).toContainText('1 found');
});

/** Puts so many letters on the clipboard and pastes them where the focus is. */
async function paste(page: Page, letters: number): Promise<void> {
  await page.evaluate(async (size) => {
    await navigator.clipboard.writeText('x'.repeat(size));
  }, letters);
  await page.keyboard.press('ControlOrMeta+V');
}
