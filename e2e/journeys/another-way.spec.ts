import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

test('a record with too few questions is served by codes on two channels', async ({
  desk,
  customerSide,
}) => {
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
  await verification.declare.click();
  await expect(verification.drawer).toContainText('Everything needed is proved.');

  await verification.build.click();
  await at.decideAsProposed();
  await disclosure.handOver.click();
  await disclosure.close.click();
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
});

test('a record without a channel is served by a paper, a supervisor and by hand', async ({
  desk,
}) => {
  const { withoutChannel } = scenarioCast['few-questions'];
  const at = await desk('few-questions');
  await at.signIn(people.billingAgent);
  const request = await at.openInquiry(saidBy(withoutChannel).name);
  const { verification, disclosure, page } = at;
  await verification.open();
  await verification.drawer.getByLabel('Kind of document').selectOption('Residence card');
  await verification.drawer.getByRole('checkbox', { name: /address on it equals/ }).check();
  await verification.drawer.getByRole('button', { name: 'Record, ask a supervisor' }).click();
  await expect(page.getByRole('main')).toContainText('A second person decides');

  const second = await at.inAnotherTab(people.billingSupervisor);
  await second.queue.choose('To approve');
  await second.queue.request(request).click();
  await second.request.isShown();
  await expect(second.page.getByRole('main')).toContainText('Residence card');
  await second.request.approve.click();
  await expect(second.request.approve).toBeHidden();

  await page.bringToFront();
  await page.reload();
  await at.request.isShown();
  await verification.open();
  await verification.declare.click();
  await expect(verification.drawer).toContainText('Everything needed is proved.');
  await verification.build.click();
  await at.decideAsProposed();
  await disclosure.delivery('Printed, by hand').check();
  await disclosure.handOver.click();
  await disclosure.close.click();
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
});
