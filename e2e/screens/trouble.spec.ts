import { accounts } from '../../mocks/scenarios.ts';
import { callFrom } from '../call-from.ts';
import { Weather } from '../demo.ts';
import { expect } from '../fixtures.ts';
import type { Row } from './each-look.ts';
import { button, isReady, trail } from './legs.ts';
import { inEachLanguage } from './walk.ts';

inEachLanguage(
  'what waits, what failed, what moved on, what is locked, and what is long',
  6,
  async ({ page, look }) => {
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
      await note(`${'W'.repeat(300)} ${'漢字仮名交'.repeat(60)} ‮evil ${'long words '.repeat(40)}`),
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
  },
);
