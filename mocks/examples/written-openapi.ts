import { allEndpoints } from '../../src/contract/all-endpoints.ts';
import { endpointCount, openApiText } from '../../src/contract/openapi-document.ts';
import { namedViews } from './named-views.ts';
import { recordExamples } from './record-examples.ts';
import { misfitOf, shownExamples } from './shown-examples.ts';

/** What `docs/openapi.json` should hold now, from what it holds. */
export type Rewritten = {
  readonly text: string;
  readonly endpoints: number;
  /** Endpoints whose example was recorded anew: they had none, or the contract moved on. */
  readonly recorded: number;
};

/** The document as the contract is now; examples that still fit stay, unless all are asked for anew. */
export async function rewrittenOpenApi(written: string | null, isAnew = false): Promise<Rewritten> {
  const known = written === null || isAnew ? {} : shownExamples(written);
  const missing = allEndpoints.filter((one) => misfitOf(one, known[one.id]) !== null);
  const recorded = await recordExamples(new Set(missing.map(({ id }) => id)));
  const examples = { ...known, ...recorded };
  const text = openApiText({ views: namedViews(), examples });
  return { text, endpoints: endpointCount, recorded: Object.keys(recorded).length };
}

/** The document with the examples that it holds already, whether they fit or not. */
export function openApiAsShown(written: string): string {
  return openApiText({ views: namedViews(), examples: shownExamples(written) });
}
