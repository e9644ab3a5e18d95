// Q16: does anybody get what is somebody else's, and does everybody get what is theirs?
//   npm run q16
import { loadModule } from './load-module.mjs';

/** Fewer callers than this prove nothing. */
const CALLERS = 30;

const { module, close } = await loadModule('/mocks/callers/take-calls.ts');
try {
  const { impostors, genuine } = await module.takeCalls();
  for (const { name, isRight, why } of [...impostors, ...genuine])
    console.log(`  ${isRight ? 'right' : 'WRONG'}  ${name}: ${why}`);
  const got = impostors.filter(({ isRight }) => !isRight).length;
  const served = genuine.filter(({ isRight }) => isRight).length;
  console.log(
    `Q16: impostors with data ${got} of ${impostors.length}; genuine served ${served} of ${genuine.length}`,
  );
  const isRight =
    got === 0 && served === genuine.length && impostors.length + genuine.length >= CALLERS;
  process.exitCode = isRight ? 0 : 1;
} finally {
  await close();
}
