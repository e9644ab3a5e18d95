import { accounts } from '../../mocks/scenarios.ts';
import { Colleague } from '../colleague.ts';
import { expect } from '../fixtures.ts';
import { oneOfEachLook } from './each-look.ts';
import { anotherPerson, button, dialog, inDialog, isReady, toRequest, trail } from './legs.ts';
import { inEachLanguage } from './walk.ts';

inEachLanguage(
  'a call to promise, a request that goes to another desk or to a colleague, a purpose told',
  7,
  async ({ page, look }) => {
    const main = page.getByRole('main');
    await page.goto('/?scenario=everyday');
    await page.getByRole('button', { name: /秋山 明/ }).click();
    await isReady(page, 'queue');
    const rows = await oneOfEachLook(page);
    const row = rows.find(({ next, status }) => next === 'verify' && status !== 'closed');
    const sitDown = async (name: RegExp | null): Promise<void> => {
      if (name !== null) await anotherPerson(page, name, 'queue');
      await toRequest(page, row?.id ?? 'nothing waits to be verified');
    };
    await sitDown(null);
    await button(main, look, 'transfer.calls.promise').click();
    await expect(main.locator('form [aria-invalid=true]')).toBeVisible();
    await look.at('a call to promise, without its day', 'transfer.calls');
    const over = page.getByRole('dialog');
    await page.keyboard.press('t');
    await look.at('an offer to another desk', 'transfer.offer.title');
    await button(over, look, 'transfer.offer.send').click();
    await over.waitFor({ state: 'hidden' });
    await button(main, look, 'transfer.withdraw.go').waitFor();
    await inDialog(look, page, 't', 'an offer that waits', 'transfer.offered.title');
    await sitDown(/原 花/);
    await button(main, look, 'request.command.reassign').click();
    await dialog(look, page, 'given to a colleague', 'transfer.reassign.title');
    const colleague = await Colleague.signedIn(page, accounts.agentTokyo);
    type Whose = { readonly customer: { readonly id: string } | null };
    const { customer } = await colleague.reads<Whose>(`/api/requests/${row?.id ?? ''}`);
    await page.goto(`/customers/${customer?.id ?? 'nobody was found'}`);
    await trail(page);
    await button(main, look, 'register.tell').click();
    await dialog(look, page, 'that they were told a purpose', 'register.tell');
    await sitDown(/江口 絵里/);
    await page.keyboard.press('t');
    await look.at('an offer to answer', 'transfer.answer.title');
    await button(over, look, 'transfer.reject.open').click();
    await dialog(look, page, 'an offer not taken', 'request.command.reject-transfer');
  },
);
