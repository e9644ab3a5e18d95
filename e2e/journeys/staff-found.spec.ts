import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

const right = '〒150-0022 東京都渋谷区恵比寿南1丁目5番5号';

/** A postcode that does not fit its city (E, N5): nothing changes before the customer has proved who they are. */
test(
  'an error that the desk has found is told, confirmed, put right and passed on',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const caller = saidBy(scenarioCast['first-call'].caller);
    const at = await desk('first-call');
    const { page, verification, correction } = at;
    await at.signIn(people.eventsAgent);
    await at.openCustomer(caller.phone);
    await hands.press(page.getByRole('main').getByRole('button', { name: 'Found by staff' }));
    await hands.choose(correction.item, 'Postal address •••••• ••••••••');
    await hands.write(correction.asked, right);
    await expect(page.getByRole('main')).toContainText('The value does not change.');
    const request = await at.openRequest.open();
    await expect(page.getByRole('main')).toContainText('We found this error ourselves.');
    const told = await customerSide.newest(request, 'error-found');
    expect(told.contact).toBe('email');
    expect(told.payload?.body).not.toContain('恵比寿');

    await verification.open();
    await verification.askAndCheck(caller.answers);
    await at.tellCode(async () => customerSide.code(request));
    await hands.press(verification.compare);
    await expect(correction.row('Asked')).toContainText('恵比寿南');
    await hands.press(correction.go);
    await hands.press(correction.tell);
    await expect(correction.recipients).toContainText('sent');
    await hands.press(at.request.close);
    await expect(at.request.pill('Granted')).toBeVisible();
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
  },
);
