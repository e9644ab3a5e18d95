import { scenarioCast } from '../../mocks/scenarios.ts';
import { Desk } from '../desk/desk.ts';
import { people } from '../desk/people.ts';
import { filesAreHeld } from '../files-are-held.ts';
import { expect, test } from '../fixtures.ts';
import { saidBy } from '../said-by.ts';
import { staticHost } from '../static-host.ts';

const PATH = '/some/sub/path/';

test('the demo is a folder under any path of a plain host, and an open tab outlives the host', async ({
  page,
  watch,
}) => {
  const host = await staticHost(PATH);
  const root = `http://127.0.0.1:${host.port}${PATH}`;
  watch.addHome(root);
  const reply = await page.goto(`${root}?scenario=first-call`);
  expect(reply?.headers()['content-security-policy']).toContain("default-src 'none'");
  const at = new Desk(page);
  await at.signInScreen.isShown();
  await expect(page.getByRole('main')).toContainText('all people here are invented');
  await at.signIn(people.eventsAgent);
  await at.openCustomer(saidBy(scenarioCast['first-call'].caller).phone);
  const deep = page.url();
  expect(deep).toMatch(`${root}customers/`);
  expect(await watch.findings()).toEqual([]);

  // The host has no file there; its page for what is missing leads back to the same place.
  const missing = await page.reload();
  expect(missing?.status()).toBe(404);
  await at.customer.isShown();
  expect(page.url()).toBe(deep);
  // The browser notes what was missing, and nothing else.
  const missed = /Failed to load resource.* 404|Refused to execute script from '[^']*way-in\.js'/;
  expect((await watch.findings()).filter((line) => !missed.test(line))).toEqual([]);
  watch.forget();

  // Somebody who sees more sits down in another page of the same world, which brings its files anew.
  await page.evaluate(async () => caches.delete('rightsdesk.files'));
  await page.goto(`${root}?as=st-zane`);
  await at.log.isShown();
  await filesAreHeld(page);
  host.stop();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await at.log.verifies();
  await page
    .getByRole('navigation', { name: 'Places' })
    .getByRole('link', { name: 'Reports' })
    .click();
  await expect(page.getByRole('heading', { name: 'Reports', level: 1 })).toBeVisible();
});

test('a browser that refuses service workers is told so, and everything works', async ({
  page,
  watch,
}) => {
  const host = await staticHost(PATH);
  // Neither https nor this machine's own name: the browser gives no worker, no locks and no clipboard here.
  const root = `http://0.0.0.0:${host.port}${PATH}`;
  watch.addHome(root);
  await page.goto(`${root}?scenario=first-call`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  const at = new Desk(page);
  await at.signInScreen.isShown();
  await expect(at.demo.panel).toContainText('This browser refuses the demo its service worker.');
  await at.demo.panel.getByRole('button', { name: 'Understood' }).click();
  await at.signIn(people.eventsAgent);
  await at.openInquiry(saidBy(scenarioCast['first-call'].caller).phone);
  // Nothing is kept here, so another page is another world.
  await page.goto(root);
  await at.signInScreen.choose(people.auditor);
  await at.log.isShown();
  await at.log.verifies();
  // Said by the browser of the address itself.
  const policy = (await watch.findings()).filter((line) => !line.includes('untrustworthy'));
  expect(policy).toEqual([]);
  await page.goto('about:blank');
  watch.forget();
  host.stop();
});
