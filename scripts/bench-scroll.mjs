// S8: scrolling very many rows, beside a plain page that has them all.
import { READY, openDesk, rested, tableOf } from './bench-desk.mjs';
import { note, say } from './bench-report.mjs';
import { plainPage } from './bench-serve.mjs';

const LATE_MS = 25;
const MOST_ELEMENTS = 1480;
const PLAIN_ROWS = 10_000;
/** Pixels a frame: a wheel turned hard, three rows; and ten rows, faster than any hand turns one. */
const STEPS = [120, 370];

export async function measureScroll({ browser, server, isQuick }) {
  const frames = isQuick ? 200 : 1100;
  const lists = [
    { name: 'queue', person: 'UY', path: 'queue?lane=all', ready: READY },
    { name: 'log', person: 'YY', path: 'log', ready: '[data-ready="audit-log"]' },
  ];
  for (const { name, person, path, ready } of lists) {
    const desk = await openDesk({ browser, url: server.url, scenario: 'full', person, path });
    await desk.page.locator(ready).waitFor();
    await rested(desk.page);
    const size = await desk.page.locator('#main h1').locator('xpath=..').textContent();
    const plainUrl = server.putPage(plainPage(await tableOf(desk.page), PLAIN_ROWS));
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(plainUrl);
    await rested(page);
    for (const step of STEPS) {
      const own = await scrolled(desk.page, frames, step);
      const plain = await scrolled(page, frames, step);
      report(`${name}, ${step} px a frame`, {
        own,
        plain,
        size: size?.trim(),
        least: step * frames,
      });
    }
    await desk.context.close();
    await context.close();
  }
  note(
    'S8: the pretended world holds as many events as its requests made; a log of a million is measured in S9.',
  );
}

function report(name, { own, plain, size, least }) {
  note(
    `S8 ${name} (“${size}”): ${own.intervals.length} frames, ${own.pixels} px far, rows to ${own.row}.`,
  );
  const late = ({ intervals }) => intervals.filter((ms) => ms > LATE_MS).length;
  const beside = `plain page of ${PLAIN_ROWS} rows ${late(plain)} of ${plain.intervals.length}`;
  const elements = { goal: MOST_ELEMENTS, beside: `plain page ${plain.elements}` };
  say(`S8 ${name}, elements`, own.elements, elements);
  // A list that hardly moves is never late.
  if (own.pixels < least / 20)
    note(`S8 ${name}: frames are not judged, for the list shows its rows a page at a time.`);
  else say(`S8 ${name}, frames over ${LATE_MS} ms`, late(own), { goal: late(plain), beside });
}

function scrolled(page, frames, pixelsAFrame) {
  return page.evaluate(
    async ({ count, step }) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const box = document.scrollingElement ?? document.documentElement;
      box.scrollTop = 0;
      await frame();
      const intervals = [];
      let elements = 0;
      let pixels = 0;
      let row = 0;
      let last = await frame();
      for (let at = 0; at < count; at += 1) {
        box.scrollTop += step;
        const now = await frame();
        intervals.push(now - last);
        last = now;
        pixels = Math.max(pixels, Math.round(box.scrollTop));
        if (at % 50 > 0) continue;
        elements = Math.max(elements, document.getElementsByTagName('*').length);
        const rows = [...document.querySelectorAll('tbody tr')];
        const index = Number(
          rows.at(-1)?.getAttribute('aria-rowindex') ??
            rows.at(-2)?.getAttribute('aria-rowindex') ??
            rows.length,
        );
        row = Math.max(row, index);
      }
      return { intervals, elements, pixels, row };
    },
    { count: frames, step: pixelsAFrame },
  );
}
