import { scenarioCast } from '../../mocks/scenarios.ts';
import { DAY } from '../demo.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit, PROVED } from '../proof.ts';
import { saidBy } from '../said-by.ts';
import { isInPage } from '../strings.ts';

const built = ['Disclosure previewed', 'Items decided', 'Disclosure previewed'];

test(
  'a package that came back, or that nobody opened, takes its request up again on the old dates',
  { tag: '@keyboard-too' },
  async ({ desk, hands, clock, customerSide }) => {
    const caller = saidBy(scenarioCast['first-call'].caller);
    const at = await desk('first-call');
    const { page, disclosure } = at;
    const main = page.getByRole('main');
    await at.signIn(people.eventsAgent);
    const request = await at.openInquiry(caller.phone);
    const due = await main
      .getByText(/^by .+\(inclusive\)$/)
      .first()
      .innerText();
    await at.prove(caller.answers, async () => customerSide.code(request));
    await hands.press(at.verification.build);
    await at.decideAsProposed();
    await hands.press(disclosure.handOver);
    await hands.press(disclosure.close);
    await expect(at.request.pill('Granted')).toBeVisible();

    // The mail address no longer takes it.
    if (isInPage) {
      await at.demo.openCustomer();
      await hands.check(at.demo.panel.getByRole('radio', { name: /^Mail/ }));
      await hands.press(at.demo.panel.getByRole('button', { name: 'Let it come back' }));
      await at.demo.close();
    } else await customerSide.letComeBack(request, 'package-link');
    await page.reload();
    await at.request.isShown();
    await expect(at.request.pill('In review')).toBeVisible();
    await expect(main).toContainText('It came back undelivered. Choose another way');
    await expect(main.getByText(due).first()).toBeVisible();
    // What was decided stands, and another way is proposed than the one that failed.
    await hands.press(disclosure.build.first());
    await expect(disclosure.delivery(/^Link, good for 72 hours · E-mail/)).toBeChecked();
    await hands.press(disclosure.handOver);
    await hands.press(disclosure.close);
    await expect(at.request.pill('Granted')).toBeVisible();

    // The second one arrives, and lies there for thirty days; by then the proof is too old.
    await clock.advance(30 * DAY);
    await page.reload();
    await at.signInScreen.isShown();
    await at.signIn(people.eventsAgent);
    await at.request.goTo(request);
    await expect(at.request.pill('Awaiting identity')).toBeVisible();
    await expect(main).toContainText('Nobody opened the link for 30 days.');
    await at.prove(caller.answers, async () => customerSide.code(request));
    await hands.press(at.verification.build);
    await at.decideAsProposed();
    await hands.check(disclosure.delivery(/^Printed, by post/));
    await hands.press(disclosure.handOver);
    await hands.press(page.getByRole('button', { name: 'Say why it is late' }), {
      palette: 'Say why it is late',
    });
    const dialog = page.getByRole('dialog', { name: 'Why the answer is late' });
    await hands.check(dialog.getByRole('radio', { name: /waited for the customer/i }));
    await hands.press(dialog.getByRole('button', { name: 'Record the reason' }));
    await expect(dialog).toBeHidden();
    await hands.press(disclosure.close);
    await expect(at.request.pill('Granted')).toBeVisible();
    await expectAudit(page, [
      'Request opened',
      ...PROVED,
      ...built,
      'Disclosure begun',
      'Disclosure handed over',
      'Request closed',
      'Package not delivered',
      'Disclosure begun',
      'Disclosure handed over',
      'Request closed',
      'Package not delivered',
      'Proof void',
      'Content of the package dropped',
      ...PROVED,
      ...built,
      'Disclosure begun',
      'Disclosure handed over',
      'Reason for the lateness recorded',
      'Request closed',
    ]);
  },
);
