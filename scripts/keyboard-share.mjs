import { readdirSync, readFileSync } from 'node:fs';

const folders = ['access', 'journeys'];

/**
 * The specs that hold a journey driven by keys too, as patterns of their paths, in order.
 * @returns {string[]}
 */
export function keyboardSpecs() {
  return folders.flatMap((folder) => specsIn(folder, (text) => text.includes("'@keyboard-too'")));
}

/**
 * The specs that run on every host alike, as patterns of their paths, in order.
 * @returns {string[]}
 */
export function hostSpecs() {
  return specsIn('journeys', () => true);
}

/**
 * @param {string} folder
 * @param {(text: string) => boolean} isWanted
 */
function specsIn(folder, isWanted) {
  const place = new URL(`../e2e/${folder}/`, import.meta.url);
  return readdirSync(place)
    .toSorted()
    .filter((name) => name.endsWith('.spec.ts'))
    .filter((name) => isWanted(readFileSync(new URL(name, place), 'utf8')))
    .map((name) => `**/${folder}/${name}`);
}

/**
 * The specs that a run leaves out: none, or, of a share such as '2/3', those of the others. Refuses what is no
 * share: a run that leaves out nothing or everything unasked would say less than it seems to.
 * @param {string | undefined} share
 * @param {readonly string[]} specs
 * @returns {string[]}
 */
export function journeysLeftOut(share, specs = keyboardSpecs()) {
  if (share === undefined || share === '') return [];
  const [, part, of] = /^([1-9])\/([1-9])$/.exec(share) ?? [];
  if (part === undefined || Number(part) > Number(of))
    throw new Error(`There is no share ${share} of the journeys.`);
  return specs.filter((_spec, at) => at % Number(of) !== Number(part) - 1);
}
