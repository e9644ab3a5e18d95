import { scenarioCast } from '../../mocks/scenarios.ts';
import { expectAccessible } from '../access/axe.ts';
import type { Desk } from '../desk/desk.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { CARRIED_OUT, expectAudit, PROVED } from '../proof.ts';
import { saidBy } from '../said-by.ts';
import { storedText } from '../stored.ts';

const story = scenarioCast['legal-hold'];
test(
  'a deletion leaves what a hold and the law keep, and the log book says so before the letter',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const caller = saidBy(story.caller);
    const at = await desk('legal-hold');
    const { page, deletion: bench } = at;
    await at.signIn(people.hongKongAgent);
    const request = await at.openDeletion(caller.phone);
    await at.prove(caller.answers, async () => customerSide.code(request));
    const proved = hands.tally.taken;
    await hands.press(at.verification.workbench);

    expect(await storedText(page)).toContain(caller.email);
    await expect(bench.counts).toContainText('14 items go');
    await expect(bench.counts).toContainText('3 kept by law');
    await expect(bench.counts).toContainText('6 on hold');
    await expect(bench.record(story.held.id)).toContainText('Litigation, L-31; reviewed on');
    await expect(bench.words).toBeFocused();
    await bench.words.fill('delete 13 items');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toContainText('These are not the words.');
    await bench.words.fill('');
    await bench.propose('delete 14 items');
    await at.request.isBarred(at.request.approve, /Your role cannot do this/);
    const asked = hands.tally.taken;

    await at.approvedBy(people.hongKongSupervisor, request, async (second) =>
      expect(second.page.getByRole('main')).toContainText('Stays (3 items)'),
    );
    const approved = hands.tally.taken;
    await hands.press(at.request.next.getByRole('button', { name: 'Start the deletion' }));
    await expect(bench.pin).toBeFocused();
    await expect(page.getByRole('main')).toContainText('Pretended in this demo');
    await bench.start();
    await expect(bench.certificate).toContainText('Receipt number', { timeout: 20_000 });
    await expect(at.request.pill('Partly granted')).toBeVisible();
    const started = hands.tally.taken - approved;
    hands.expectFewKeys('a deletion', asked + started, asked + started - proved);
    const notice = await customerSide.newest(request, 'deletion-part-notice');
    expect(notice.payload?.body).toContain('Inland Revenue Ordinance');
    expect(notice.payload?.to).toBe('');
    // The rows are gone from the browser's own storage, and with them every address.
    const stored = await storedText(page);
    for (const value of [caller.email, caller.phone, caller.name])
      expect(stored).not.toContain(value);
    await expectAudit(page, [
      'Request opened',
      ...PROVED,
      'Deletion proposed',
      'Deletion approved',
      'Deletion started',
      ...CARRIED_OUT,
    ]);
  },
);

test(
  'a hold on one item keeps that item; lifted by two officers, it opens the task again',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    test.slow();
    const caller = saidBy(story.caller);
    const agent = await desk('legal-hold');
    const { page, request, deletion: bench } = agent;
    await agent.signIn(people.hongKongAgent);
    const id = await agent.openDeletion(caller.phone);
    await agent.prove(caller.answers, async () => customerSide.code(id));

    const officer = await agent.inAnotherTab(people.privacyOfficer);
    await officer.customer.goTo(story.caller.id);
    await hold(officer);
    await request.isBarred(
      holdLine(officer).getByRole('button', { name: 'Approve the hold' }),
      /./,
    );

    const other = await officer.inAnotherTab(people.secondPrivacyOfficer);
    await other.customer.goTo(story.caller.id);
    await decide(other, 'Approve the hold');
    await expect(holdLine(other)).toContainText('Placed');

    // The deletion says what is held and why it stays.
    await page.bringToFront();
    await page.reload();
    await request.isShown();
    await expect(bench.counts).toContainText('7 on hold');
    await expect(bench.record(story.caller.id)).toContainText(
      'Dispute, D-7; reviewed on 30 Jun 2027',
    );
    await bench.propose('delete 13 items');
    await agent.approvedBy(people.hongKongSupervisor, id);
    await bench.start();
    await expect(bench.certificate).toContainText('On hold, reviewed on 30 Jun 2027');
    await expect(request.pill('Partly granted')).toBeVisible();

    await officer.page.bringToFront();
    await officer.page.reload();
    await officer.customer.isShown();
    await decide(officer, 'Ask to lift');
    await request.isBarred(
      holdLine(officer).getByRole('button', { name: 'Approve the lifting' }),
      /./,
    );
    await other.page.bringToFront();
    await other.page.reload();
    await other.customer.isShown();
    await decide(other, 'Approve the lifting');
    await expect(holdLine(other)).toContainText('Lifted');

    // What was refused is a task again, and the item goes after all.
    await page.bringToFront();
    await agent.openQueue();
    await hands.press(agent.queue.request(id));
    await request.isShown();
    await expect(bench.counts).toContainText('1 item goes');
    await expectAudit(page, [
      'Request opened',
      ...PROVED,
      'Deletion proposed',
      'Deletion approved',
      'Deletion started',
      ...CARRIED_OUT,
      'Deletion taken up again: the hold ended',
    ]);
  },
);

/** The hold that this story places. */
function holdLine({ page }: Desk) {
  return page
    .getByRole('region', { name: 'Legal holds' })
    .getByRole('listitem')
    .filter({ hasText: 'D-7' });
}

/** Does one thing with the hold that this story places. */
async function decide(at: Desk, words: string): Promise<void> {
  const button = holdLine(at).getByRole('button', { name: words });
  await at.hands.press(button, { palette: `${words}: D-7` });
}

/** Asks for a hold on the one birth date. */
async function hold({ page, hands }: Desk): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Place a hold' }));
  const dialog = page.getByRole('dialog', { name: 'Place a hold' });
  await hands.check(dialog.getByRole('radio', { name: 'Dispute' }));
  await hands.write(dialog.getByLabel('File or court reference'), 'D-7');
  await hands.write(dialog.getByLabel('Review on'), '2027-06-30');
  await hands.check(dialog.getByRole('radio', { name: 'Single items' }));
  await hands.press(dialog.getByRole('button', { name: 'Ask for the hold' }));
  await expect(dialog).toContainText('Choose at least one item.');
  await expect(dialog.getByRole('checkbox').first()).toBeFocused();
  await expectAccessible(page, 'a hold on single items');
  await hands.check(dialog.getByRole('checkbox', { name: /^Birth date/ }));
  await hands.press(dialog.getByRole('button', { name: 'Ask for the hold' }));
  await expect(dialog).toBeHidden();
}
