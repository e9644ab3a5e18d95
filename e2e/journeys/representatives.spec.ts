import { neighbours, scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

/** A lawyer’s mandate and a father’s family register (N, APPI Art. 37(3)): the one needs the customer’s word, the other a privacy officer. */
test(
  'a lawyer is answered once the customer has confirmed, and a father not at all',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const at = await desk('first-call');
    await at.signIn(people.eventsAgent);
    const { page, verification, openRequest } = at;
    const main = page.getByRole('main');
    const { drawer } = verification;

    /** Writes down an inquiry that somebody else makes for the customer. */
    const askedBy = async (detail: string, title: string, name: string, harms = false) => {
      await at.openCustomer(detail);
      await hands.press(at.customer.openInquiry);
      await openRequest.isShown();
      await hands.check(page.getByRole('radio', { name: 'A representative' }));
      await hands.choose(page.getByLabel('By what title'), title);
      await hands.write(page.getByLabel('Name of the representative'), name);
      if (harms)
        await hands.check(page.getByRole('checkbox', { name: /^An answer could hurt the minor/ }));
      await hands.write(openRequest.contact, '3-1 Kasumigaseki, Chiyoda-ku');
      return openRequest.open();
    };
    const record = drawer.getByRole('button', { name: 'Record, ask for approval' });

    const lawyer = await askedBy(
      saidBy(scenarioCast['first-call'].caller).phone,
      'Lawyer or other agent',
      'Lex Cowley',
    );
    await verification.open();
    await hands.press(record);
    await at.approvedBy(people.eventsSupervisor, lawyer, async (second) =>
      expect(second.page.getByRole('main')).toContainText('Mandate signed by the customer'),
    );
    await expect(main).toContainText('no more than the categories can be answered');
    await verification.open();
    await at.tellCode(async () => customerSide.code(lawyer));
    await expect(drawer).toContainText('Everything needed is proved.');
    const asked = (await customerSide.newest(lawyer, 'code')).payload?.body;
    expect(asked).toContain('お客様の代理人とおっしゃる方');
    expect(asked).not.toContain('Cowley');
    await expectAudit(page, [
      'Request opened',
      'Document seen',
      'Document accepted',
      'Code sent',
      'Alert sent',
      'Code confirmed',
      'Everything needed is proved',
    ]);

    const [, daughter] = neighbours.household;
    const father = await askedBy(saidBy(daughter).email, 'Parent of a minor', '山本 明', true);
    await expect(main).toContainText('From 16 years on the minor is asked');
    await expect(main).toContainText('Risk of harm to the minor: a privacy officer decides');
    await verification.open();
    await hands.press(record);
    await at.approvedBy(people.privacyOfficer, father);
    await hands.press(at.request.next.getByRole('button', { name: 'Propose refusal' }));
    const dialog = page.getByRole('dialog');
    await hands.check(dialog.getByRole('radio', { name: /33\(2\)\(i\)/ }));
    await hands.press(dialog.getByRole('button', { name: 'Propose refusal' }));
    await at.approvedBy(people.privacyOfficer, father);
    await hands.press(at.request.close, { palette: 'Close request' });
    await expect(at.request.pill('Refused')).toBeVisible();
    const { payload } = await customerSide.newest(father, 'refusal-notice');
    expect(payload?.body).toContain('第33条第2項第1号');
    expect(payload?.body).not.toContain('相談');
    await expectAudit(page, [
      'Request opened',
      'Document seen',
      'Document accepted',
      'Refusal proposed',
      'Refusal approved',
      'Request closed',
    ]);
  },
);
