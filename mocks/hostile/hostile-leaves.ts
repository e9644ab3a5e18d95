import type { Sent } from '../tiny/tiny-desk.ts';

/** Where a text stands in what is sent, from the part of the call downwards. */
export type LeafPath = readonly (string | number)[];

const parts = ['params', 'query', 'body'] as const;

/** Every text in the address and the body of a call. */
export function leavesOf(sent: Sent): readonly LeafPath[] {
  return parts.flatMap((part) => below(sent[part], [part]));
}

function below(value: unknown, path: LeafPath): readonly LeafPath[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    below(one, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

/** The text that stands in one place. */
export function textAt(sent: Sent, path: LeafPath): string {
  return String(path.reduce((holder: unknown, name) => Reflect.get(Object(holder), name), sent));
}

/** The same call with another text in one place. */
export function withText(sent: Sent, path: LeafPath, text: string): Sent {
  const copy = structuredClone(sent);
  const last = path.at(-1);
  let holder: unknown = copy;
  for (const name of path.slice(0, -1)) holder = Reflect.get(Object(holder), name);
  if (last !== undefined) Reflect.set(Object(holder), last, text);
  return copy;
}

/** The place as a name for people. */
export function nameOf(path: LeafPath): string {
  return path
    .slice(1)
    .map((name) => (typeof name === 'number' ? '[]' : name))
    .join('.');
}
