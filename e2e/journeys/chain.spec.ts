import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';

test(
  'the chain is drawn from checkpoint to checkpoint, before and after it was verified',
  { tag: '@keyboard-too' },
  async ({ desk, hands }) => {
    const { page, ...at } = await desk('everyday');
    await at.signInScreen.choose(people.auditor);
    await at.log.isShown();
    const links = page
      .getByRole('list', { name: /^The chain from checkpoint/ })
      .getByRole('listitem');
    await expect(links.first()).toHaveText(/^Events 1 to \d+: not verified yet$/);
    const count = await links.count();
    expect(count).toBeGreaterThan(1);

    await hands.press(at.log.verify);
    await at.log.isVerified();
    await expect(links.filter({ hasText: /: verified$/ })).not.toHaveCount(0);
    await expect(links.first()).toHaveText(/^Events 1 to \d+: verified$/);

    await hands.press(page.locator('summary', { hasText: 'Show the chain as a table' }));
    const table = page.getByRole('table', { name: /^The chain from checkpoint/ });
    await expect(table.getByRole('row')).toHaveCount(count + 1);
    await expect(table.getByRole('row').nth(1)).toContainText('verified');
  },
);
