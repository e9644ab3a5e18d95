import { neighbours } from '../../mocks/scenarios.ts';
import { expect } from '../fixtures.ts';
import { saidBy } from '../said-by.ts';
import { button, dialog, follow, inDialog, isReady, trail } from './legs.ts';
import { inEachLanguage } from './walk.ts';

inEachLanguage(
  'the way in, the queue, the call bar, a customer, a new request',
  21,
  async ({ page, look }) => {
    await page.goto('/?scenario=everyday');
    await page.getByRole('button', { name: /Zane Holt/ }).waitFor();
    await look.at('sign-in', 'session.title');
    await page.getByRole('button', { name: /秋山 明/ }).click();
    await isReady(page, 'queue');
    await look.at('queue', 'queue.title');
    await page.keyboard.press('j');
    await expect(page.getByRole('main').locator('tr a:focus')).toBeVisible();
    await page.keyboard.press('Space');
    const many = page.getByRole('region', { name: look.said('queue.many.label') });
    await expect(many).toBeVisible();
    for (let more = 0; more < 4; more += 1) await page.keyboard.press('Shift+ArrowDown');
    await expect(many.getByRole('status')).toContainText('5');
    await look.at('several picked', many);
    await many.getByRole('button', { name: look.said('request.command.take') }).click();
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    await dialog(look, page, 'who can and who cannot', 'queue.many.title');
    await page.keyboard.press('Control+k');
    const offered = page.getByRole('listbox').getByRole('option');
    await expect(offered.nth(5)).toBeVisible();
    await look.at('palette', 'shell.palette.label');
    await page.keyboard.insertText('10');
    await expect(offered.filter({ hasText: 'R-10' }).first()).toBeVisible();
    await dialog(look, page, 'palette, requests by number', 'shell.palette.label');
    await page.goto('/queue?lane=waiting');
    await isReady(page, 'queue');
    await look.at(
      'queue, waiting on whom',
      page.getByRole('combobox', { name: look.said('queue.filter.on') }),
    );
    await page.goto('/queue?lane=approvals&kind=legal-demand');
    await isReady(page, 'queue');
    await look.at('queue, nothing fits', page.getByText(look.said('queue.empty.filtered')));
    await page.goto('/queue?lane=approvals');
    await look.at('an empty lane', page.getByText(look.said('queue.teach.approvals')));

    await page.keyboard.press('/');
    await page.keyboard.insertText(saidBy(neighbours.household[0]).phone);
    await page.keyboard.press('Enter');
    await page.getByRole('option').first().waitFor();
    await look.at('call bar', 'shell.nav.approvals');
    await page.keyboard.press('Enter');
    await trail(page);
    await look.at('customer', 'customer.items.title');
    await inDialog(look, page, 'Shift+R', 'reveal refused', 'customer.reveal.title');
    await inDialog(look, page, 'o', 'opt-out', 'open-request.go.optout');
    await inDialog(look, page, '?', 'keys', 'keys.title');
    await page.getByRole('button', { name: look.said('shell.menu.label') }).click();
    await expect(
      page.getByRole('combobox', { name: look.said('shell.language.label') }),
    ).toBeVisible();
    await look.at('account and settings', 'customer.items.title');
    await page.keyboard.press('Escape');

    await page.keyboard.press('i');
    await page.getByRole('radio').first().waitFor();
    await page.getByRole('textbox').first().waitFor();
    await look.at(
      'open a request',
      page.getByRole('main').getByText(look.said('request.open.title')),
    );
    const other = page.getByRole('radio', { name: look.said('request.caller.representative') });
    await other.check({ force: true });
    await look.at('asked by another', page.getByLabel(look.said('representative.name')));
    await page.goto('/requests/new');
    await page.getByRole('textbox').first().waitFor();
    await page.getByRole('main').getByRole('button').last().click();
    await expect(page.getByRole('main').locator('[aria-invalid=true]').first()).toBeVisible();
    await look.at('nobody found, with an error', 'request.open.nobody-found');
    await follow(page, '/authority');
    await page.locator('blockquote').first().waitFor();
    await look.at('authority by phone', 'authority.phone.title');
    await follow(page, '/training');
    await isReady(page, 'training');
    await button(page.getByRole('main'), look, 'training.start').click();
    for (const proof of ['questions', 'call-back'])
      await button(page.getByRole('main'), look, `training.proof.${proof}`).click();
    await look.at('a call of the drill', page.getByText(look.said('training.not.call-back')));
    const no = button(page.getByRole('main'), look, 'training.end.turned-away');
    for (let ended = 0; ended < 12; ended += 1) await no.click();
    await look.at('a drill that is over', 'training.result');
    await page.goto('/no-such-page');
    await page.getByRole('main').getByRole('link').first().waitFor();
    await look.at('no such page', 'shell.page.not-found.title');
  },
);
