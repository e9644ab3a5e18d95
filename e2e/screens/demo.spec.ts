import { Weather } from '../demo.ts';
import { expect } from '../fixtures.ts';
import { isReady } from './legs.ts';
import { inEachLanguage } from './walk.ts';

inEachLanguage(
  'records that may be one person, and the demo beside the desk',
  6,
  async ({ page, look }) => {
    const weather = new Weather(page);
    await page.goto('/?scenario=imported');
    await page.getByRole('button', { name: /Vera Kwong/ }).click();
    await isReady(page, 'queue');
    const found = { method: 'POST', path: '/api/duplicates' };
    await weather.add({ id: 'search', call: found, nth: 2, when: 'before', fault: 'hang' });
    await page.goto('/duplicates');
    await expect(page.getByRole('progressbar')).toHaveAttribute('value', '500');
    await look.at('a search through all records', 'merge.title.all');
    await weather.clear();
    await page.getByRole('button', { name: look.said('action.cancel') }).click();
    await page.getByRole('button', { name: look.said('merge.search.again') }).press('Enter');
    await isReady(page, 'duplicates');
    await expect(page.getByRole('button', { name: look.said('merge.ask') }).first()).toBeVisible();
    await look.at('a pair that may be one person', 'merge.title.all');
    await page.locator('[data-opens=menu]').waitFor();
    await page.keyboard.press('Control+Alt+D');
    const panel = page.locator('aside').getByRole('heading', { level: 2 });
    const parts = page.locator('aside fieldset').first().getByRole('radio');
    for (let part = 0; part < (await parts.count()); part += 1) {
      await parts.nth(part).check({ force: true });
      await look.at(`the director, part ${part + 1}`, panel);
    }
  },
);
