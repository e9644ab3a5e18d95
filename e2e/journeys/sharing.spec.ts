import { scenarioCast } from '../../mocks/scenarios.ts';
import { callFrom } from '../call-from.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectVerifiedChain } from '../proof.ts';

test(
  'nothing goes to a partner whose agreement ran out, nor for what the customer was not told; what goes stands in the ledger',
  { tag: '@keyboard-too' },
  async ({ desk, hands }) => {
    const { caller } = scenarioCast['first-call'];
    const at = await desk('first-call');
    const { page } = at;
    await at.signInScreen.choose(people.eventsAgent);
    await at.queue.isShown();
    await page.goto(`/requests/new?customer=${caller.id}`);
    await at.openRequest.isShown();
    await at.openRequest.open();
    await at.customer.goTo(caller.id);

    await hands.press(page.getByRole('button', { name: 'Record a sharing' }), {
      palette: 'Record a sharing',
    });
    const dialog = page.getByRole('dialog', { name: 'Record a sharing' });
    await hands.check(dialog.getByRole('radio', { name: /若草イベント企画/ }));
    const agreed = dialog.getByRole('radio', { name: /^Partner with agreement/ });
    await expect(agreed).toBeDisabled();
    await expect(agreed).toHaveAccessibleName(/has run out/);
    await expect(dialog.getByRole('radio', { name: /^Law/ })).toBeDisabled();

    await hands.check(dialog.getByRole('radio', { name: /暁発送サービス/ }));
    await expect(agreed).toBeChecked();
    const address = dialog.getByRole('checkbox', { name: /^Postal address/ });
    const purpose = dialog.getByRole('combobox', { name: 'Purpose' });
    await hands.choose(purpose, 'Billing');
    await expect(address).toBeDisabled();
    await expect(address).toHaveAccessibleName(/was not told this purpose/);
    await hands.choose(purpose, 'Asking for opinions');
    await expect(address).toHaveAccessibleName(/announced for a later date/);
    await hands.choose(purpose, 'Delivery');
    await hands.check(address);
    await hands.press(dialog.getByRole('button', { name: 'Record it' }));
    await expect(dialog).toBeHidden();
    const ledger = page.getByRole('table', { name: 'Recipients, newest first' });
    await expect(ledger.getByRole('row').nth(1)).toContainText(
      /暁発送サービス\s*Postal address\s*for: Delivery\s*Partner with agreement/,
    );

    // Somebody who leaves the screen aside and asks the backend itself.
    const token = await page.evaluate(
      () => sessionStorage.getItem('rightsdesk.token') ?? undefined,
    );
    const path = `/api/customers/${caller.id}/sharings`;
    const read = await callFrom(page, { method: 'GET', path, token });
    const { version, items } = JSON.parse(read.text) as {
      version: number;
      items: { id: string; field: string }[];
    };
    const refused = await callFrom(page, {
      method: 'POST',
      path,
      body: {
        recipient: 'rc-hkt-event',
        items: [items.find(({ field }) => field === 'post')?.id],
        purpose: 'delivery',
        basis: 'partner-agreement',
      },
      key: crypto.randomUUID(),
      version,
      token,
    });
    expect(refused.status).toBe(409);
    expect(JSON.parse(refused.text)).toMatchObject({ type: 'agreement-expired' });

    await page.reload();
    await at.customer.isShown();
    const timeline = page.getByRole('list', { name: 'Timeline' }).getByRole('listitem');
    await expect(timeline.filter({ hasText: 'Refused by a rule' })).toContainText(
      /agreement with this recipient has run out.*Postal address and 若草イベント企画 · Delivery/,
    );
    await expect(timeline.filter({ hasText: 'Sharing recorded' })).toContainText(
      /Postal address and 暁発送サービス · Delivery · Partner with agreement/,
    );
    await expectVerifiedChain(page);
  },
);
