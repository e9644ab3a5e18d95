import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

test(
  'a record with too few questions is served by codes on two channels',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const at = await desk('few-questions');
    await at.signIn(people.supportAgent);
    const request = await at.openInquiry(saidBy(scenarioCast['few-questions'].caller).phone);
    const { verification, disclosure } = at;
    await verification.open();
    await expect(verification.drawer).toContainText('This record has too few questions.');
    await expect(verification.ask).toHaveCount(0);

    await at.tellCode(async () => customerSide.code(request));
    await expect(verification.drawer).not.toContainText('Everything needed is proved.');
    await at.tellCode(async () => customerSide.code(request));
    const told = (await customerSide.messages(request)).filter(({ kind }) => kind === 'code');
    expect(new Set(told.map(({ contact }) => contact)).size).toBe(2);
    await verification.agree();
    await expect(verification.drawer).toContainText('Everything needed is proved.');

    await hands.press(verification.build);
    await at.decideAsProposed();
    await hands.press(disclosure.handOver);
    await hands.press(disclosure.close);
    await expect(at.request.pill('Granted')).toBeVisible();
    await expectAudit(at.page, [
      'Request opened',
      'Code sent',
      'Alert sent',
      'Code confirmed',
      'Code sent',
      'Alert sent',
      'Code confirmed',
      'Declaration recorded',
      'Everything needed is proved',
      'Disclosure previewed',
      'Disclosure begun',
      'Disclosure handed over',
      'Request closed',
    ]);
  },
);

test(
  'a record without a channel is served by a paper, a supervisor and by hand',
  { tag: '@keyboard-too' },
  async ({ desk, hands }) => {
    const { withoutChannel } = scenarioCast['few-questions'];
    const at = await desk('few-questions');
    await at.signIn(people.billingAgent);
    const request = await at.openInquiry(saidBy(withoutChannel).name);
    const { verification, disclosure, page } = at;
    await verification.open();
    const { drawer } = verification;
    await hands.choose(drawer.getByLabel('Kind of document'), 'Residence card');
    await hands.check(drawer.getByRole('checkbox', { name: /address on it equals/ }));
    await hands.press(drawer.getByRole('button', { name: 'Record, ask a supervisor' }));
    await expect(page.getByRole('main')).toContainText('A second person decides');

    await at.approvedBy(people.billingSupervisor, request, async (second) =>
      expect(second.page.getByRole('main')).toContainText('Residence card'),
    );
    await verification.open();
    await verification.agree();
    await expect(verification.drawer).toContainText('Everything needed is proved.');
    await hands.press(verification.build);
    await at.decideAsProposed();
    await hands.check(disclosure.delivery('Printed, by hand'));
    await hands.press(disclosure.handOver);
    await hands.press(disclosure.close);
    await expect(at.request.pill('Granted')).toBeVisible();
    await expectAudit(page, [
      'Request opened',
      'Document seen',
      'Document accepted',
      'Declaration recorded',
      'Everything needed is proved',
      'Disclosure previewed',
      'Disclosure begun',
      'Disclosure handed over',
      'Request closed',
    ]);
  },
);
