import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';

test('the log on paper holds every event that was fetched, and says which they are', async ({
  desk,
}) => {
  const at = await desk('everyday');
  const { page } = at;
  await at.signIn(people.auditor);
  await at.log.isShown();
  // The head, and of the hundred fetched only those in sight.
  expect(await at.log.rows.count()).toBeLessThan(60);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const said = page.getByText(/^These are \d+ events under this filter/);
  await expect(said).toContainText('Older ones were not shown and are not printed.');
  const [count] = /\d+/.exec(await said.innerText()) ?? [];
  expect(Number(count)).toBeGreaterThanOrEqual(100);
  await expect(at.log.rows).toHaveCount(Number(count) + 1);

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(said).toBeHidden();
  expect(await at.log.rows.count()).toBeLessThan(60);
});
