import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';

test(
  'a caller who stands in no record is asked the same and told the same',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const { says } = scenarioCast['nobody-found'];
    const at = await desk('nobody-found');
    const { page, verification } = at;
    await at.signIn(people.supportAgent);
    await at.callBar.find(says.phone);
    await expect(at.callBar.status).toContainText('No match');
    await at.callBar.takeNobody();
    await at.openRequest.isShown();
    await expect(page.getByRole('heading', { name: 'Nobody found' })).toBeVisible();
    await hands.choose(page.getByLabel('Caller’s language'), 'English');
    await hands.choose(page.getByLabel('Kind', { exact: true }), 'E-mail');
    await hands.write(at.openRequest.contact, says.email);
    const request = await at.openRequest.open();

    await verification.open();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await verification.askAndCheck('I do not know');
      await expect(verification.verdict).toContainText('Not confirmed');
    }
    await hands.leave(verification.drawer);
    await hands.press(
      at.request.next.getByRole('button', { name: 'Send the answer for unproven callers' }),
    );
    const dialog = page.getByRole('dialog');
    await hands.check(dialog.getByRole('radio', { name: /identity or agency was not shown/ }));
    await hands.press(dialog.getByRole('button', { name: 'Propose refusal' }));
    await expect(dialog).toBeHidden();

    await at.approvedBy(people.supportSupervisor, request);
    await hands.press(at.request.close, { palette: 'Close request' });
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
  },
);
