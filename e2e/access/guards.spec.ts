import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../fixtures.ts';

/** The watch that stands over every test is tried here on pages that do what it must catch. */
test.describe('the watch over every test', () => {
  test('sees a violated policy', async ({ desk, watch }) => {
    const { page } = await desk('everyday');
    // From the page's own time: while a test evaluates in a page, the browser lifts its policy.
    await page.evaluate(() => {
      requestAnimationFrame(() => {
        const picture = document.createElement('img');
        picture.src = 'data:image/png;base64,AAAA';
        document.body.append(picture);
      });
    });
    await expect
      .poll(async () => watch.findings())
      .toContainEqual(expect.stringContaining('policy violated: img-src data'));
    watch.forget();
  });

  test('sees markup that no policy of Trusted Types made', async ({ desk, watch }) => {
    const { page } = await desk('everyday');
    await page.evaluate(() => {
      requestAnimationFrame(() => {
        document.body.insertAdjacentHTML('beforeend', '<p>markup</p>');
      });
    });
    await expect
      .poll(async () => watch.findings())
      .toContainEqual(expect.stringContaining('policy violated: require-trusted-types-for'));
    watch.forget();
  });

  const leaks = [
    [
      'address',
      'its path',
      'waiman.chan@harbour-mail.example',
      (told: string) => history.replaceState(null, '', `/queue?who=${encodeURIComponent(told)}`),
    ],
    [
      'title',
      'a name',
      '佐藤健太郎',
      (told: string) => void (document.title = `${told} · Rightsdesk`),
    ],
    // oxlint-disable-next-line no-console -- what the watch must see in the console
    ['console', 'a note', '99904127', (told: string) => console.info('found', told)],
    [
      'storage',
      'kept for long',
      'INV-2026-771305',
      (told: string) => localStorage.setItem('last', told),
    ],
    [
      'storage',
      'kept for the tab',
      'H 204 8117 3',
      (told: string) => void (sessionStorage['last'] = told),
    ],
  ] as const satisfies readonly (readonly [string, string, string, (told: string) => void])[];
  for (const [place, how, told, leak] of leaks) {
    test(`sees personal data in the ${place}, ${how}`, async ({ desk, watch }) => {
      const { page } = await desk('everyday');
      // Each of them takes the words and gives nothing back.
      await page.evaluate<void, string>(leak, told);
      await expect
        .poll(async () => watch.findings())
        .toEqual(
          expect.arrayContaining([
            expect.stringMatching(`^${place} holds personal data of c-[a-z0-9]+$`),
          ]),
        );
      watch.forget();
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
        document.title = '';
        history.replaceState(null, '', '/');
      });
      watch.forget();
    });
  }

  test('sees a page of another origin', async ({ desk, watch }) => {
    const elsewhere = createServer((_request, response) => response.end('elsewhere'));
    await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
    const { port } = elsewhere.address() as AddressInfo; // a server on a port has such an address
    const { page } = await desk('everyday');
    await page.goto(`http://127.0.0.1:${port}/`);
    expect(await watch.findings()).toContainEqual(`asked another origin: http://127.0.0.1:${port}`);
    await page.goto('about:blank');
    elsewhere.close();
    watch.forget();
  });

  test('sees what the page itself calls an error', async ({ desk, watch }) => {
    const { page } = await desk('everyday');
    await page.evaluate(() => {
      // oxlint-disable-next-line no-console -- what the watch must see in the console
      console.error('something broke');
      requestAnimationFrame(() => {
        throw new Error('thrown past everyone');
      });
    });
    await expect
      .poll(async () => watch.findings())
      .toEqual(
        expect.arrayContaining([
          'page error: something broke',
          expect.stringContaining('thrown past everyone'),
        ]),
      );
    watch.forget();
  });
});
