import { expectAccessible } from './axe.ts';
import { boxesOn } from './boxes.ts';
import { DAY, HOUR } from '../demo.ts';
import { Desk } from '../desk/desk.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';

test('a presenter pulls every string by keys alone: story, clock, second agent, link, reset', async ({
  desk,
  clock,
  page,
}) => {
  const at = await desk('everyday');
  // Before anybody has signed in, too.
  await page.keyboard.press('Control+Alt+D');
  await at.demo.tell(/^Somebody knows Ms Chan/, 'The answers did not hold');
  await at.request.isShown();
  const told = ['Request opened', 'Set of questions asked', 'Identity not confirmed', 'Alert sent'];
  const begun = storyIn(await expectAudit(page, told));

  await expect(at.demo.menu).toBeVisible();
  await page.keyboard.press('Control+Alt+D');
  await expect(at.demo.panel.getByRole('heading', { name: 'Director' })).toBeFocused();
  const second = new Desk(await at.demo.seat(/^Rita Szeto/));
  await second.queue.isShown();
  const places = second.page.getByRole('navigation', { name: 'Places' });
  await expect(places).toContainText('Rita Szeto');
  await second.page.close();

  await at.demo.show('Faults');
  const down = at.demo.panel.getByRole('checkbox', { name: /^The gateway for text messages/ });
  await down.press('Space');
  await expect(down).toBeChecked();
  const link = await at.demo.link();
  expect(link).toContain('scenario=impersonator&');
  expect(link).toContain('hours=0&point=not-confirmed&faults=sms-down');
  await expectAccessible(page, 'the director');

  await at.demo.show('Clock');
  const before = await clock.now();
  await at.demo.panel.getByRole('button', { name: '+1 hour' }).press('Enter');
  await expect.poll(async () => clock.now()).toBeGreaterThanOrEqual(before + HOUR);
  // Nobody sat there for that hour, so the page is covered; the panel lies above, and goes on.
  const again = page.getByRole('button', { name: 'Sign in as Kay Cheung' });
  await expect(again).toBeVisible();
  await at.demo.panel.getByRole('button', { name: '+1 day' }).press('Enter');
  await expect.poll(async () => clock.now()).toBeGreaterThanOrEqual(before + HOUR + DAY);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page, 'the director above the cover');
  expect(await boxesOn(page)).toEqual([]);
  // One press, and the same person is before the same request; the panel is where it was.
  await again.click();
  await at.request.isShown();
  await expect(at.demo.panel.getByRole('button', { name: '+1 day' })).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  const anew = page.waitForEvent('load');
  await page.keyboard.press('Control+Alt+0');
  await anew;
  await at.signInScreen.isShown();

  await page.goto(link);
  await at.request.isShown();
  // To the last id and moment: whoever opens the link sees what the presenter saw.
  expect(storyIn(await expectAudit(page, told))).toEqual(begun);
});

/** The entries of the log about what the story did, as they are stored. */
function storyIn(lines: readonly string[]): string[] {
  const opened = lines.findLastIndex((line) => line.includes('"action":"request.opened"'));
  return lines.slice(opened, opened + 4);
}
