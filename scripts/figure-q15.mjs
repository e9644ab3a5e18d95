// Q15: are duplicates of a customers file found, and nothing else? Rows named `X-org` and `X-dup-N` are one person.
//   npm run q15 -- FILE
import { readFile } from 'node:fs/promises';
import { loadModule } from './load-module.mjs';

const GOAL = { precision: 0.995, recall: 0.97 };

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name a CSV file: npm run q15 -- customers.csv');
  process.exit(2);
}
let bytes;
try {
  bytes = new Uint8Array(await readFile(file));
} catch {
  console.error(`There is no file to read at ${file}.`);
  process.exit(2);
}

const { module, close } = await loadModule('/mocks/duplicates/measure-duplicates.ts');
try {
  const figures = (told) =>
    `precision ${told.precision.toFixed(4)} recall ${told.recall.toFixed(4)} N ${told.rows}`;
  const bare = await module.measureDuplicates(bytes, ['question-number']);
  console.log(
    `without numbers known to the person alone: ${figures(bare)}; ${bare.right} of ${bare.truePairs} pairs, ${bare.suggested} suggested`,
  );
  const whole = await module.measureDuplicates(bytes);
  console.log(
    `${whole.loaded} of ${whole.rows} rows can be loaded; ${whole.right} of ${whole.truePairs} pairs, ${whole.suggested} suggested, in ${whole.milliseconds} ms`,
  );
  console.log(figures(whole));
  process.exitCode = whole.precision >= GOAL.precision && whole.recall >= GOAL.recall ? 0 : 1;
} finally {
  await close();
}
