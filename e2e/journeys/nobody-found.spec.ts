import { scenarioCast } from '../../mocks/scenarios.ts';
import { openedRequest } from '../desk/open-request-screen.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';

test('a caller who stands in no record is asked the same and told the same', async ({
  desk,
  customerSide,
}) => {
  const { says } = scenarioCast['nobody-found'];
  const at = await desk('nobody-found');
  const { page, verification } = at;
  await at.signIn(people.supportAgent);
  await at.callBar.find(says.phone);
  await expect(at.callBar.status).toContainText('No match');
  await at.callBar.nobody.click();
  await at.openRequest.isShown();
  await expect(page.getByRole('heading', { name: 'Nobody found' })).toBeVisible();
  await page.getByLabel('Caller’s language').selectOption('English');
  await page.getByLabel('Kind', { exact: true }).selectOption('E-mail');
  await at.openRequest.contact.fill(says.email);
  await at.openRequest.go.click();
  const request = await openedRequest(page);

  await verification.open();
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await verification.askAndCheck('I do not know');
    await expect(verification.verdict).toContainText('Not confirmed');
  }
  await page.keyboard.press('Escape');
  await at.request.next
    .getByRole('button', { name: 'Send the answer for unproven callers' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /identity or agency was not shown/ }).check();
  await dialog.getByRole('button', { name: 'Propose refusal' }).click();
  await expect(dialog).toBeHidden();

  const second = await at.inAnotherTab(people.supportSupervisor);
  await second.queue.choose('To approve');
  await second.queue.request(request).click();
  await second.request.approve.click();
  await expect(second.request.approve).toBeHidden();
  await page.bringToFront();
  await page.reload();
  await at.request.isShown();
  await at.request.close.click();
  await expect(at.request.pill('Refused')).toBeVisible();

  const [answer, ...more] = await customerSide.messages(request);
  expect(more).toEqual([]);
  expect(answer).toMatchObject({ kind: 'answer-unproven', contact: 'email' });
  expect(answer?.payload?.to).toBe(says.email);
  expect(answer?.payload?.body).toContain('cannot say whether we hold any');
  await expectAudit(page, [
    'Request opened',
    'Set of questions asked',
    'Identity not confirmed',
    'Set of questions asked',
    'Identity not confirmed',
    'Set of questions asked',
    'Identity not confirmed',
    'Refusal proposed',
    'Refusal approved',
    'Request closed',
  ]);
});
