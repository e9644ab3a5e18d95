import type { Locator, Page } from 'playwright/test';
import { accounts, neighbours, scenarioCast } from '../../mocks/scenarios.ts';
import { callFrom } from '../call-from.ts';
import { Colleague } from '../colleague.ts';
import { Weather } from '../demo.ts';
import { PIN } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { saidBy } from '../said-by.ts';
import { violationsOn } from './axe.ts';
import { boxesOn, coveredFocusOn } from './boxes.ts';
import { Looker } from './looker.ts';
import { locales } from './views.ts';

/** As much of a row of the queue as tells its looks apart. */
type Row = {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly next: string;
  readonly conditions: readonly string[];
};

/** States of pages that each walk passes at least; fewer would be a walk that lost its way. */
const LEAST = {
  desk: 21,
  requests: 16,
  proof: 8,
  demo: 6,
  log: 7,
  rights: 13,
  handing: 7,
  trouble: 6,
} as const;

test('axe, the boxes and the focus each find what is wrong with a page', async ({ desk }) => {
  const { page } = await desk('everyday');
  expect(await boxesOn(page)).toEqual([]);
  expect(await coveredFocusOn(page)).toEqual([]);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const put = (text: string, look: Partial<CSSStyleDeclaration>, name = 'p'): HTMLElement => {
      const element = document.createElement(name);
      element.textContent = text;
      Object.assign(element.style, look);
      main?.append(element);
      return element;
    };
    const picture = document.createElement('img');
    picture.src = '/icon.svg';
    main?.append(picture);
    put('Cut off and nowhere else', { width: '40px', overflow: 'hidden', whiteSpace: 'nowrap' });
    put('Cut off but told by its title', { width: '40px', overflow: 'hidden' }).title = 'All of it';
    put('Below', { height: '20px' });
    put('Above', { height: '20px', marginTop: '-20px' });
    put('Wide', { position: 'absolute', left: '3000px' });
  });
  expect(await violationsOn(page)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^image-alt at /)]),
  );
  expect(await boxesOn(page)).toEqual([
    expect.stringMatching(/^the page is \d+ px too wide$/),
    expect.stringMatching(/^cut off: <p> “Cut off and nowhere else”/),
    expect.stringMatching(/^beyond the edge: <p> “Wide”/),
    expect.stringMatching(/^lies on “Below”: <p> “Above”/),
  ]);
  await page.evaluate(() => {
    const lid = document.createElement('div');
    Object.assign(lid.style, { position: 'fixed', inset: '0', zIndex: '99' });
    document.body.append(lid);
  });
  const covered = await coveredFocusOn(page);
  expect(covered.length).toBeGreaterThan(2);
  expect(covered.filter((line) => !line.endsWith('by <div>'))).toEqual([]);
});

test('a page that is not the one meant is not judged', async ({ desk }) => {
  const { page } = await desk('everyday');
  const looker = new Looker(page, 'en');
  await expect(looker.at('the queue', 'queue.title', 500)).rejects.toThrow(/the queue/);
  expect(looker.tally.measured).toBe(0);
});

// A run of CI walks two of the languages, others each day; a run by hand walks them all.
const walked = locales.filter((locale) => locale !== process.env['LEFT_OUT_LANGUAGE']);

// Keys and roles say the same in every language, so one walk serves them all.
for (const locale of walked) {
  test.describe(`screens in ${locale}`, () => {
    test.use({ locale });
    test.describe.configure({ timeout: 240_000 });

    test('the way in, the queue, the call bar, a customer, a new request', async ({ page }) => {
      const look = new Looker(page, locale);
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
      await page.goto('/authority');
      await page.locator('blockquote').first().waitFor();
      await look.at('authority by phone', 'authority.phone.title');
      await page.goto('/training');
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
      tell(look, LEAST.desk);
    });

    test('a request in each of its states, and the builder', async ({ page }) => {
      const look = new Looker(page, locale);
      await page.goto('/?scenario=everyday');
      await page.getByRole('button', { name: /Vera Kwong/ }).click();
      await isReady(page, 'queue');
      const rows = await oneOfEachLook(page);
      for (const { id, kind, status, next } of rows.slice(0, 18)) {
        await page.goto(`/requests/${id}`);
        await trail(page);
        await look.at(`${kind}, ${status}, next ${next}`, `request.title.${kind}`);
      }
      const buildable = rows.find(({ next }) => next === 'decide-items' || next === 'preview');
      await page.goto(`/requests/${buildable?.id ?? ''}`);
      await trail(page);
      await page.keyboard.press('p');
      await expect(page.locator(':focus')).toHaveAttribute('data-stage', /read|preview/);
      await look.at('builder', 'disclosure.builder');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main').getByRole('table')).toContainText(/@/);
      await look.at('preview', 'disclosure.builder');
      await page.keyboard.press('Escape');
      tell(look, LEAST.requests);
    });

    test('proof, dates and refusal beside a request', async ({ page }) => {
      const look = new Looker(page, locale);
      const caller = saidBy(scenarioCast['first-call'].caller);
      await page.goto('/?scenario=first-call');
      await page.getByRole('button', { name: /江口 絵里/ }).click();
      await isReady(page, 'queue');
      await page.keyboard.press('/');
      await page.keyboard.insertText(caller.phone);
      await page.keyboard.press('Enter');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await trail(page);
      await page.keyboard.press('i');
      await expect(page.locator('button[type=submit]:focus')).toBeVisible();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/requests\/R-\d+/);
      await trail(page);
      await page.keyboard.press('d');
      await beside(page).waitFor();
      await look.at('why this date', 'law.why.title');
      await inDialog(look, page, 'x', 'refusal', 'request.refuse.title');
      await expect(beside(page)).toBeHidden();
      await page.keyboard.press('s');
      await look.at('call script', 'script.title');
      await page.keyboard.press('s');
      await expect(page.locator('[data-script]')).toBeHidden();
      await page.keyboard.press('v');
      await expect(page.locator('[data-step=ask]:focus')).toBeVisible();
      await look.at('proof', 'verification.title');
      await page.keyboard.press('Enter');
      for (const place of [0, 1, 2]) {
        await expect(beside(page).getByRole('textbox').nth(place)).toBeFocused();
        if (place === 0) await look.at('questions', 'verification.set.title');
        await page.keyboard.press('Enter');
      }
      await expect(beside(page).getByRole('status')).not.toBeEmpty();
      await look.at('not confirmed', 'verification.title');
      await page.goto(`${new URL(page.url()).pathname}/letters/acknowledgement`);
      await expect(page.getByRole('main').getByRole('textbox').last()).not.toHaveValue('');
      await look.at('letter', 'letter.heading');
      await page.goto('/exchange');
      const paper = {
        regulation: 'gdpr',
        subject_request_id: 'a7551968-d5d6-44b2-9831-815ac9017798',
        subject_request_type: 'erasure',
        submitted_time: '2026-10-02T15:00:00Z',
        subject_identities: [
          { identity_type: 'email', identity_value: caller.email, identity_format: 'raw' },
        ],
      };
      await page.getByRole('main').locator('textarea').fill(JSON.stringify(paper));
      await page.getByRole('main').locator('button[type=submit]').click();
      await page.getByRole('main').locator('section').last().getByRole('button').first().click();
      await expect(page.getByRole('main').locator('output')).not.toBeEmpty();
      await look.at('a paper of another house, and whom it fits', 'exchange.title');
      tell(look, LEAST.proof);
    });

    test('records that may be one person, and the demo beside the desk', async ({ page }) => {
      const look = new Looker(page, locale);
      const weather = new Weather(page);
      await page.goto('/?scenario=imported');
      await page.getByRole('button', { name: /Vera Kwong/ }).click();
      await isReady(page, 'queue');
      const found = { method: 'POST', path: '/api/duplicates' };
      await weather.add({ id: 'search', call: found, nth: 2, when: 'before', fault: 'hang' });
      await page.goto('/duplicates');
      await expect(page.getByRole('progressbar')).toHaveAttribute('value', '500');
      await look.at('a search through all records', 'merge.title.all');
      await weather.clear();
      await page.getByRole('button', { name: look.said('action.cancel') }).click();
      await page.getByRole('button', { name: look.said('merge.search.again') }).press('Enter');
      await isReady(page, 'duplicates');
      await expect(
        page.getByRole('button', { name: look.said('merge.ask') }).first(),
      ).toBeVisible();
      await look.at('a pair that may be one person', 'merge.title.all');
      await page.locator('[data-opens=menu]').waitFor();
      await page.keyboard.press('Control+Alt+D');
      const panel = page.locator('aside').getByRole('heading', { level: 2 });
      const parts = page.locator('aside fieldset').first().getByRole('radio');
      for (let part = 0; part < (await parts.count()); part += 1) {
        await parts.nth(part).check({ force: true });
        await look.at(`the director, part ${part + 1}`, panel);
      }
      tell(look, LEAST.demo);
    });

    test('the log, and its proof', async ({ page }) => {
      const look = new Looker(page, locale);
      await page.goto('/?scenario=everyday');
      await page.getByRole('button', { name: /Zane Holt/ }).click();
      await isReady(page, 'audit-log');
      await look.at('audit log', 'audit.title');
      await page.getByRole('main').getByRole('button').first().click();
      await page.getByRole('alert').waitFor();
      await look.at('audit log, verified', 'audit.title');
      await page.goto('/log?request=R-999999');
      await look.at('audit log, empty', page.getByText(look.said('audit.empty.title')));
      await page.goto('/reports');
      await isReady(page, 'reports');
      for (const table of await page.getByRole('main').locator('summary').all())
        await table.click();
      await look.at('reports, with their tables', 'report.title');
      await page.goto('/refusals');
      await page.getByRole('main').getByRole('table').waitFor();
      await look.at('log book of refusals', 'refusals.title');
      await page.goto('/safety');
      await isReady(page, 'safety');
      await look.at('how data is kept safe', 'safety.title');
      await page.goto('/training');
      await isReady(page, 'training');
      await look.at('training log', 'training.log.title');
      tell(look, LEAST.log);
    });

    test('corrections, deletions, holds, laws, exports, and the ends of a request', async ({
      page,
    }) => {
      const look = new Looker(page, locale);
      const main = page.getByRole('main');
      const button = (key: string): Locator => main.getByRole('button', { name: look.said(key) });
      await page.goto('/?scenario=everyday');
      await page.getByRole('button', { name: /秋山 明/ }).click();
      await isReady(page, 'queue');
      const rows = await oneOfEachLook(page);
      const open = async (next: string): Promise<void> => {
        const row = rows.find((one) => one.next === next && one.status !== 'closed');
        await page.goto(`/requests/${row?.id ?? `nothing waits to ${next}`}`);
        await trail(page);
      };
      await open('decide-correction');
      await page.keyboard.press('c');
      await expect(main.getByRole('radio').first()).toBeVisible();
      await button('correction.add').click();
      await expect(main.getByRole('textbox').first()).toBeVisible();
      await look.at('held and asked side by side, with evidence to add', 'correction.title');
      await inDialog(look, page, 'x', 'refusal of a correction', 'request.refuse.title');
      await inDialog(look, page, 'w', 'taken back', 'ending.withdraw.title');
      await button('request.command.ask-clarification').click();
      await dialog(look, page, 'what is meant', 'ending.clarify.title');
      await open('verify');
      await button('request.command.mark-opened-in-error').click();
      await dialog(look, page, 'opened in error', 'ending.error.title');

      await open('decide-deletion');
      await page.keyboard.press('e');
      await expect(main.locator('[data-deed] input:focus')).toBeVisible();
      await page.keyboard.insertText('…');
      await page.keyboard.press('Enter');
      await expect(main.locator('[data-deed] [aria-invalid=true]')).toBeVisible();
      await look.at('the workbench, after the wrong words', 'deletion.title');
      await startDeletion(page);
      await page.reload();
      await button('deletion.undo').waitFor();
      await look.at('a deletion that can still be undone', 'deletion.title');

      await anotherPerson(page, /Vera Kwong/, 'queue');
      await page.goto('/policies');
      // Other cards bring forms of their own when they have been read.
      const laws = main.locator('form').filter({ has: page.getByRole('checkbox') });
      await main.getByRole('checkbox', { checked: false }).first().check({ force: true });
      const companies = await laws.count();
      await laws.first().locator('button[type=submit]').click();
      await expect(laws).toHaveCount(companies - 1);
      await proposeLifting(page);
      await changePolicy(page);
      await anotherPerson(page, /温 文/, 'queue');
      await page.goto('/policies');
      // The form of the policy that has no version waiting, and the rules of the first law.
      for (const opened of [1, 2]) {
        await main.getByRole('button', { expanded: false }).first().click();
        await expect(main.getByRole('button', { expanded: true })).toHaveCount(opened);
      }
      await main.locator('input[type=password]').waitFor();
      await expect(main.locator('[aria-busy=true]')).toHaveCount(0);
      await look.at('laws, with rules shown, a change and a lifting that wait', 'policies.title');
      await open('decide-correction');
      await page.keyboard.press('d');
      await expect(beside(page).locator('dl')).toHaveCount(2);
      await look.at('why this date, and what changed of the policy since', 'law.why.title');
      await page.goto(`/customers/${neighbours.joined[1].id}`);
      await trail(page);
      await inDialog(look, page, 'h', 'a hold to place', 'hold.place');
      await page.goto('/authority');
      await button('authority.demands.open').click();
      await button('authority.vault.ask').click();
      await main.locator('textarea').waitFor();
      await look.at('a demand to record, and a look to ask for', 'authority.demands.title');
      await page.goto('/mailings');
      await isReady(page, 'mailings');
      await main.getByRole('radio').first().check({ force: true });
      await expect(main.getByRole('table')).toHaveCount(2);
      // Below the list stands how the clause is read.
      await main.locator('button:not([aria-disabled=true])').last().click();
      await expect(button('mailing.reading.approve')).toBeVisible();
      await look.at('a list held against the records, a reading that waits', 'mailing.title');

      await anotherPerson(page, /Zane Holt/, 'audit-log');
      await button('audit.export.ask').click();
      await expect(main.locator('[aria-disabled=true]').first()).toBeVisible();
      await approveExport(page);
      await page.reload();
      await button('audit.export.save').waitFor();
      await button('audit.export.ask').click();
      await expect(main.locator('[aria-disabled=true]').first()).toBeVisible();
      await look.at('an export that left, and one that waits', 'audit.export.title');
      await page.goto('/queue');
      await look.at('not open to this role', 'shell.page.no-right.title');
      tell(look, LEAST.rights);
    });

    test('a call to promise, a request that goes to another desk or to a colleague, a purpose told', async ({
      page,
    }) => {
      const look = new Looker(page, locale);
      const main = page.getByRole('main');
      await page.goto('/?scenario=everyday');
      await page.getByRole('button', { name: /秋山 明/ }).click();
      await isReady(page, 'queue');
      const rows = await oneOfEachLook(page);
      const row = rows.find(({ next, status }) => next === 'verify' && status !== 'closed');
      const sitDown = async (name: RegExp | null): Promise<void> => {
        if (name !== null) await anotherPerson(page, name, 'queue');
        await page.goto(`/requests/${row?.id ?? 'nothing waits to be verified'}`);
        await trail(page);
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
      tell(look, LEAST.handing);
    });

    test('what waits, what failed, what moved on, what is locked, and what is long', async ({
      page,
    }) => {
      const look = new Looker(page, locale);
      const weather = new Weather(page);
      const main = page.getByRole('main');
      await page.goto('/?scenario=locked');
      await page
        .getByRole('button', { name: /Max Fok|Kay Cheung/ })
        .first()
        .click();
      await isReady(page, 'queue');
      const token = await page.evaluate(
        () => sessionStorage.getItem('rightsdesk.token') ?? undefined,
      );
      const read = async (): Promise<Row & { version: number }> => {
        const path = '/api/requests?lane=all&limit=100';
        const { text } = await callFrom(page, { method: 'GET', path, token });
        const { requests } = JSON.parse(text) as { requests: (Row & { version: number })[] };
        const [first] = requests.filter(({ status }) => status !== 'closed');
        if (first === undefined) throw new Error('Nobody asks for anything.');
        return first;
      };
      const { id } = await read();
      await page.goto(`/requests/${id}`);
      await trail(page);
      await page.keyboard.press('v');
      await look.at('locked', 'verification.title');
      await page.keyboard.press('Escape');

      const note = async (text: string): Promise<number> => {
        const { version } = await read();
        const path = `/api/requests/${id}/notes`;
        const key = crypto.randomUUID();
        const { status } = await callFrom(page, {
          method: 'POST',
          path,
          token,
          version,
          key,
          body: { text },
        });
        return status;
      };
      expect(
        await note(
          `${'W'.repeat(300)} ${'漢字仮名交'.repeat(60)} ‮evil ${'long words '.repeat(40)}`,
        ),
      ).toBe(200);
      const beside = await callFrom(page, {
        method: 'POST',
        path: '/api/sessions',
        body: { staff: accounts.supervisorHongKong },
      });
      await callFrom(page, {
        method: 'PUT',
        path: `/api/requests/${id}/presence`,
        token: (JSON.parse(beside.text) as { token: string }).token,
        body: { section: 'notes' },
      });
      await page.reload();
      await trail(page);
      await main.getByRole('list', { name: look.said('presence.also-here') }).waitFor();
      await look.at('long text, and somebody else there', 'request.notes');

      await main.getByRole('textbox').last().fill('Mine, typed before theirs was saved.');
      expect(await note('Theirs, saved first.')).toBe(200);
      await button(main, look, 'request.notes.save').click();
      await expect(main.getByRole('table').filter({ hasText: 'Mine, typed' })).toBeVisible();
      await look.at('conflict', 'request.notes');

      const reading = { method: 'GET', path: '/api/requests/:request' };
      await weather.add({
        id: 'reading',
        call: reading,
        nth: 'every',
        when: 'before',
        fault: 'internal',
      });
      await page.goto(`/requests/${id}`);
      await look.at('a page that failed', main.getByRole('heading', { level: 1 }));
      await weather.clear();
      await weather.add({
        id: 'rows',
        call: { method: 'GET', path: '/api/requests' },
        nth: 'every',
        when: 'before',
        fault: 'hang',
      });
      await page.goto('/queue?lane=closed');
      await look.at('waiting for the queue', page.locator('[aria-busy=true]').first());
      await weather.clear();
      await page.goto('/queue');
      await isReady(page, 'queue');
      await weather.outage(true);
      await page.goto('/queue?lane=mine');
      await look.at('backend not reachable', page.getByText(look.said('shell.no-answer')));
      await weather.clear();
      tell(look, LEAST.trouble);
    });
  });
}

/** The figures of a walk, which the runner's report keeps. */
function tell(look: Looker, least: number): void {
  const { places, judged, measured } = look.tally;
  test.info().annotations.push({ type: 'page states', description: String(judged) });
  process.stdout.write(
    `      axe on ${judged} page states, boxes on ${measured}: ${test.info().titlePath.slice(1).join(' › ')}\n`,
  );
  expect(places).toBeGreaterThanOrEqual(least);
}

function button(main: Locator, look: Looker, key: string): Locator {
  return main.getByRole('button', { name: look.said(key) });
}

async function isReady(page: Page, screen: string): Promise<void> {
  await page.locator(`main[data-ready="${screen}"]`).waitFor();
}

/** Somebody else sits down at the same desk. */
async function anotherPerson(page: Page, name: RegExp, screen: string): Promise<void> {
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.goto('/');
  await page.getByRole('button', { name }).click();
  await isReady(page, screen);
}

/** What is open beside the page. */
function beside(page: Page): Locator {
  return page.getByRole('main').getByRole('complementary');
}

/** A page with a trail is there once its trail is. */
async function trail(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('listitem').getByRole('time').first().waitFor();
}

async function inDialog(
  look: Looker,
  page: Page,
  key: string,
  state: string,
  heading: string,
): Promise<void> {
  await page.keyboard.press(key);
  await dialog(look, page, state, heading);
}

async function dialog(look: Looker, page: Page, state: string, heading: string): Promise<void> {
  await page.getByRole('dialog').waitFor();
  await look.at(state, heading);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** The deletion on the screen, proposed, approved and started by others meanwhile. */
async function startDeletion(page: Page): Promise<void> {
  type View = {
    readonly version: number;
    readonly proposed: { readonly digest: string } | null;
    readonly deletion: {
      readonly digest: string;
      readonly counts: { readonly delete: number; readonly anonymise: number };
    };
  };
  const { pathname } = new URL(page.url());
  const agent = await Colleague.signedIn(page, accounts.agentTokyo);
  const officer = await Colleague.signedIn(page, accounts.privacyOfficer);
  const read = async (): Promise<View> => agent.reads(`/api${pathname}`);
  const { version, deletion } = await read();
  const { digest, counts } = deletion;
  const items = counts.delete + counts.anonymise;
  await agent.does(`/api${pathname}/deletion/proposal`, { digest, items }, version);
  const asked = await read();
  await officer.does(
    `/api${pathname}/approve`,
    { digest: asked.proposed?.digest ?? '' },
    asked.version,
  );
  await agent.does('/api/session/step-up', { pin: PIN });
  const { version: approved } = await read();
  await agent.does(`/api${pathname}/deletion/start`, { digest }, approved);
}

/** One officer wants somebody erased to come in again. */
async function proposeLifting(page: Page): Promise<void> {
  const officer = await Colleague.signedIn(page, accounts.secondPrivacyOfficer);
  const { liftings } = await officer.reads<{
    readonly liftings: readonly { readonly company: string; readonly version: number }[];
  }>('/api/liftings');
  const { version } = liftings.find(({ company }) => company === 'hkt') ?? {};
  const { email } = scenarioCast.everyday.erased;
  const details = [{ field: 'email', value: email }];
  await officer.does('/api/liftings/hkt', { details, reason: 'registers-anew' }, version);
}

/** A version of a policy is in force that changed two clauses, and the next one waits. */
async function changePolicy(page: Page): Promise<void> {
  const officer = await Colleague.signedIn(page, accounts.privacyOfficer);
  const second = await Colleague.signedIn(page, accounts.secondPrivacyOfficer);
  type Store = {
    readonly company: string;
    readonly version: number;
    readonly today: string;
    readonly proposal: { readonly digest: string } | null;
  };
  const store = async (): Promise<Store | undefined> => {
    const { stores } = await officer.reads<{ readonly stores: readonly Store[] }>(
      '/api/policy-versions',
    );
    return stores.find(({ company }) => company === 'hkt');
  };
  const propose = async (clause: string, figures: object): Promise<void> => {
    const { today, version } = (await store()) ?? {};
    const words = { lang: 'ja', text: '個人情報のご提供は任意です。いつでもお断りいただけます。' };
    const body = { inForceFrom: today, said: [{ clause, words }], figures };
    await officer.does('/api/policies/hkt/versions', body, version);
  };
  await propose('H3', { 'inquiry-days': 10 });
  const { proposal, version } = (await store()) ?? {};
  const digest = { digest: proposal?.digest };
  await second.does('/api/policies/hkt/versions/approve', digest, version);
  await propose('H5', {});
}

/** A privacy officer lets the export go that waits. */
async function approveExport(page: Page): Promise<void> {
  const officer = await Colleague.signedIn(page, accounts.privacyOfficer);
  const { exports } = await officer.reads<{
    readonly exports: readonly { readonly id: string; readonly version: number }[];
  }>('/api/audit/exports');
  for (const { id, version } of exports)
    await officer.does(`/api/audit/exports/${id}/approve`, {}, version);
}

/** One request of each look that the world has: state, next action, conditions. */
async function oneOfEachLook(page: Page): Promise<Row[]> {
  const token = await page.evaluate(() => sessionStorage.getItem('rightsdesk.token') ?? undefined);
  const found = new Map<string, Row>();
  for (const lane of ['all', 'closed']) {
    const path = `/api/requests?lane=${lane}&limit=100`;
    const { text } = await callFrom(page, { method: 'GET', path, token });
    const { requests } = JSON.parse(text) as { requests: Row[] };
    for (const row of requests) {
      const look = [row.status, row.next, ...row.conditions].join(' ');
      if (!found.has(look)) found.set(look, row);
    }
  }
  return [...found.values()];
}
