import { PIN, people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectVerifiedChain } from '../proof.ts';

test(
  'figures of visits tell of nobody, and neither does the difference of two of them',
  { tag: '@keyboard-too' },
  async ({ desk, hands }) => {
    const at = await desk('everyday');
    const { page } = at;
    await at.signIn(people.privacyOfficer);
    await at.openAuthority();
    const card = page.getByRole('region', { name: 'Access history in figures' });
    const ask = card.getByRole('button', { name: 'Show figures' });
    const table = card.getByRole('table');
    await hands.choose(card.getByLabel('Only the desk'), 'Events desk Tokyo', {
      palette: 'Access history in figures',
    });
    await hands.check(card.getByRole('radio', { name: 'By place' }));
    await hands.press(ask);
    await expect(table.getByRole('row').filter({ hasText: 'Sapporo' })).toContainText(
      'hidden: too few people',
    );
    // What would give the hidden one away is hidden with it.
    await expect(table.getByText('hidden: too few people')).toHaveCount(2);
    await hands.check(card.getByRole('radio', { name: 'By month' }));
    await hands.press(ask);
    await expect(table).toContainText('November 2026');
    await hands.choose(card.getByLabel('Only the place'), 'Tokyo');
    await hands.press(ask);
    await expect(card.getByRole('alert')).toContainText('differs from this one by too few people');
    await expect(card).toContainText('Asked last');

    // One man of 71 in May: his figure is hidden, and so is the total that is his as well.
    const only = async (part: string, value: string): Promise<void> =>
      hands.choose(card.getByLabel(`Only the ${part}`), value);
    await hands.check(card.getByRole('radio', { name: 'By age' }));
    await only('desk', 'All');
    await only('place', 'All');
    await only('postal code', '100-0005');
    await only('sex', 'Men');
    await only('age', '70–79');
    await only('month', 'May 2026');
    await hands.press(ask);
    const hidden = table.getByRole('row').filter({ hasText: 'hidden: too few people' });
    await expect(hidden).toHaveText([/^70–79/, /^Together/]);
    // Of all his neighbours one more is hidden with him; asked for alone, it would leave him over.
    await only('age', 'All');
    await only('month', 'All');
    await hands.press(ask);
    await expect(hidden).toHaveText([/^30–39/, /^70–79/]);
    await only('age', '30–39');
    await hands.press(ask);
    await expect(card.getByRole('alert')).toContainText('differs from this one by too few people');
    await at.openLog();
    await expect(at.log.rows.filter({ hasText: 'Statistics asked' })).toHaveCount(4);
    await expect(at.log.rows.filter({ hasText: 'Refused by a rule' })).toContainText([
      'ask the statistics',
      'ask the statistics',
    ]);
    await expectVerifiedChain(page);
  },
);

test(
  'visits in the clear need a violation, a second person and an end',
  { tag: '@keyboard-too' },
  async ({ desk, hands }) => {
    const at = await desk('everyday');
    const { page } = at;
    await at.signIn(people.privacyOfficer);
    await at.openAuthority();
    const ask = { palette: 'Ask for a look' };
    await hands.press(page.getByRole('button', { name: ask.palette }), ask);
    const form = page.getByRole('region', { name: 'Looks into the access history' });
    await hands.check(form.getByRole('radio', { name: 'Account taken over by somebody else' }));
    await hands.write(
      form.getByLabel('What happened'),
      'Somebody else ordered in the customer’s name.',
    );
    await hands.write(form.getByLabel('Covers from'), '2026-05-01');
    await hands.write(form.getByLabel('Covers to'), '2026-05-07');
    await hands.write(form.getByLabel('Network address it names'), '203.0.113.77');
    await hands.press(form.getByRole('button', { name: 'Ask for it' }));
    const look = page.getByRole('region', { name: 'Look VL-1' });
    const approve = look.getByRole('button', { name: 'Let them look' });
    await expect(approve).toHaveAttribute('aria-disabled', 'true');

    const second = await at.inAnotherTab(people.secondPrivacyOfficer);
    await second.openAuthority();
    const theirs = second.page.getByRole('region', { name: 'Look VL-1' });
    await second.hands.write(theirs.getByLabel('PIN'), PIN, { palette: 'Look VL-1' });
    await second.hands.press(theirs.getByRole('button', { name: 'Let them look' }));
    const show = theirs.getByRole('button', { name: 'Show the visits' });
    await expect(show).toHaveAttribute('aria-disabled', 'true');
    await second.page.close();

    await page.bringToFront();
    await page.reload();
    await hands.press(look.getByRole('button', { name: 'Show the visits' }), {
      palette: 'Look VL-1',
    });
    await expect(look.getByRole('status')).toContainText('visits');
    await expect(look.getByRole('table')).toContainText('203.0.113.77');
    await at.openLog();
    await expect(at.log.rows.filter({ hasText: 'Access history looked at' })).toHaveCount(1);
    await expectVerifiedChain(page);
  },
);
