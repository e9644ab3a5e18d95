import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';

test('the chain is drawn from checkpoint to checkpoint, before and after it was verified', async ({
  desk,
}) => {
  const { page, ...at } = await desk('everyday');
  await at.signInScreen.choose(people.auditor);
  await at.log.isShown();
  const links = page
    .getByRole('list', { name: /^The chain from checkpoint/ })
    .getByRole('listitem');
  await expect(links.first()).toHaveText(/^Events 1 to \d+: not verified yet$/);
  const count = await links.count();
  expect(count).toBeGreaterThan(1);

  await at.log.verifies();
  await expect(links.filter({ hasText: /: verified$/ })).not.toHaveCount(0);
  await expect(links.first()).toHaveText(/^Events 1 to \d+: verified$/);

  await page.getByText('Show the chain as a table').click();
  const table = page.getByRole('table', { name: /^The chain from checkpoint/ });
  await expect(table.getByRole('row')).toHaveCount(count + 1);
  await expect(table.getByRole('row').nth(1)).toContainText('verified');
});
