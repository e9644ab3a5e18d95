import { scenarioCast } from '../../mocks/scenarios.ts';
import { DAY, HOUR } from '../demo.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { CARRIED_OUT, expectAudit, PROVED } from '../proof.ts';
import { saidBy } from '../said-by.ts';
import { storedText } from '../stored.ts';

test(
  'a deletion can be undone for a day; started anew and left alone, it carries on by itself',
  { tag: '@keyboard-too' },
  async ({ desk, hands, clock, customerSide }) => {
    const caller = saidBy(scenarioCast['first-call'].caller);
    const at = await desk('first-call');
    const { page, deletion: bench } = at;
    await at.signIn(people.eventsAgent);
    const request = await at.openDeletion(caller.phone);
    await at.prove(caller.answers, async () => customerSide.code(request));
    await hands.press(at.verification.workbench);
    await expect(page.getByRole('main')).toContainText('Can be undone for 24 hours');

    const proposeAndStart = async (): Promise<void> => {
      await bench.propose();
      await at.approvedBy(people.eventsSupervisor, request);
      await bench.start();
      await expect(bench.undo).toBeVisible();
    };

    /** The agent comes back after a time; the session has ended meanwhile. */
    const later = async (span: number): Promise<void> => {
      await clock.advance(span);
      await page.reload();
      await at.signInScreen.isShown();
      await at.signIn(people.eventsAgent);
      await at.request.goTo(request);
    };

    // Within the window the data stand still and masked, and nothing is gone.
    await proposeAndStart();
    await expect(page.getByRole('main')).toContainText(
      'Meanwhile the data stand still and masked.',
    );
    await later(23 * HOUR);
    expect((await storedText(page)).includes(caller.email)).toBe(true);
    await hands.press(bench.undo, ['e', 'Enter']);
    await expect(bench.words).toBeVisible();
    await expect(at.request.pill('In review')).toBeVisible();
    expect((await storedText(page)).includes(caller.email)).toBe(true);

    // Started anew and left alone, it carries on with the first call after the window.
    await proposeAndStart();
    await later(DAY + HOUR);
    await expect(bench.certificate).toContainText('Receipt number');
    await expect(bench.undo).toBeHidden();
    // The name stays with what the law keeps, so that somebody can tell whose it is.
    const stored = await storedText(page);
    for (const value of [caller.email, caller.phone]) expect(stored.includes(value)).toBe(false);
    await expectAudit(page, [
      'Request opened',
      ...PROVED,
      'Deletion proposed',
      'Deletion approved',
      'Deletion started',
      'Content of the package dropped',
      'Deletion undone',
      'Deletion proposed',
      'Deletion approved',
      'Deletion started',
      ...CARRIED_OUT,
    ]);
  },
);
