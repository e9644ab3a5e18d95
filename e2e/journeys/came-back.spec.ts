import { scenarioCast } from '../../mocks/scenarios.ts';
import { LIFTINGS, LiftingsCard } from '../desk/liftings-card.ts';
import { people, PIN } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectVerifiedChain } from '../proof.ts';

const { erased } = scenarioCast.everyday;
const file = Buffer.from(`name,email\n"${erased.name}","${erased.email.toUpperCase()}"\n`);
const AS_OF = '2026-01-05';

test(
  'who was erased comes in by a file only after two officers have lifted what bars them',
  { tag: '@keyboard-too' },
  async ({ desk, hands }) => {
    const at = await desk('everyday');
    const { page } = at;
    await at.signIn(people.privacyOfficer);
    await at.customersFile.bringsNobody(file, people.supportAgent.desk, AS_OF, {
      faults: ['erased'],
      advice: 'Two privacy officers can let somebody erased come in again',
    });

    await at.openPolicies();
    const mine = new LiftingsCard(page);
    await hands.write(mine.email, erased.email, { palette: LIFTINGS });
    await hands.enter();
    await expect(mine.card).toContainText('A lifting waits: HKT Corporation');
    await expect(mine.email).toHaveValue('');
    await at.request.isBarred(mine.lift, /You worked on this/);

    const other = await at.inAnotherTab(people.secondPrivacyOfficer);
    await other.openPolicies();
    const theirs = new LiftingsCard(other.page);
    await expect(theirs.card).toContainText('1 tombstone, found by E-mail');
    await other.hands.write(theirs.pin, PIN, { palette: 'A lifting waits: HKT Corporation' });
    await other.hands.enter();
    await expect(theirs.card).not.toContainText('A lifting waits');
    await other.page.close();

    await page.bringToFront();
    await at.customersFile.bringsOne(file, people.supportAgent.desk, AS_OF);
    await at.openLog();
    const told = [
      'Log read',
      'Customers imported',
      'File of customers checked',
      'Tombstones lifted',
      'PIN typed once more',
      'Signed in',
      'Lifting of tombstones proposed',
    ];
    for (const [place, sentence] of told.entries())
      await expect(at.log.rows.nth(place + 1)).toContainText(sentence);
    await expectVerifiedChain(page);
  },
);
