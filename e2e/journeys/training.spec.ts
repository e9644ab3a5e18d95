import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';

test(
  'a drill counts who got what was not theirs, and which customer was sent away',
  { tag: '@keyboard-too' },
  async ({ desk, hands }) => {
    const at = await desk('first-call');
    const { page } = at;
    await at.signIn(people.eventsAgent);
    await at.queue.isShown();
    await page.goto('/training');
    await hands.press(page.getByRole('button', { name: 'Start the drill' }));

    const call = (n: number) => page.getByRole('article', { name: `Call ${n} of 12` });
    const yes = page.getByRole('button', { name: 'Do what they ask' });
    const no = page.getByRole('button', { name: 'Say no, and how they can prove it' });
    await expect(call(1)).toContainText('Still missing: 3 points');
    await hands.press(call(1).getByRole('button', { name: 'Ask the set of questions' }), {
      palette: 'Ask the set of questions',
    });
    await expect(call(1).getByText('The set was not confirmed.')).toBeVisible();
    await hands.press(no);
    // Stopping marketing needs nothing, and a bill that somebody found is not enough for the data.
    for (const [n, button] of [yes, yes].entries()) {
      await expect(call(n + 2)).toBeVisible();
      await hands.press(button);
    }
    for (let n = 4; n <= 12; n += 1) {
      await expect(call(n)).toBeVisible();
      await hands.press(no);
    }
    const result = page.getByRole('article', { name: 'How it went' });
    await expect(result).toContainText('1 leaked, 4 wrongly refused');
    await expect(result.getByRole('row', { name: /Has the bill/ })).toContainText('leaked');
    await expect(result.getByRole('row', { name: /Asks plainly/ })).toContainText(
      'wrongly refused',
    );

    const second = await at.inAnotherTab(people.eventsSupervisor);
    await second.page.goto('/training');
    const trained = second.page.getByRole('row', { name: /江口 絵里/ });
    await expect(trained).toContainText('1 leaked, 4 wrongly refused');
    await expect(second.page.getByRole('row', { name: /土井 大地/ })).toContainText('not yet');
    await second.page.goto('/log?action=drill.finished');
    await expect(second.page.getByRole('row', { name: /Impersonation drill ended/ })).toContainText(
      '1 leaked, 4 wrongly refused',
    );
  },
);
