import { describe, expect, it } from 'vitest';
import { readRequest } from '../src/contract/requests.ts';
import { openRequest } from '../src/contract/open-request.ts';
import { sendCode } from '../src/contract/verification.ts';
import { demoHost } from './demo-host.ts';
import { DeskClient } from './desk-client.ts';
import { nodeWorld } from './node.ts';
import { accounts } from './scenarios.ts';
import { inquiryOf, newestCode, scriptedCall } from './scripted-call.ts';
import { cast } from './seed/cast.ts';
import { eventsSinceStart } from './stage/events-since-start.ts';

async function afterOneCall() {
  const world = await nodeWorld({ size: 60 });
  const desk = await new DeskClient(world.fetch).as(accounts.agentEvents);
  const { request } = await scriptedCall(desk, async (id) =>
    newestCode(world.store.messages(), id),
  );
  const host = demoHost(world, async () => undefined);
  const of = (kind: string) => {
    const message = host.outbox.list(request).find((candidate) => candidate.kind === kind);
    if (!message) throw new Error(`No ${kind} left the desk.`);
    return message;
  };
  const events = eventsSinceStart(world);
  const opened = () => events().filter(({ action }) => action === 'package.opened').length;
  return { host, request, of, opened };
}

describe('the customer of a whole call', () => {
  it('opens the package with the code of the other message, and with no other', async () => {
    const { host, of } = await afterOneCall();
    const code = of('package-code').payload?.code ?? '';
    const wrong = code === '000000' ? '000001' : '000000';
    await expect(host.customerSide.openPackage(of('package-link').id, wrong)).rejects.toThrow();
    const zip = await host.customerSide.openPackage(of('package-link').id, code);
    const [p, k] = new Uint8Array(await zip.arrayBuffer());
    expect(String.fromCharCode(p ?? 0, k ?? 0)).toBe('PK');
  });

  it.each(['refuse', 'half-body', 'html'] as const)(
    'gets the package though its answer is lost by %s, and opens it once',
    async (fault) => {
      const { host, of, opened } = await afterOneCall();
      const call = { endpoint: 'openPackage' } as const;
      await host.faults.add({ id: 'one', call, nth: 1, when: 'after', fault });
      const code = of('package-code').payload?.code ?? '';
      const zip = await host.customerSide.openPackage(of('package-link').id, code);
      expect((await zip.text()).startsWith('PK')).toBe(true);
      expect(opened()).toBe(1);
    },
  );

  it('has no link in a message that carries none', async () => {
    const { host, of } = await afterOneCall();
    await expect(host.customerSide.openPackage(of('package-code').id, '1')).rejects.toThrow(
      'not-found',
    );
  });

  it('finds messages by their request', async () => {
    const { host, request } = await afterOneCall();
    const all = host.outbox.list();
    const own = host.outbox.list(request);
    expect(own.length).toBeGreaterThan(2);
    expect(own.length).toBeLessThan(all.length);
    expect(own.every((message) => message.request === request)).toBe(true);
  });
});

describe('a customer who did not ask', () => {
  it('presses "Not me", and the request stands still', async () => {
    const { sato } = cast;
    const world = await nodeWorld({ size: 60 });
    const desk = await new DeskClient(world.fetch).as(accounts.agentEvents);
    const opened = await desk.call(openRequest, { body: inquiryOf(sato) });
    const params = { request: opened.id };
    const point = opened.verification.contactPoints.find(({ ofRecord }) => ofRecord === true);
    await desk.call(sendCode, { params, body: { item: point?.item }, version: opened.version });
    const host = demoHost(world, async () => undefined);
    const alert = host.outbox.list(opened.id).find(({ kind }) => kind === 'alert');
    await host.customerSide.notMe(alert?.id ?? '');
    expect((await desk.call(readRequest, { params })).conditions).toContain('frozen');
  });
});
