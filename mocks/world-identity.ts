import * as z from 'zod/mini';
import { scenarioNames } from './scenario-names.ts';

/** Which pretended world it is. The same identity always begins the same. */
export const WorldIdentity = z.strictObject({
  seed: z.int().check(z.minimum(0), z.maximum(0xffff_ffff)),
  /** How many customers. */
  size: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  scenario: z.enum(scenarioNames),
});
export type WorldIdentity = z.infer<typeof WorldIdentity>;

/** Asked of a world; what is left open stands as it did. */
export type WantedWorld = { readonly [K in keyof WorldIdentity]?: WorldIdentity[K] | undefined };

/** A world with what is asked of it. */
export function withWanted(world: WorldIdentity, wanted: WantedWorld): WorldIdentity {
  return {
    seed: wanted.seed ?? world.seed,
    size: wanted.size ?? world.size,
    scenario: wanted.scenario ?? world.scenario,
  };
}

/** The identity as it is stored. */
export function identityText({ seed, size, scenario }: WorldIdentity): string {
  return JSON.stringify({ seed, size, scenario });
}

/** Reads what `identityText` wrote; null for anything else. */
export function readIdentity(text: string | null): WorldIdentity | null {
  if (text === null) return null;
  try {
    return WorldIdentity.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** What an address asks for: `?scenario=`, `?seed=` and `?size=`. What makes no sense is not asked. */
export function wantedBy(search: URLSearchParams): WantedWorld {
  const given = {
    seed: numberOf(search.get('seed')),
    size: numberOf(search.get('size')),
    scenario: search.get('scenario') ?? undefined,
  };
  const parsed = z
    .partial(WorldIdentity)
    .safeParse(
      Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    );
  return parsed.success ? parsed.data : {};
}

function numberOf(text: string | null): number | undefined {
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}
