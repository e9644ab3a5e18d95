import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { scenarioCast } from '../../mocks/scenarios.ts';
import { Desk } from '../desk/desk.ts';
import { openedRequest } from '../desk/open-request-screen.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { loopback, type Loopback } from '../loopback.ts';
import { saidBy } from '../said-by.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let host: Loopback;

// One build, one host: in one worker, one after the other.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
  execFileSync(process.execPath, [vite, 'build', '--mode', 'live', '--logLevel', 'error'], {
    cwd: root,
  });
  host = await loopback('first-call', 'dist-live');
});
test.afterAll(() => {
  host.stop();
});

test('the live build works against a backend on its own origin, and brings no mocks', async ({
  page,
  watch,
}) => {
  watch.addHome(host.url);
  const caller = saidBy(scenarioCast['first-call'].caller);
  const reply = await page.goto(host.url);
  expect(reply?.headers()['content-security-policy']).toContain(
    "require-trusted-types-for 'script'",
  );
  const at = new Desk(page);
  await at.signInScreen.choose(people.eventsAgent);
  await at.queue.isShown();
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);

  await at.callBar.find(caller.phone);
  await at.callBar.hits.first().click();
  await at.customer.isShown();
  await page.keyboard.press('i');
  await at.openRequest.go.click();
  const request = await openedRequest(page);
  await at.verification.open();
  await at.verification.askAndCheck(caller.answers);
  await expect(at.verification.verdict).toContainText('Confirmed');
  await at.verification.sendCode.click();
  await at.verification.code.waitFor();
  await at.verification.code.fill(await codeFor(request));
  await at.verification.confirmCode.click();
  await expect(at.verification.drawer).toContainText('Confirmed on the Phone on file');
  await at.verification.declare.click();
  await expect(at.verification.drawer).toContainText('Everything needed is proved.');

  await page.reload();
  await at.request.isShown();
  await expect(at.request.pill('In review')).toBeVisible();
});

test('two browsers at one request each see who else is there, and when they go', async ({
  page,
  browser,
  watch,
}) => {
  watch.addHome(host.url);
  const caller = saidBy(scenarioCast['first-call'].caller);
  const at = new Desk(page);
  await page.goto(host.url);
  await at.signInScreen.choose(people.eventsAgent);
  await at.callBar.find(caller.phone);
  await at.callBar.hits.first().click();
  await at.customer.isShown();
  await page.keyboard.press('i');
  await at.openRequest.go.click();
  const request = await openedRequest(page);

  const context = await browser.newContext({ locale: 'en', timezoneId: 'Asia/Tokyo' });
  const other = new Desk(await context.newPage());
  await other.page.goto(`${host.url}/requests/${request}`);
  await other.signInScreen.choose(people.secondEventsAgent);
  await other.request.isShown();
  const here = (desk: Desk) => desk.page.getByRole('list', { name: 'Also here' });
  await expect(here(other).getByRole('listitem')).toHaveCount(1);
  // Whoever was there first learns it with their next move; no channel joins two browsers.
  await at.request.note.focus();
  await expect(here(at).getByRole('listitem')).toHaveCount(1);
  await other.request.note.focus();
  await expect(here(other)).toContainText('Notes');
  await other.page.getByRole('link', { name: 'Queue' }).click();
  await other.queue.isShown();
  await at.request.saveNote.focus();
  await at.page.getByRole('main').getByRole('button', { name: 'Call script' }).focus();
  await expect(here(at)).toBeHidden();
  await context.close();
});

test('an unknown path of the API answers in the form of the API', async ({ request }) => {
  const answer = await request.get(`${host.url}/api/unknown`);
  expect(answer.status()).toBe(404);
  expect(answer.headers()['content-type']).toBe('application/problem+json');
  expect(await answer.json()).toMatchObject({ type: 'not-found', status: 404 });
});

/** What the customer reads out: the host's own outbox, outside the API. */
async function codeFor(request: string): Promise<string> {
  const answer = await fetch(`${host.url}/__desk/outbox?request=${request}`);
  const { messages } = (await answer.json()) as {
    messages: { kind: string; payload: { code: string | null } | null }[];
  };
  return messages.filter((message) => message.kind === 'code').at(-1)?.payload?.code ?? '';
}
