// Q14: is everybody found by what they may say, and nobody by what is another's?
//   npm run q14
import { loadModule } from './load-module.mjs';

const { module, close } = await loadModule('/mocks/lookup/measure-lookup.ts');
try {
  const cases = await module.measureLookup();
  for (const { where, held, asked, isRequired, isFound } of cases)
    if (isRequired !== isFound)
      console.log(`  ${isRequired ? 'MISSED' : 'FOUND'}  ${where}: "${held}" by "${asked}"`);
  const required = cases.filter(({ isRequired }) => isRequired);
  const forbidden = cases.filter(({ isRequired }) => !isRequired);
  const found = required.filter(({ isFound }) => isFound).length;
  const wrong = forbidden.filter(({ isFound }) => isFound).length;
  for (const where of new Set(cases.map((one) => one.where)))
    console.log(`  ${where}: ${cases.filter((one) => one.where === where).length} ways of asking`);
  console.log(
    `Q14: required matches ${found} of ${required.length}; forbidden matches ${wrong} of ${forbidden.length}`,
  );
  process.exitCode = found === required.length && wrong === 0 ? 0 : 1;
} finally {
  await close();
}
