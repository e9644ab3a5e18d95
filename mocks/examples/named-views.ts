import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** What answers are made of; what is sent stands with its call. */
const isShown = /^[A-Z](?!.*(?:Body|Filter|Query|Id)$)/;

/** Every view of the contract by its name; where two files have one name, the later file stands before it. */
export function namedViews(): Readonly<Record<string, Schema>> {
  const files = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/contract/*.ts', {
    eager: true,
  });
  const named: Record<string, Schema> = {};
  for (const [file, exported] of Object.entries(files).toSorted(byPath))
    for (const [name, view] of Object.entries(exported))
      if (isShown.test(name) && isSchema(view))
        named[name in named ? `${nounOf(file)}${name}` : name] = view;
  return named;
}

function byPath([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

/** A schema is recognised by the part that the library keeps it in. */
function isSchema(view: unknown): view is Schema {
  return typeof view === 'object' && view !== null && '_zod' in view;
}

/** `policy-versions.ts` → `PolicyVersions`. */
function nounOf(file: string): string {
  const [name = ''] = (file.split('/').at(-1) ?? '').split('.');
  return name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
