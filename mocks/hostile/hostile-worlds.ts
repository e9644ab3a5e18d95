import { hostileFile } from './hostile-import.ts';
import { hostileStrings } from './hostile-strings.ts';
import type { HostileString } from './hostile-strings.ts';
import { hostileWork } from './hostile-work.ts';
import type { HostileWork } from './hostile-work.ts';

/** A part of the strings, as a file of customers and as the work of a desk. */
export type HostileWorld = {
  readonly strings: readonly HostileString[];
  readonly file: Uint8Array<ArrayBuffer>;
  readonly work: (
    fetch: (request: Request) => Promise<Response>,
    origin: string,
  ) => Promise<HostileWork>;
};

/** All strings, over so many worlds; each has some of every kind. */
export function hostileWorlds(many: number): readonly HostileWorld[] {
  return Array.from({ length: many }, (_, world) => {
    const strings = hostileStrings.filter((_one, place) => place % many === world);
    return {
      strings,
      file: hostileFile(strings),
      work: async (fetch, origin) => hostileWork(strings, fetch, origin),
    };
  });
}
