import { scenarioCast } from '../../mocks/scenarios.ts';
import { openedRequest } from '../desk/open-request-screen.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { Keyboard } from '../keyboard.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

/** Key presses besides the words typed that a correction may need, from the call to closed. */
const MOST_KEYS = 20;

test('evidence contradicts: the value stays, with the customer’s statement beside it', async ({
  desk,
  customerSide,
}) => {
  const { caller: member, says } = scenarioCast.contradiction;
  const caller = saidBy(member);
  const at = await desk('contradiction');
  const { page, correction, verification } = at;
  await at.signIn(people.hongKongAgent);
  await at.openCustomer(caller.phone);
  await page.getByRole('button', { name: 'Correct an item' }).click();
  await correction.item.selectOption({ label: 'Birth date ••••-••-••' });
  await correction.asked.fill(says.birthDate);
  const request = await at.openRequest.open();
  await at.request.isBarred(
    correction.compare.or(page.getByRole('button', { name: 'Compare' })).first(),
    /Identity is not proved/,
  );

  await verification.open();
  await verification.askAndCheck(caller.answers);
  await expect(verification.verdict).toContainText('Confirmed');
  await at.tellCode(async () => customerSide.code(request));
  await expect(verification.drawer).toContainText('Everything needed is proved.');
  await page.keyboard.press('Escape');

  await correction.evidence('A document was seen', says.birthDate, says.bill);
  await correction.evidence('Our own record', 'Passport of 2019: 1948-06-05', 'file 2019-77');
  await correction.evidence('A partner’s record', says.birthDate, 'partner letter 3');
  await expect(page.getByRole('main')).not.toContainText('1948-06-05');
  await correction.compare.click();
  await expect(correction.row('Held')).toContainText('1948-06-05');
  await expect(correction.row('Asked')).toContainText(says.birthDate);
  await page.getByRole('main').getByRole('radio', { name: 'Refuse' }).check({ force: true });
  await page.getByRole('button', { name: 'Choose the ground' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio').nth(2).check();
  await dialog.getByLabel('Statement of the customer').fill(says.statement);
  await dialog.getByRole('button', { name: 'Propose refusal' }).click();
  await expect(page.getByRole('main')).toContainText('A second person decides');
  await at.request.isBarred(at.request.approve, /Your role cannot do this/);

  const second = await at.inAnotherTab(people.hongKongSupervisor);
  await second.queue.choose('To approve');
  await second.queue.request(request).click();
  await second.request.isShown();
  await expect(second.page.getByRole('main')).toContainText(says.statement);
  await second.request.approve.click();
  await expect(second.request.approve).toBeHidden();

  await page.bringToFront();
  await page.reload();
  await at.request.isShown();
  await at.request.close.click();
  await expect(at.request.pill('Refused')).toBeVisible();
  expect((await customerSide.newest(request, 'refusal-notice')).payload?.body).toContain(
    'Your statement stands beside the item',
  );
  await expectAudit(page, [
    'Request opened',
    'Set of questions asked',
    'Identity confirmed',
    'Code sent',
    'Alert sent',
    'Code confirmed',
    'Everything needed is proved',
    'Evidence added',
    'Evidence added',
    'Evidence added',
    'Item shown in full',
    'Refusal proposed',
    'Refusal approved',
    'Request closed',
  ]);
  await at.openCustomer(caller.phone);
  await expect(at.customer.item('Birth date')).toContainText('disputed');
  await expect(at.customer.item('Birth date')).toContainText('statement attached');
});

test('a lost phone is replaced over another channel, by keyboard alone', async ({
  desk,
  customerSide,
}) => {
  const { caller: member, says } = scenarioCast['lost-phone'];
  const caller = saidBy(member);
  const at = await desk('lost-phone');
  const { page } = at;
  await at.signInScreen.choose(people.supportAgent);
  await at.queue.isShown();
  const keys = new Keyboard(page);

  await keys.press('/');
  await expect(at.callBar.field).toBeFocused();
  await keys.type(caller.email);
  await keys.press('Enter');
  await expect(at.callBar.hits.first()).toContainText('matched by E-mail');
  await keys.press('Enter');
  await at.customer.isShown();
  await keys.press('j', 'j', 'j', 'c');
  await expect(at.correction.asked).toBeFocused();
  await expect(at.correction.item.locator('option:checked')).toContainText('Phone');
  await keys.type(says.newPhone);
  await keys.press('Enter');
  const request = await openedRequest(page);

  await keys.press('v');
  const { verification, correction } = at;
  await expect(verification.ask).toBeFocused();
  await expect(verification.channel('Phone')).toBeDisabled();
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
  expect((await customerSide.newest(request, 'code')).contact).toBe('email');
  await keys.type(await customerSide.code(request));
  await keys.press('Enter');
  await expect(verification.compare).toBeFocused();
  await keys.press('Enter');
  await expect(correction.row('Held')).toContainText(caller.phone);
  await expect(correction.row('Asked')).toContainText(says.newPhone);
  await expect(correction.accept).toBeFocused();
  await keys.press('Enter');
  await expect(correction.tell).toBeFocused();
  await keys.press('Enter');
  await expect(correction.recipients).toContainText('sent');
  await expect(at.request.close).toBeFocused();
  await keys.press('Enter');
  await expect(at.request.pill('Granted')).toBeVisible();
  expect(keys.pressed.length).toBeLessThanOrEqual(MOST_KEYS);
  test.info().annotations.push({ type: 'key presses', description: String(keys.pressed.length) });

  // The old number was warned before, and told afterwards; the new one has got nothing.
  const messages = await customerSide.messages(request);
  for (const kind of ['alert', 'contact-changed'])
    expect(
      messages.filter((message) => message.kind === kind).map(({ payload }) => payload?.to),
    ).toContain(caller.phone);
  expect(messages.map(({ payload }) => payload?.to)).not.toContain(says.newPhone);

  await page.reload();
  await expectAudit(page, [
    'Request opened',
    'Set of questions asked',
    'Identity confirmed',
    'Code sent',
    'Alert sent',
    'Code confirmed',
    'Everything needed is proved',
    'Item shown in full',
    'Item corrected',
    'Recipients told',
    'Request closed',
  ]);
  // For thirty days no code goes there.
  await at.openInquiry(caller.email);
  await verification.open();
  await expect(verification.channel('Phone')).toBeDisabled();
});
