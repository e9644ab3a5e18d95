import { readAuditLines } from '../../src/contract/audit.ts';
import { DeskClient } from '../../mocks/desk-client.ts';
import { newestCode, scriptedCall } from '../../mocks/scripted-call.ts';
import { callFrom, type WireCall } from '../call-from.ts';
import { expect, test } from '../fixtures.ts';
import { loopback } from '../loopback.ts';
import { logLines } from '../proof.ts';

const SCENARIO = 'first-call';
/** A moment of the world's first day, at which both clocks stand still. */
const NOON = Date.UTC(2026, 10, 20, 3, 0, 0);
test('the page and the loopback host answer byte for byte alike, and log alike', async ({
  desk,
  page,
  clock,
  customerSide,
}) => {
  await desk(SCENARIO);
  await clock.freeze(NOON);
  const inPage = new DeskClient(async (request) => {
    const answer = await callFrom(page, await wireCallOf(request));
    return new Response(answer.text, { status: answer.status });
  });
  await inPage.as('st-daichi');
  await scriptedCall(inPage, async (request) => customerSide.code(request));
  const pageLines = await logLines(page);

  const { url, stop } = await loopback(SCENARIO);
  try {
    const told = { method: 'POST', headers: { 'content-type': 'application/json' } };
    await fetch(`${url}/__desk/clock`, { ...told, body: JSON.stringify({ freeze: NOON }) });
    // The console has asked who may sign in before the script began.
    await fetch(`${url}/api/sign-in`);
    const overPort = new DeskClient(async (request) => fetch(request), url);
    await overPort.as('st-daichi');
    await scriptedCall(overPort, async (request) => {
      const answer = await fetch(`${url}/__desk/outbox?request=${request}`);
      const { messages } = (await answer.json()) as { messages: Parameters<typeof newestCode>[0] };
      return newestCode(messages, request);
    });
    expect(overPort.answers.length).toBeGreaterThan(15);
    expect(overPort.answers).toEqual(inPage.answers);
    const auditor = await new DeskClient(async (request) => fetch(request), url).as('st-zane');
    const { lines } = await auditor.call(readAuditLines, { query: { after: '0', limit: '5000' } });
    expect(lines).toEqual(pageLines);
  } finally {
    stop();
  }
});

/** A request as the page makes it again. */
async function wireCallOf(request: Request): Promise<WireCall> {
  const { method, headers, url } = request;
  const body: unknown = method === 'POST' ? await request.json() : undefined;
  const version = headers.get('if-match');
  return {
    // The script makes no other calls.
    method: method as WireCall['method'],
    path: url.slice(new URL(url).origin.length),
    body,
    token: headers.get('authorization')?.slice('Bearer '.length),
    key: headers.get('idempotency-key') ?? undefined,
    version: version === null ? undefined : Number(version.replaceAll('"', '')),
  };
}
