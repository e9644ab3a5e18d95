import { chainTools } from '../src/server/chain-tools.ts';
import { DeskClient } from './desk-client.ts';
import { nodeWorld } from './node.ts';
import { newestCode, scriptedCall } from './scripted-call.ts';

/** Hashes of everything that a world holds and said after one scripted call: equal for the same seed, in every zone. */
export async function fingerprint(): Promise<{
  readonly log: string;
  readonly state: string;
  readonly answers: string;
}> {
  const world = await nodeWorld();
  const desk = await new DeskClient(world.fetch).as('st-daichi');
  const { request } = await scriptedCall(desk, async (id) =>
    newestCode(world.store.messages(), id),
  );
  const lines = await world.store.auditLines(0, 1_000_000);
  const state = [
    await world.store.get('request', request),
    ...(await world.store.requests()),
    ...world.store.messages(),
  ];
  return {
    log: chainTools.hash(lines.join('\n')),
    state: chainTools.hash(chainTools.canonicalise(state)),
    answers: chainTools.hash(desk.answers.join('\n')),
  };
}
