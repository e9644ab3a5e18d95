import { neighbours, scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { openedRequest } from '../desk/open-request-screen.ts';
import { expect, test } from '../fixtures.ts';
import { Keyboard } from '../keyboard.ts';
import { expectAudit, PROVED } from '../proof.ts';
import { saidBy } from '../said-by.ts';

/** Key presses besides the words typed that an experienced agent may need from `/` to closed. */
const MOST_KEYS = 25;

test('an inquiry for the data, from the call to closed, by keyboard alone', async ({
  desk,
  customerSide,
}) => {
  const caller = saidBy(scenarioCast['first-call'].caller);
  const { page, ...at } = await desk('first-call');
  await at.signInScreen.choose(people.eventsAgent);
  await at.queue.isShown();
  const keys = new Keyboard(page);

  await keys.press('/');
  await expect(at.callBar.field).toBeFocused();
  await keys.type(caller.phone);
  await keys.press('Enter');
  await expect(at.callBar.hits.first()).toContainText('matched by Phone');
  await keys.press('Enter');
  await at.customer.isShown();
  await expect(page.getByRole('main')).not.toContainText(caller.name);

  await keys.press('i');
  await expect(at.openRequest.go).toBeFocused();
  await keys.press('Enter');
  const request = await openedRequest(page);

  await keys.press('v');
  const { verification, disclosure } = at;
  await expect(verification.ask).toBeFocused();
  await keys.press('Enter');
  for (const [place, said] of (await verification.saidBy(caller.answers)).entries()) {
    await expect(verification.answers.nth(place)).toBeFocused();
    await keys.type(said);
    await keys.press('Enter');
  }
  await expect(verification.verdict).toContainText('Confirmed');

  await expect(verification.sendCode).toBeFocused();
  await keys.press('Enter');
  await expect(verification.code).toBeFocused();
  await keys.type(await customerSide.code(request));
  await keys.press('Enter');
  await expect(verification.declare).toBeFocused();
  await keys.press('Enter');
  await expect(verification.drawer).toContainText('Everything needed is proved.');
  await expect(verification.build).toBeFocused();

  await keys.press('p');
  await expect(disclosure.read).toBeFocused();
  await keys.press('Enter');
  const name = disclosure.preview.getByText(caller.name, { exact: true });
  await expect(name).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(name).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  for (const place of [0, 1]) {
    await expect(disclosure.texts.nth(place).getByRole('radio', { checked: true })).toBeFocused();
    await keys.press('Enter');
  }
  await expect(disclosure.saveAndPreview).toBeFocused();
  await keys.press('Enter');
  await expect(disclosure.handOver).toBeFocused();
  await keys.press('Enter');
  await expect(disclosure.close).toBeFocused();
  await keys.press('Enter');
  await expect(at.request.pill('Granted')).toBeVisible();

  expect(keys.pressed.length).toBeLessThanOrEqual(MOST_KEYS);
  test.info().annotations.push({ type: 'key presses', description: String(keys.pressed.length) });

  const code = await customerSide.code(request, 'package-code');
  const zip = new TextDecoder().decode(await customerSide.openPackage(request, code));
  for (const part of ['.html', '.json', '.csv', caller.name, caller.email])
    expect(zip).toContain(part);
  // What was never to be disclosed, and the neighbour who is named in a note.
  for (const part of ['4417 1234', 'scrypt$', saidBy(neighbours.household[0]).phone])
    expect(zip).not.toContain(part);

  await page.reload();
  await expectAudit(page, [
    'Request opened',
    ...PROVED,
    'Disclosure previewed',
    'Items decided',
    'Disclosure previewed',
    'Disclosure begun',
    'Disclosure handed over',
    'Request closed',
    'Package opened by the customer',
  ]);
});

test(
  'a fee that the law allows is asked in writing; nothing is handed over before it is paid',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const caller = saidBy(scenarioCast['first-call'].caller);
    const at = await desk('first-call');
    const { page, disclosure } = at;
    await at.signIn(people.eventsAgent);
    await at.queue.isShown();
    const request = await at.openInquiry(caller.phone);
    const ask = page.getByRole('button', { name: 'Ask for a fee' });
    await at.request.isBarred(ask, /./);
    await at.prove(caller.answers, async () => customerSide.code(request));

    await hands.press(ask);
    const dialog = page.getByRole('dialog', { name: 'Ask for a fee' });
    await hands.press(dialog.getByRole('button', { name: 'Send the notice' }));
    await expect(dialog).toContainText('Write a whole number above 0.');
    await hands.write(dialog.getByLabel('Amount in JPY'), '1500');
    await hands.press(dialog.getByRole('button', { name: 'Send the notice' }));
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('main')).toContainText(
      /Fee asked for on .*JPY 1,500, APPI Art\. 38/,
    );
    const { payload } = await customerSide.newest(request, 'fee-notice');
    expect(payload?.body).toMatch(/1,500/);

    await hands.press(disclosure.build.first());
    await at.decideAsProposed();
    await at.request.isBarred(disclosure.handOver, /not paid yet/);
    await hands.press(at.request.next.getByRole('button', { name: 'Fee paid' }), {
      palette: 'Fee paid',
    });
    await expect(page.getByRole('main')).toContainText(/Fee paid on .*JPY 1,500/);
    await hands.press(disclosure.handOver);
    await hands.press(disclosure.close);
    await expect(at.request.pill('Granted')).toBeVisible();
    await expectAudit(page, [
      'Request opened',
      ...PROVED,
      'Fee asked for',
      'Disclosure previewed',
      'Items decided',
      'Disclosure previewed',
      'Fee paid',
      'Disclosure begun',
      'Disclosure handed over',
      'Request closed',
    ]);
  },
);
