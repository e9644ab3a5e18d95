import * as z from 'zod/mini';
import type { Call } from './call.ts';

const Times = z.array(z.int());

/** Counts this call under a name and says how many there were in the last `windowMs`, this one included. */
export async function countedWithin(call: Call, name: string, windowMs: number): Promise<number> {
  const kept = await call.deps.scratch.get('counter', name);
  const earlier = kept === null ? [] : Times.parse(JSON.parse(kept));
  const times = [...earlier.filter((at) => call.now - at < windowMs), call.now];
  await call.deps.scratch.put('counter', name, JSON.stringify(times));
  return times.length;
}
