import type { Item } from '../domain/customer.ts';
import type { Call } from './call.ts';
import { loadFolding } from './fold.ts';
import { pointedOut } from '../domain/pointed-out.ts';
import type { SetScene } from './scene-of.ts';

const latinRun = /\p{Lu}[\p{Script=Latin}\p{M}'’-]+(?:\s+\p{Lu}[\p{Script=Latin}\p{M}'’-]+)+/gu;
/** Words of a Latin name; whatever stands before it may begin with a capital too. */
const LATIN_LENGTHS = [4, 3, 2] as const;
const hanRun = /[\p{Script=Han}々]{2,}/gu;
const spacedHan = /([\p{Script=Han}々]+)[ \u3000]([\p{Script=Han}々]+)/gu;
/** Lengths of a Han name, in characters; a text has no spaces to tell where one begins. */
const HAN_LENGTHS = [4, 3, 2] as const;
/** Characters of a family or a given name in Han script, where a space stands between them. */
const HAN_PARTS = [1, 2, 3] as const;
/** Parts of a free text that are looked up as a name, at most. */
const PARTS = 120;

function nameLike(text: string): readonly string[] {
  const spaced = [...text.matchAll(spacedHan)].flatMap(([, family = '', given = '']) =>
    HAN_PARTS.flatMap((left) =>
      HAN_PARTS.map(
        (right) => `${[...family].slice(-left).join('')} ${[...given].slice(0, right).join('')}`,
      ),
    ),
  );
  const han = (text.match(hanRun) ?? []).flatMap((run) => {
    const points = [...run];
    return HAN_LENGTHS.flatMap((length) =>
      points.slice(length - 1).map((_, at) => points.slice(at, at + length).join('')),
    );
  });
  const latin = (text.match(latinRun) ?? []).flatMap((run) => {
    const words = run.split(/\s+/u);
    return LATIN_LENGTHS.flatMap((length) =>
      words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' ')),
    );
  });
  return [...new Set([...latin, ...spaced, ...han])].slice(0, PARTS);
}

/** Spans of a free text that name another customer or hold somebody else's contact point: to be decided, not to be missed. */
export async function pointedOutIn(
  call: Call,
  scene: SetScene,
  item: Item,
): Promise<{ from: number; to: number }[]> {
  const own = new Set(
    scene.items.filter((other) => other.id !== item.id).map((other) => other.value),
  );
  const names = await namesOfOthers(call, scene, item.value);
  const others = names.filter((name) => !own.has(name) && item.value.includes(name));
  return pointedOut(item.value, { names: others, contacts: [] }).filter(
    ({ from, to }) => !own.has([...item.value].slice(from, to).join('')),
  );
}

/** Names of other customers that stand in a text. */
export async function namesOfOthers(
  call: Call,
  scene: Pick<SetScene, 'request' | 'customer'>,
  text: string,
): Promise<readonly string[]> {
  const { probe } = await loadFolding();
  const names = await Promise.all(
    nameLike(text).map(async (name) => {
      const made = probe(name, scene.request.company);
      if (!made.ok) return [];
      const hits = await call.deps.store.lookUp(scene.request.company, [made.value], 3);
      const others = hits.filter(
        (hit) => hit.matched.includes('name') && hit.customer.person !== scene.customer?.person,
      );
      return others.some((hit) =>
        hit.customer.items.some((held) => held.field === 'name' && sameName(held.value, name)),
      )
        ? [name]
        : [];
    }),
  );
  return names.flat();
}

function sameName(held: string, said: string): boolean {
  const bare = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');
  return bare(held) === bare(said);
}
