// S7: what the console alone keeps in memory. Its backend runs in this process, so that the page holds none of it.
import { READY, openDesk, rested } from './bench-desk.mjs';
import { note, say } from './bench-report.mjs';
import { loadModule } from './load-module.mjs';

const GOAL = { heapMb: 5.4, growthKb: 4.5 };
const WARM_TRIPS = 6;

export async function measureMemory({ browser, live, isQuick }) {
  const trips = isQuick ? 6 : 20;
  const { module, close } = await loadModule('/mocks/serve.ts');
  const host = await module.serve({ port: 0, scenario: 'full', app: live });
  const url = `${host.url.replace(/\/$/, '')}/`;
  const { context, page } = await openDesk({ browser, url, person: 'UY', path: '' });
  try {
    await page.goto(new URL('queue?lane=all', url).href);
    await page.locator(READY).waitFor();
    await rested(page);
    const session = await context.newCDPSession(page);
    const heap = await kept(session);
    for (let trip = 0; trip < WARM_TRIPS; trip += 1) await roundTrip(page, trip);
    const before = await kept(session);
    for (let trip = 0; trip < trips; trip += 1) await roundTrip(page, trip);
    const after = await kept(session);
    const each = (name) => (after[name] - before[name]) / trips;
    note(
      `S7: live build, 10,000 requests behind it, ${trips} round trips queue → request → queue after ${WARM_TRIPS}.`,
    );
    say('S7 heap at the queue', heap.bytes / 2 ** 20, { unit: ' MB', goal: GOAL.heapMb });
    say('S7 growth per round trip', each('bytes') / 1024, { unit: ' KB', goal: GOAL.growthKb });
    say('S7 nodes kept per round trip', each('nodes'), { goal: 0 });
    say('S7 listeners kept per round trip', each('listeners'), { goal: 0 });
  } finally {
    await context.close();
    await host.close();
    await close();
  }
}

/** The same few requests in turn: what the console remembers of each it remembers once. */
async function roundTrip(page, trip) {
  const row = page.locator('#main tbody a[href*="/requests/"]').nth(trip % WARM_TRIPS);
  const id = await row.textContent();
  await row.click();
  await page.locator('#main h1', { hasText: '' }).first().waitFor();
  await page.waitForFunction((it) => location.pathname.endsWith(it), id?.trim());
  await rested(page);
  await page.goBack();
  await page.locator(READY).waitFor();
  await rested(page);
}

/** What is left once everything that nobody holds is gone. */
async function kept(session) {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}
