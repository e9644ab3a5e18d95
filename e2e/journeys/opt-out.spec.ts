import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { Keyboard } from '../keyboard.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

test('an opt-out by phone takes three keys after the caller is found, and no proof', async ({
  desk,
  customerSide,
}) => {
  const caller = saidBy(scenarioCast['opt-out'].caller);
  const { page, ...at } = await desk('opt-out');
  await at.signInScreen.choose(people.salesAgent);
  await at.queue.isShown();
  const keys = new Keyboard(page);

  await keys.press('/');
  await expect(at.callBar.field).toBeFocused();
  await keys.type(caller.phone);
  await keys.press('Enter');
  await at.callBar.hits.first().waitFor();
  await keys.press('Enter');
  await at.customer.isShown();

  keys.restart();
  const dialog = page.getByRole('dialog');
  await keys.press('o');
  await expect(dialog.getByRole('radio', { name: 'All marketing' })).toBeFocused();
  await expect(dialog).toContainText('No proof of identity needed');
  await keys.press('Enter');
  await expect(dialog).toContainText('Marketing is stopped');
  await expect(dialog.getByRole('button', { name: 'Close request' })).toBeFocused();
  await expect(dialog).toContainText('1 recipient is told in writing.');
  await keys.press('Enter');
  await expect(dialog).toBeHidden();
  expect(keys.pressed).toEqual(['o', 'Enter', 'Enter']);

  await expect(page.getByRole('main')).toContainText('Marketing stopped');
  await at.customer.requests.getByRole('link').click();
  await at.request.isShown();
  await expect(at.request.pill('Granted')).toBeVisible();
  const request = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const left = await customerSide.messages(request);
  expect(left.map(({ kind }) => kind)).toEqual(['recipient-notice']);
  await expectAudit(page, ['Request opened', 'Marketing stopped', 'Request closed']);
});

test('an opt-out stays open to a caller whose questions are locked', async ({ desk }) => {
  const caller = saidBy(scenarioCast.locked.caller);
  const { page, ...at } = await desk('locked');
  await at.signInScreen.choose(people.shanghaiAgent);
  await at.queue.isShown();
  await at.callBar.open(caller.phone);
  await at.customer.isShown();
  await at.customer.stopMarketing.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Stop marketing' }).click();
  await expect(dialog).toContainText('Marketing is stopped');
  await dialog.getByRole('button', { name: 'Close request' }).click();
  await expect(dialog).toBeHidden();
  await at.customer.requests.getByRole('link').first().click();
  await at.request.isShown();
  await expectAudit(page, ['Request opened', 'Marketing stopped', 'Request closed']);
});
