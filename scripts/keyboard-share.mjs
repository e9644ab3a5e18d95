import { readdirSync, readFileSync } from 'node:fs';

const folders = ['access', 'journeys'];

/**
 * The specs that hold a journey driven by keys too, as patterns of their paths, in order.
 * @returns {string[]}
 */
export function keyboardSpecs() {
  return folders.flatMap((folder) => {
    const place = new URL(`../e2e/${folder}/`, import.meta.url);
    return readdirSync(place)
      .toSorted()
      .filter((name) => name.endsWith('.spec.ts'))
      .filter((name) => readFileSync(new URL(name, place), 'utf8').includes("'@keyboard-too'"))
      .map((name) => `**/${folder}/${name}`);
  });
}

/**
 * The specs that a run by keys leaves out: none, or, of a share such as '2/3', those of the others. Refuses what is no
 * share: a run that leaves out nothing or everything unasked would say less than it seems to.
 * @param {string | undefined} share
 * @returns {string[]}
 */
export function journeysLeftOut(share) {
  if (share === undefined || share === '') return [];
  const [, part, of] = /^([1-9])\/([1-9])$/.exec(share) ?? [];
  if (part === undefined || Number(part) > Number(of))
    throw new Error(`There is no share ${share} of the journeys.`);
  return keyboardSpecs().filter((_spec, at) => at % Number(of) !== Number(part) - 1);
}
