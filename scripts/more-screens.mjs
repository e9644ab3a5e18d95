import { begin, press, settled, signInAs } from './drive-console.mjs';

/** Every screen and state that one call does not pass: other roles, other stories, what lies above a page. */
export async function moreScreens(page, { address, cast, picture }) {
  const { scenarioCast } = cast;
  const at = (path) => new URL(path, address).href;
  const find = async (detail) => {
    await press(page, '/');
    await page.locator('search input:focus').waitFor();
    await page.keyboard.insertText(detail);
    await press(page, 'Enter');
    await page.locator('search [role="option"]').first().waitFor();
  };
  const openFound = async () => {
    await press(page, 'Enter');
    await page.waitForURL(/customers\//);
    await page.locator('main kbd', { hasText: /^i$/ }).waitFor();
    await settled(page);
  };
  const show = async (path) => {
    await page.goto(at(path));
    await page.locator('main h1').waitFor();
    await settled(page);
  };
  const openInquiry = async () => {
    await press(page, 'i');
    await page.locator('main button:focus, main input:focus, main textarea:focus').waitFor();
    await press(page, 'Enter');
    await page.waitForURL(/requests\/R-/);
    await page.locator('main h1').waitFor();
    return new URL(page.url()).pathname.split('/').at(-1);
  };

  await begin(page, address, 'everyday');
  await signInAs(page, 'HH');
  await show('/queue?lane=approvals');
  await picture('approvals');
  const proposed = await page.locator('main tbody a').evaluateAll((links) =>
    // Links of a table are anchors, which a list of elements does not say.
    links.map((link) => /** @type {HTMLAnchorElement} */ (link).pathname),
  );
  for (const [place, path] of proposed.entries()) {
    await show(path);
    await picture(`proposal-${place + 1}`);
  }
  await show('/queue?lane=waiting');
  await picture('queue-waiting');
  await show('/queue?lane=all');
  await press(page, 'j', 'Space', ...Array.from({ length: 4 }, () => 'Shift+ArrowDown'));
  await picture('queue-picked');
  await page.getByRole('region').last().getByRole('button').nth(1).click();
  await page.locator('dialog li').first().waitFor();
  await picture('queue-many');
  await press(page, 'Escape', 'Control+k');
  await page.locator('dialog [role="option"]').first().waitFor();
  await picture('palette');
  await press(page, 'Escape', 'Escape');
  await press(page, '?');
  await picture('keys');
  await press(page, 'Escape');
  await show('/nowhere');
  await picture('no-such-page');
  await page.locator('[data-opens="menu"]').click();
  await settled(page);
  await picture('demo-menu');

  await begin(page, address);
  await signInAs(page, 'YY');
  await show('/queue');
  await picture('no-right');

  await begin(page, address, 'opt-out');
  await signInAs(page, 'KC');
  await find(scenarioCast['opt-out'].caller.phone);
  await openFound();
  await press(page, 'o');
  await picture('opt-out');

  await begin(page, address, 'locked');
  await signInAs(page, 'MF');
  await find(scenarioCast.locked.caller.phone);
  await openFound();
  await page.locator('main tbody a').first().click();
  await page.waitForURL(/requests\/R-/);
  await settled(page);
  await press(page, 'v');
  await picture('locked');

  await begin(page, address, 'impersonator');
  await signInAs(page, 'KC');
  await find(scenarioCast.impersonator.victim.phone);
  await openFound();
  const request = await openInquiry();
  await settled(page);
  await press(page, 'v');
  await page.locator('aside button:focus').waitFor();
  await press(page, 'Enter');
  const fields = page.locator('aside form input[placeholder]');
  await fields.first().waitFor();
  for (let left = await fields.count(); left > 0; left -= 1) {
    await page.keyboard.insertText(scenarioCast.impersonator.says.guess);
    await press(page, 'Enter');
  }
  await picture('not-confirmed');
  await press(page, 'Escape');
  await page.keyboard.press('Control+Alt+KeyD');
  await settled(page);
  await picture('customers-side');
  await pressNotMe(page, request);
  await press(page, 'Escape');
  await picture('frozen');
  await press(page, 's');
  await page.locator('[data-script]').waitFor();
  await picture('call-script');

  await begin(page, address, 'first-call');
  await signInAs(page, 'UY');
  await show('/exchange');
  await page.locator('main textarea').fill(paperOf(scenarioCast['first-call'].caller.email));
  await page.locator('main button[type="submit"]').click();
  await page.locator('main section').last().getByRole('button').first().click();
  await page.locator('main output').waitFor();
  await settled(page);
  await picture('exchange');
  await page.keyboard.press('Control+Alt+KeyD');
  await page.keyboard.press('Control+Alt+KeyD');
  await settled(page);
  await picture('director');
  await press(page, 'Escape');

  await begin(page, address, 'nobody-found');
  await signInAs(page, 'AK');
  await find(scenarioCast['nobody-found'].says.phone);
  await press(page, 'Enter');
  await picture('nobody-found');
  await begin(page, address, 'empty');
  await signInAs(page, 'AK');
  await picture('empty');

  await begin(page, address, 'a-year');
  await signInAs(page, 'YY');
  await show('/reports');
  await page.locator('main[data-ready="reports"]').waitFor();
  await picture('reports');
  await show('/safety');
  await page.locator('main[data-ready="safety"]').waitFor();
  await picture('safety');

  await begin(page, address, 'everyday');
  await signInAs(page, 'VK');
  await show('/authority');
  await page.locator('main[data-ready="authority"]').waitFor();
  await picture('authority');
  await recordDemand(page);
  await picture('authority-demand');
  await show('/mailings');
  await page.locator('main[data-ready="mailings"]').waitFor();
  await page.locator('main input[type="radio"]').first().check({ force: true });
  await page.locator('main table').first().waitFor();
  await settled(page);
  await picture('mailings');
  await begin(page, address, 'imported');
  await signInAs(page, 'VK');
  await show('/duplicates');
  await page.locator('main[data-ready="duplicates"]').waitFor();
  await picture('duplicates');
  await begin(page, address, 'a-year');
  await signInAs(page, 'VK');
  await show('/refusals');
  await page.locator('main table').first().waitFor();
  await settled(page);
  await picture('refusals');
  await show('/training');
  await page.locator('main[data-ready="training"]').waitFor();
  await picture('training');
}

/** A paper is written down, and what it covers is looked at. */
async function recordDemand(page) {
  const form = page.locator('main form:has(input[type="date"])');
  await page.locator('main button[aria-expanded="false"]').first().click();
  await form.locator('select').selectOption({ index: 1 });
  const texts = form.locator('input[type="text"], input:not([type])');
  for (const [place, text] of ['HCMP 123/26', 'L-123', '203.0.113.77'].entries())
    await texts.nth(place).fill(text);
  const days = ['2026-11-19', '2026-11-27', '2026-05-01', '2026-05-07'];
  for (const [place, day] of days.entries())
    await form.locator('input[type="date"]').nth(place).fill(day);
  await form.locator('button[type="submit"]').click();
  await form.waitFor({ state: 'detached' });
  await settled(page);
}

/** The customer answers the alert; the console hears that the world has moved. */
async function pressNotMe(page, request) {
  await page.evaluate(async (id) => {
    // The demo's own strings hang on the window; a script has no types for them.
    const { rightsdesk } = /** @type {any} */ (window);
    const alert = rightsdesk.outbox.list(id).findLast(({ kind }) => kind === 'alert');
    await rightsdesk.customerSide.notMe(alert.id);
    window.dispatchEvent(new Event('rightsdesk:moved'));
  }, request);
  await settled(page);
}

/** A request to be erased as another house writes it down in OpenDSR. */
function paperOf(email) {
  return JSON.stringify(
    {
      regulation: 'gdpr',
      subject_request_id: 'a7551968-d5d6-44b2-9831-815ac9017798',
      subject_request_type: 'erasure',
      submitted_time: '2026-10-02T15:00:00Z',
      subject_identities: [
        { identity_type: 'email', identity_value: email, identity_format: 'raw' },
      ],
    },
    null,
    2,
  );
}
