import { follow, isReady } from './legs.ts';
import { inEachLanguage } from './walk.ts';

inEachLanguage('the log, and its proof', 7, async ({ page, look }) => {
  await page.goto('/?scenario=everyday');
  await page.getByRole('button', { name: /Zane Holt/ }).click();
  await isReady(page, 'audit-log');
  await look.at('audit log', 'audit.title');
  await page.getByRole('main').getByRole('button').first().click();
  await page.getByRole('alert').waitFor();
  await look.at('audit log, verified', 'audit.title');
  await page.goto('/log?request=R-999999');
  await look.at('audit log, empty', page.getByText(look.said('audit.empty.title')));
  await follow(page, '/reports');
  await isReady(page, 'reports');
  for (const table of await page.getByRole('main').locator('summary').all()) await table.click();
  await look.at('reports, with their tables', 'report.title');
  await page.goto('/refusals');
  await page.getByRole('main').getByRole('table').waitFor();
  await look.at('log book of refusals', 'refusals.title');
  await follow(page, '/safety');
  await isReady(page, 'safety');
  await look.at('how data is kept safe', 'safety.title');
  await follow(page, '/training');
  await isReady(page, 'training');
  await look.at('training log', 'training.log.title');
});
