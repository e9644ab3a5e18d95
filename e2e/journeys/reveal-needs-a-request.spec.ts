import { scenarioCast } from '../../mocks/scenarios.ts';
import { expectAccessible } from '../access/axe.ts';
import { callFrom } from '../call-from.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit, expectVerifiedChain } from '../proof.ts';

test('an agent who looks around without a request sees nothing, and the third try is told to the supervisor and to the customer', async ({
  desk,
}) => {
  const { caller } = scenarioCast['first-call'];
  const at = await desk('first-call');
  const { page } = at;
  await at.signInScreen.choose(people.eventsAgent);
  await at.queue.isShown();
  await page.goto(`/customers/${caller.id}`);
  await at.customer.isShown();
  for (const value of [caller.post, caller.email]) {
    expect(value).toBeTruthy();
    await expect(page.locator('body')).not.toContainText(value ?? '-');
  }
  const show = at.customer.show('E-mail');
  await at.request.isBarred(show, /There is no open request/);
  await show.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();

  await at.customer.item('E-mail').getByRole('button').focus();
  await page.keyboard.press('Shift+R');
  await expect(page.getByRole('dialog')).toContainText('There is no open request');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  // Somebody who leaves the screen aside and asks the backend itself, for one thing after another.
  const token = await page.evaluate(() => sessionStorage.getItem('rightsdesk.token') ?? undefined);
  const customer = await callFrom(page, {
    method: 'GET',
    path: `/api/customers/${caller.id}`,
    token,
  });
  const { items } = JSON.parse(customer.text) as { items: { id: string; field: string }[] };
  for (const wanted of ['email', 'phone', 'post']) {
    const item = items.find(({ field }) => field === wanted)?.id ?? '';
    const refused = await callFrom(page, {
      method: 'POST',
      path: `/api/customers/${caller.id}/items/${item}/reveal`,
      body: { purpose: 'answer-customer' },
      key: crypto.randomUUID(),
      token,
    });
    expect(refused.status).toBe(409);
    expect(JSON.parse(refused.text)).toMatchObject({
      type: 'no-open-request',
      citation: expect.any(String),
    });
  }

  await page.reload();
  await at.customer.isShown();
  await expect(
    page
      .getByRole('list', { name: 'Timeline' })
      .getByRole('listitem')
      .filter({ hasText: 'Refused by a rule' }),
  ).toHaveCount(3);
  // What the customer is told who asks: desk, role, purpose and time, and no name.
  const looks = page.getByRole('table', { name: 'Looks at this customer, newest first' });
  const tries = looks.getByRole('row').filter({ hasText: 'Not shown: There is no open request' });
  await expect(tries).toHaveCount(3);
  await expect(tries.first()).toContainText(/Events desk Tokyo\s*Support agent/);
  await expect(tries.first()).toContainText(/Postal address.*Answer the customer/);
  await expect(looks).not.toContainText(people.eventsAgent.name);

  const supervisor = await at.inAnotherTab(people.eventsSupervisor);
  await expect(
    supervisor.page.getByText(
      `${people.eventsAgent.name} was refused three reveals within 24 hours.`,
    ),
  ).toBeVisible();
  const lines = await expectVerifiedChain(page);
  expect(lines.filter((line) => line.includes('"item.revealed"'))).toEqual([]);
});

test(
  'with an open request one value is shown for a purpose, for a minute, and the log says so',
  {
    tag: '@keyboard-too',
  },
  async ({ desk, hands }) => {
    const { caller } = scenarioCast['first-call'];
    const { page, ...at } = await desk('first-call');
    await at.signInScreen.choose(people.eventsAgent);
    await at.queue.isShown();
    await page.goto(`/requests/new?customer=${caller.id}`);
    await at.openRequest.isShown();
    const request = await at.openRequest.open();
    await page.goto(`/customers/${caller.id}`);
    await at.customer.isShown();

    // What can still be asked as a question stays sealed before identity is proved.
    await at.request.isBarred(
      at.customer.show('Last invoice number'),
      /Question items stay sealed/,
    );

    // Down to its row, and the key that shows it.
    const fields = await at.customer.items.getByRole('rowheader').allInnerTexts();
    const down = fields.slice(0, fields.indexOf('Postal address') + 1).map(() => 'j');
    await hands.press(at.customer.show('Postal address'), [...down, 'Shift+R']);
    const dialog = page.getByRole('dialog');
    await hands.check(dialog.getByRole('radio', { name: 'Answer the customer' }));
    await hands.press(dialog.getByRole('button', { name: 'Show' }));
    const row = at.customer.item('Postal address');
    await expect(row).toContainText(caller.post ?? '-');
    await expect(row).toContainText(/\d+ s left/);
    // A sheet of paper shows no more than anybody may see.
    const clear = row.getByText(caller.post ?? '-');
    await expect(clear).toBeVisible();
    const before = await page.locator(':focus').elementHandle();
    await page.emulateMedia({ media: 'print' });
    await expect(clear).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    // A printer leaves the focus where it is; this paper hides what has it.
    await before?.focus();
    await hands.press(row.getByRole('button', { name: 'Hide now' }));
    await expect(row).not.toContainText(caller.post ?? '-');

    // What they say to direct mail meanwhile is written down, and taken back where it was a slip.
    const said = page.getByRole('table', { name: /^What the customer said to direct mail/ });
    const first = said.getByRole('row').nth(1);
    await expect(first).toContainText('Nothing said');
    const record = 'Record an answer';
    await hands.press(page.getByRole('button', { name: record }), { palette: record });
    await expect(dialog.getByRole('radio', { name: 'No', exact: true })).toBeVisible();
    await expectAccessible(page, 'an answer to direct mail');
    await hands.check(dialog.getByRole('radio', { name: 'No', exact: true }));
    await hands.press(dialog.getByRole('button', { name: 'Write it down' }));
    await expect(dialog).toBeHidden();
    await expect(first).toContainText(/No(?!thing).*Asked in the words of version 1/s);
    await hands.press(first.getByRole('button', { name: /^Take back/ }));
    await expect(first).toContainText('Nothing said');
    await at.request.goTo(request);
    await expectAudit(page, ['Request opened']);
    await page.goto(`/customers/${caller.id}`);
    await at.customer.isShown();
    await expect(page.getByRole('list', { name: 'Timeline' })).toContainText(
      /Item shown in full\s*Postal address · Answer the customer/,
    );
    await expect(page.getByRole('list', { name: 'Timeline' })).toContainText(
      /Entry on direct mail taken back.*Consent to direct mail withdrawn/s,
    );
  },
);
