// Q13: is an erased person found anywhere, in any form?
//   npm run q13
import { loadModule } from './load-module.mjs';

/** Fewer forms than this prove nothing. */
const FORMS = 150;
const SHOWN = 20;

const { module, close } = await loadModule('/mocks/erasure/erasure-search.ts');
try {
  const { before, after, keysBefore, keysAfter, isVerified } = await module.erasureSearch();
  for (const place of new Set(before.hits.map((hit) => hit.place)))
    console.log(`  before, ${place}: ${before.hits.filter((hit) => hit.place === place).length}`);
  for (const { field, how, place } of after.hits.slice(0, SHOWN))
    console.error(`Found after erasure: ${field}, ${how}, in ${place}`);
  const kept = new Set(after.kept.map(({ field }) => field));
  for (const field of kept) console.log(`  kept, another living record holds it too: ${field}`);
  console.log(
    `Q13: ${before.forms} forms in ${before.places} places; ` +
      `${before.hits.length + before.kept.length} hits before, ${after.hits.length} of ${after.forms} after ` +
      `(${kept.size} value kept for another living record); ${keysBefore} kept keys of commands before, ${keysAfter} after; log ${isVerified ? 'verifies' : 'broken'}`,
  );
  const isRight =
    before.forms >= FORMS &&
    before.hits.length > 0 &&
    after.hits.length === 0 &&
    keysBefore > 0 &&
    keysAfter === 0 &&
    isVerified;
  process.exitCode = isRight ? 0 : 1;
} finally {
  await close();
}
