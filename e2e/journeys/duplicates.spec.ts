import { scenarioCast } from '../../mocks/scenarios.ts';
import { expectAccessible } from '../access/axe.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectVerifiedChain } from '../proof.ts';
import { saidBy } from '../said-by.ts';

const caller = saidBy(scenarioCast['first-call'].caller);
/** The caller once more, as another desk wrote him down: a digit of the birth date is wrong. */
const file = Buffer.from(`name,birth_date,phone\n"${caller.name}",1984-03-13,${caller.phone}\n`);

test(
  'two records of one person are suggested, merged by two people, and parted again',
  { tag: '@keyboard-too' },
  async ({ desk, hands }) => {
    const at = await desk('first-call');
    const { page } = at;
    const card = page.getByRole('region', { name: 'May be the same person' });
    const pair = card.getByRole('listitem');
    await at.signIn(people.eventsAgent);
    await at.customersFile.bringsOne(file, people.eventsAgent.desk, '2026-01-05');

    await at.openCustomer(caller.email);
    await expect(pair).toContainText('same phone number, same name and birth date one digit apart');
    await expectAccessible(page, 'a record like this one');
    await hands.press(pair.getByRole('button', { name: 'Ask to merge' }), {
      palette: 'Ask to merge',
    });
    await hands.press(page.getByRole('dialog').getByRole('button', { name: 'Ask for the merge' }));
    await expect(pair).toContainText('Merge asked for');

    const second = await at.inAnotherTab(people.eventsSupervisor);
    const places = second.page.getByRole('navigation', { name: 'Places' });
    await second.hands.press(places.getByRole('link', { name: 'Same person' }), {
      palette: 'Same person',
    });
    const asked = second.page.getByRole('region', { name: 'Asked for and decided' });
    await second.hands.press(asked.getByRole('button', { name: 'Approve the merge' }), {
      palette: 'Approve the merge',
    });
    await expect(asked).toContainText('One person');

    await page.bringToFront();
    await page.reload();
    await expect(page.getByText('Also on record as')).toBeVisible();
    await hands.press(pair.getByRole('button', { name: 'Ask to undo', exact: true }), {
      palette: 'Ask to undo',
    });
    await hands.press(
      page.getByRole('dialog').getByRole('button', { name: 'Ask to undo the merge' }),
    );
    await expect(pair).toContainText('Undoing asked for');

    await second.page.bringToFront();
    await second.page.reload();
    await second.hands.press(asked.getByRole('button', { name: 'Approve the undoing' }), {
      palette: 'Approve the undoing',
    });
    await expect(asked).toContainText('Two persons: undone');
    await second.page.close();

    await page.bringToFront();
    await page.reload();
    await expect(pair).toContainText('Two persons: undone');
    await expect(page.getByText('Also on record as')).toBeHidden();
    const lines = await expectVerifiedChain(page);
    const told = lines.flatMap(
      (line) => /"action":"((?:merge|record)\.[^"]+)"/.exec(line)?.[1] ?? [],
    );
    expect(told).toEqual([
      'merge.asked',
      'record.joined',
      'merge.carried-out',
      'merge.undo-asked',
      'record.parted',
      'merge.undone',
    ]);
    for (const said of [caller.name, caller.phone]) expect(lines.join('\n')).not.toContain(said);
  },
);
