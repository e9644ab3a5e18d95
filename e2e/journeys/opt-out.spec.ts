import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

test(
  'an opt-out by phone takes three keys after the caller is found, and no proof',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const caller = saidBy(scenarioCast['opt-out'].caller);
    const { page, ...at } = await desk('opt-out');
    await at.signInScreen.choose(people.salesAgent);
    await at.queue.isShown();
    await at.callBar.open(caller.phone);
    await at.customer.isShown();

    const found = hands.tally.taken;
    const dialog = page.getByRole('dialog');
    await hands.press(at.customer.stopMarketing);
    await expect(dialog.getByRole('radio', { name: 'All marketing' })).toBeFocused();
    await expect(dialog).toContainText('No proof of identity needed');
    await hands.press(dialog.getByRole('button', { name: 'Stop marketing' }));
    await expect(dialog).toContainText('Marketing is stopped');
    await expect(dialog.getByRole('button', { name: 'Close request' })).toBeFocused();
    await expect(dialog).toContainText('1 recipient is told in writing.');
    await hands.press(dialog.getByRole('button', { name: 'Close request' }));
    await expect(dialog).toBeHidden();
    if (hands.by === 'keyboard') expect(hands.tally.taken - found).toBe(3);

    await expect(page.getByRole('main')).toContainText('Marketing stopped');
    await hands.press(at.customer.requests.getByRole('link'));
    await at.request.isShown();
    await expect(at.request.pill('Granted')).toBeVisible();
    const request = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const left = await customerSide.messages(request);
    expect(left.map(({ kind }) => kind)).toEqual(['recipient-notice']);
    await expectAudit(page, ['Request opened', 'Marketing stopped', 'Request closed']);
  },
);

test(
  'an opt-out stays open to a caller whose questions are locked',
  { tag: '@keyboard-too' },
  async ({ desk, hands }) => {
    const caller = saidBy(scenarioCast.locked.caller);
    const { page, ...at } = await desk('locked');
    await at.signInScreen.choose(people.shanghaiAgent);
    await at.queue.isShown();
    await at.callBar.open(caller.phone);
    await at.customer.isShown();
    await hands.press(at.customer.stopMarketing);
    const dialog = page.getByRole('dialog');
    await hands.press(dialog.getByRole('button', { name: 'Stop marketing' }));
    await expect(dialog).toContainText('Marketing is stopped');
    await hands.press(dialog.getByRole('button', { name: 'Close request' }));
    await expect(dialog).toBeHidden();
    await hands.press(at.customer.requests.getByRole('link').first());
    await at.request.isShown();
    await expectAudit(page, ['Request opened', 'Marketing stopped', 'Request closed']);
  },
);

test(
  'an opt-out by letter names its scan and its contact points, and is confirmed in writing',
  {
    tag: '@keyboard-too',
  },
  async ({ desk, hands, customerSide }) => {
    const caller = saidBy(scenarioCast['opt-out'].caller);
    const { page, ...at } = await desk('opt-out');
    await at.signInScreen.choose(people.salesAgent);
    await at.queue.isShown();
    await at.callBar.open(caller.phone);
    await at.customer.isShown();
    await hands.press(at.customer.stopMarketing);
    const dialog = page.getByRole('dialog');
    await hands.check(dialog.getByRole('radio', { name: 'Event invitations' }));
    await hands.check(dialog.getByRole('radio', { name: 'Letter' }));
    await hands.write(dialog.getByLabel('Letter or scan'), 'L-77');
    await hands.write(
      dialog.getByLabel('Contact points named in it'),
      `somebody@letter.example\n${caller.phone}`,
    );
    await hands.press(dialog.getByRole('button', { name: 'Stop marketing' }));
    await expect(dialog).toContainText('Marketing is stopped');
    await expect(dialog).toContainText('The confirmation leaves when the request is closed.');
    await hands.press(dialog.getByRole('button', { name: 'Close request' }));
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('main')).toContainText('Event invitations');
    await hands.press(at.customer.requests.getByRole('link').first());
    await at.request.isShown();
    await expect(page.getByRole('region', { name: 'Stop of marketing' })).toContainText('L-77');
    const request = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const { payload } = await customerSide.newest(request, 'opt-out-confirmation');
    expect(payload?.to).toBe('somebody@letter.example');
    const lines = await expectAudit(page, [
      'Request opened',
      'Marketing stopped',
      'Request closed',
    ]);
    expect(lines.join('\n')).not.toContain('letter.example');
  },
);
