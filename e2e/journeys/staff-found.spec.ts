import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit, PROVED_WITHOUT_DECLARATION } from '../proof.ts';
import { saidBy } from '../said-by.ts';

const right = '200041 上海市静安区南京西路612号翠竹苑7幢1203室';

/** A postcode that does not fit its city (E, N5): nothing changes before the customer has proved who they are. */
test(
  'an error that the desk has found is told, confirmed, put right and passed on',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const caller = saidBy(scenarioCast.locked.caller);
    const at = await desk('first-call');
    const { page, verification, correction } = at;
    await at.signIn(people.shanghaiAgent);
    await at.openCustomer(caller.phone);
    await hands.press(page.getByRole('main').getByRole('button', { name: 'Found by staff' }));
    await hands.choose(correction.item, 'Postal address •••••• ••••••••');
    await hands.write(correction.asked, right);
    await expect(page.getByRole('main')).toContainText('The value does not change.');
    const request = await at.openRequest.open();
    await expect(page.getByRole('main')).toContainText('We found this error ourselves.');
    const told = await customerSide.newest(request, 'error-found');
    expect(told.contact).toBe('email');
    expect(told.payload?.body).not.toContain('南京西路');
    // The promise counts from the proof, and nothing is put right before.
    const promise = page.getByRole('main').getByText(/^Starts when identity is confirmed/);
    await expect(promise.first()).toBeVisible();
    await expect(correction.compare).toHaveCount(0);

    await verification.open();
    await verification.askAndCheck(caller.answers);
    await at.tellCode(async () => customerSide.code(request));
    await hands.press(verification.compare);
    await expect(correction.row('Held')).toContainText('200040');
    await expect(correction.row('Asked')).toContainText('200041');
    await expect(promise).toHaveCount(0);
    await expect(page.getByRole('main')).toContainText(/by Fri\W*20\W*Nov/);
    await hands.press(correction.go);
    await hands.press(correction.tell);
    await expect(correction.recipients).toContainText('sent');
    await hands.press(at.request.close);
    await expect(at.request.pill('Granted')).toBeVisible();
    await page.reload();
    await expectAudit(page, [
      'Request opened',
      ...PROVED_WITHOUT_DECLARATION,
      'Item shown in full',
      'Item corrected',
      'Recipients told',
      'Request closed',
    ]);
  },
);
