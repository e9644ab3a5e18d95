import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';
import { secretsOf } from '../secrets.ts';
import { Traffic } from '../traffic.ts';

test(
  'somebody who knows name, address and birth date gets nothing, and is stopped',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const { victim, says } = scenarioCast.impersonator;
    const known = saidBy(victim);
    const { page, ...at } = await desk('impersonator');
    const traffic = Traffic.on(page);
    await at.signInScreen.choose(people.hongKongAgent);
    await at.queue.isShown();
    await at.callBar.open(says.name);
    await at.customer.isShown();
    await hands.press(at.customer.openInquiry);
    await hands.write(at.openRequest.words, 'Send all my data to my new address.');
    await hands.choose(page.getByLabel('Kind', { exact: true }), 'E-mail');
    await hands.write(at.openRequest.contact, says.newAddress);
    const request = await at.openRequest.open();

    const { verification, disclosure } = at;
    await at.request.isBarred(disclosure.build.last(), /Missing: 3 points/);
    await verification.open();
    await expect(verification.meter).toHaveAttribute('value', '0');
    await expect(verification.drawer).toContainText('there is no field for them here');
    await expect(verification.drawer.getByRole('textbox')).toHaveCount(0);

    await hands.press(verification.ask);
    await expect(verification.answers).toHaveCount(3);
    for (const field of ['Name', 'Postal address', 'Birth date', 'E-mail', 'Phone'])
      await expect(
        verification.drawer.getByRole('textbox', { name: field, exact: true }),
      ).toHaveCount(0);
    for (let place = 0; place < 3; place += 1)
      await hands.write(verification.answers.nth(place), says.guess);
    await hands.press(verification.check);
    await expect(verification.verdict).toContainText('Not confirmed');
    await expect(verification.meter).toHaveAttribute('value', '0');
    await expect(verification.verdict).not.toContainText(/number|amount|month|event|plan/i);
    expect(Object.keys(await traffic.last('/verification/answers')).sort()).toEqual([
      'alertSent',
      'attemptsLeft',
      'lockedUntil',
      'verdict',
      'version',
    ]);

    const alert = await customerSide.newest(request, 'alert');
    expect([known.phone, known.email].map(bare)).toContain(bare(alert.payload?.to ?? ''));
    await customerSide.pressNotMe(request);
    await page.reload();
    await expect(page.getByText('The customer pressed “Not me”.')).toBeVisible();
    await at.request.isBarred(disclosure.build.last(), /Frozen/);

    expect(await traffic.leaks(secretsOf(victim))).toEqual([]);
    expect((await customerSide.messages(request)).map(({ kind }) => kind)).toEqual(['alert']);
    const lines = await expectAudit(page, [
      'Request opened',
      'Set of questions asked',
      'Identity not confirmed',
      'Alert sent',
      'Request frozen: the customer pressed Not me',
    ]);
    const mine = lines.slice(
      lines.findLastIndex(
        (line) => line.includes('"action":"session.started"') && line.includes('"id":"st-kay"'),
      ),
    );
    expect(mine.filter((line) => line.includes('"action":"customer.looked-up"'))).toHaveLength(1);
  },
);

function bare(value: string): string {
  return value.replaceAll(/[\s-]/gu, '').replace(/^\+852/u, '');
}
