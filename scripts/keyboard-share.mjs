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
 * The specs that a run by keys leaves out: none, or, on a day of one half, those of the other. Refuses any other half
 * than '0' and '1': a run that leaves out nothing or everything unasked would say less than it seems to.
 * @param {string | undefined} half
 * @returns {string[]}
 */
export function journeysLeftOut(half) {
  if (half === undefined || half === '') return [];
  if (half !== '0' && half !== '1') throw new Error(`There is no half ${half} of the journeys.`);
  return keyboardSpecs().filter((_spec, at) => at % 2 !== Number(half));
}
