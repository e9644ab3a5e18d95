import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit, PROVED_WITHOUT_DECLARATION } from '../proof.ts';
import { saidBy } from '../said-by.ts';

test(
  'evidence contradicts: the value stays, with the customer’s statement beside it',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const { caller: member, says } = scenarioCast.contradiction;
    const caller = saidBy(member);
    const at = await desk('contradiction');
    const { page, correction, verification } = at;
    await at.signIn(people.hongKongAgent);
    await at.openCustomer(caller.phone);
    await hands.press(at.customer.openCorrection);
    await hands.choose(correction.item, 'Birth date ••••-••-••');
    await hands.write(correction.asked, says.birthDate);
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
    await hands.leave(verification.drawer);

    await correction.evidence('A document was seen', says.birthDate, says.bill);
    await correction.evidence('Our own record', 'Passport of 2019: 1948-06-05', 'file 2019-77');
    await correction.evidence('A partner’s record', says.birthDate, 'partner letter 3');
    await expect(page.getByRole('main')).not.toContainText('1948-06-05');
    await hands.press(correction.compare);
    await expect(correction.row('Held')).toContainText('1948-06-05');
    await expect(correction.row('Asked')).toContainText(says.birthDate);
    await hands.check(page.getByRole('main').getByRole('radio', { name: 'Refuse' }));
    await hands.press(page.getByRole('button', { name: 'Choose the ground' }));
    const dialog = page.getByRole('dialog');
    await hands.check(dialog.getByRole('radio').nth(2));
    await hands.write(dialog.getByLabel('Statement of the customer'), says.statement);
    await hands.press(dialog.getByRole('button', { name: 'Propose refusal' }));
    await expect(page.getByRole('main')).toContainText('A second person decides');
    await at.request.isBarred(at.request.approve, /Your role cannot do this/);

    await at.approvedBy(people.hongKongSupervisor, request, async (second) =>
      expect(second.page.getByRole('main')).toContainText(says.statement),
    );
    await hands.press(at.request.close, { palette: 'Close request' });
    await expect(at.request.pill('Refused')).toBeVisible();
    expect((await customerSide.newest(request, 'refusal-notice')).payload?.body).toContain(
      'Your statement stands beside the item',
    );
    await expectAudit(page, [
      'Request opened',
      ...PROVED_WITHOUT_DECLARATION,
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
  },
);

test(
  'a lost phone is replaced over another channel',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const { caller: member, says } = scenarioCast['lost-phone'];
    const caller = saidBy(member);
    const at = await desk('lost-phone');
    const { page, verification, correction } = at;
    await at.signIn(people.supportAgent);
    await at.queue.isShown();
    await at.callBar.find(caller.email);
    await expect(at.callBar.hits.first()).toContainText('matched by E-mail');
    await hands.enter();
    await at.customer.isShown();
    await hands.press(at.customer.openCorrection);
    await hands.choose(correction.item, 'Phone ••• •••• ••••');
    await hands.write(correction.asked, says.newPhone);
    const request = await at.openRequest.open();

    await verification.open();
    await expect(verification.ask).toBeFocused();
    await expect(verification.channel('Phone')).toBeDisabled();
    await verification.askAndCheck(caller.answers);
    await expect(verification.verdict).toContainText('Confirmed');
    await at.tellCode(async () => customerSide.code(request));
    expect((await customerSide.newest(request, 'code')).contact).toBe('email');
    const proved = hands.tally.taken;
    await hands.press(verification.compare);
    await expect(correction.row('Held')).toContainText(caller.phone);
    await expect(correction.row('Asked')).toContainText(says.newPhone);
    await expect(correction.accept).toBeFocused();
    await hands.press(correction.go);
    await expect(correction.tell).toBeFocused();
    await hands.press(correction.tell);
    await expect(correction.recipients).toContainText('sent');
    await expect(at.request.close).toBeFocused();
    await hands.press(at.request.close);
    await expect(at.request.pill('Granted')).toBeVisible();
    hands.expectFewKeys('a correction', hands.tally.taken, hands.tally.taken - proved);

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
      ...PROVED_WITHOUT_DECLARATION,
      'Item shown in full',
      'Item corrected',
      'Recipients told',
      'Request closed',
    ]);
    // For thirty days no code goes there.
    await at.openInquiry(caller.email);
    await verification.open();
    await expect(verification.channel('Phone')).toBeDisabled();
  },
);
