import { hostileFile } from './hostile-import.ts';
import { hostilePackage } from './hostile-package.ts';
import type { HostileCustomer } from './hostile-package.ts';
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
  /** Packages of some of the customers, one for each way in which they leave; their requests. */
  readonly packages: (
    fetch: (request: Request) => Promise<Response>,
    origin: string,
    customer: HostileCustomer,
  ) => Promise<readonly string[]>;
};

/** Each way by which a package leaves, once in a world. */
const WAYS = ['post', 'link'] as const;

/** All strings, over so many worlds; each has some of every kind. */
export function hostileWorlds(many: number): readonly HostileWorld[] {
  return Array.from({ length: many }, (_, world) => {
    const strings = hostileStrings.filter((_one, place) => place % many === world);
    return {
      strings,
      file: hostileFile(strings),
      work: async (fetch, origin) => hostileWork(strings, fetch, origin),
      packages: async (fetch, origin, customer) => {
        const made: string[] = [];
        for (const { tag } of strings) {
          const way = WAYS[made.length];
          if (way === undefined) break;
          const request = await hostilePackage(`N-${tag}`, way, fetch, origin, customer);
          if (request !== null) made.push(request);
        }
        return made;
      },
    };
  });
}
