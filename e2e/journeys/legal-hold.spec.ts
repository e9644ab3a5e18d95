import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { DeletionBench } from '../desk/deletion-bench.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit, expectVerifiedChain } from '../proof.ts';
import { saidBy } from '../said-by.ts';
import { storedText } from '../stored.ts';

const story = scenarioCast['legal-hold'];
/** What everybody of the pretended desk types; the screen says so. */
const PIN = '2468';

test(
  'a deletion leaves what a hold and the law keep, and the log book says so before the letter',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const caller = saidBy(story.caller);
    const at = await desk('legal-hold');
    const { page } = at;
    const bench = new DeletionBench(page);
    await at.signIn(people.hongKongAgent);
    await at.openCustomer(caller.phone);
    await hands.press(at.customer.openDeletion);
    await at.openRequest.isShown();
    const request = await at.openRequest.open();
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
    await hands.write(bench.words, 'delete 14 items');
    await hands.enter();
    await expect(page.getByRole('main')).toContainText('A second person decides');
    await at.request.isBarred(at.request.approve, /Your role cannot do this/);
    const asked = hands.tally.taken;

    const second = await at.inAnotherTab(people.hongKongSupervisor);
    await second.queue.openApproval(request);
    await second.request.isShown();
    await expect(second.page.getByRole('main')).toContainText('Stays (3 items)');
    await second.hands.press(second.request.approve);
    await expect(second.request.approve).toBeHidden();

    await page.bringToFront();
    await page.reload();
    await at.request.isShown();
    const approved = hands.tally.taken;
    await hands.press(at.request.next.getByRole('button', { name: 'Start the deletion' }));
    await expect(bench.pin).toBeFocused();
    await expect(page.getByRole('main')).toContainText('Pretended in this demo');
    await hands.write(bench.pin, PIN);
    await hands.enter();
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
      'Set of questions asked',
      'Identity confirmed',
      'Code sent',
      'Alert sent',
      'Code confirmed',
      'Declaration recorded',
      'Everything needed is proved',
      'Deletion proposed',
      'Deletion approved',
      'Deletion started',
      'What stays entered in the log book',
      'Certificate and notices handed over',
      'Addresses of the notices dropped',
      'Items erased',
      'Items erased',
      'Items erased',
      'Deletion finished',
    ]);
  },
);

test('a hold is lifted by two officers, each in a session of their own', async ({ desk }) => {
  const at = await desk('legal-hold');
  const { page } = at;
  await at.signIn(people.privacyOfficer);
  await page.goto(`/customers/${story.held.id}`);
  await page.getByRole('button', { name: 'Ask to lift' }).click();
  const lifting = page.getByRole('button', { name: 'Approve the lifting' });
  await at.request.isBarred(lifting, /./);

  const other = await at.inAnotherTab(people.secondPrivacyOfficer);
  await other.page.goto(`/customers/${story.held.id}`);
  await other.page.getByRole('button', { name: 'Approve the lifting' }).click();
  await expect(other.page.getByRole('main')).toContainText('Lifted');
  await expectVerifiedChain(other.page);
});
