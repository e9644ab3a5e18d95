import { expect } from '../fixtures.ts';
import { oneOfEachLook } from './each-look.ts';
import { isReady, toRequest } from './legs.ts';
import { inEachLanguage } from './walk.ts';

inEachLanguage('a request in each of its states, and the builder', 16, async ({ page, look }) => {
  await page.goto('/?scenario=everyday');
  await page.getByRole('button', { name: /Vera Kwong/ }).click();
  await isReady(page, 'queue');
  const rows = await oneOfEachLook(page);
  for (const { id, kind, status, next } of rows.slice(0, 18)) {
    await toRequest(page, id);
    await look.at(`${kind}, ${status}, next ${next}`, `request.title.${kind}`);
  }
  const buildable = rows.find(({ next }) => next === 'decide-items' || next === 'preview');
  await toRequest(page, buildable?.id ?? 'nothing can be built');
  await page.keyboard.press('p');
  await expect(page.locator(':focus')).toHaveAttribute('data-stage', /read|preview/);
  await look.at('builder', 'disclosure.builder');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('table')).toContainText(/@/);
  await look.at('preview', 'disclosure.builder');
  await page.keyboard.press('Escape');
});
