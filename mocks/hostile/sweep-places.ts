import { hostileSubjects } from './hostile-subjects.ts';
import { sweepDocuments } from './hostile-documents.ts';
import { sweepImport } from './hostile-import.ts';
import { hostileStrings } from './hostile-strings.ts';
import { fieldsOf, fullerSent, sweepField } from './hostile-sweep.ts';

/** What became of all strings in the places of the API, in papers and tables, and in a file of customers. */
export type PlacesSwept = {
  readonly strings: number;
  readonly calls: number;
  /** Fields for text, each of which took every string once, and the same fields of other kinds of requests. */
  readonly texts: number;
  readonly again: number;
  readonly codes: number;
  readonly puts: number;
  readonly done: number;
  readonly refused: number;
  readonly reads: number;
  readonly papers: number;
  readonly rows: number;
  readonly loaded: number;
  readonly wrong: readonly string[];
};

/** What a share of the calls is and what one of the strings, each by its place, and whom to tell of each field. */
export type PlacesAsked = {
  readonly holds: (call: number) => boolean;
  readonly takes: (string: number) => boolean;
  readonly tell: (line: string) => void;
};

/** What a person types and the desk compares, though it is neither kept nor any word taken. */
const COMPARED = /(^|[ .])(code|pin|reference|asked|value|answer)$/;
const WORD = { kind: 'locale', wrapper: 'first', tag: 'zqxword', text: 'zqxword' } as const;

/** Puts every string into every place for text that the API has, and into what is written from it. */
export async function sweepPlaces({ holds, takes, tell }: PlacesAsked): Promise<PlacesSwept> {
  const total = { calls: 0, texts: 0, again: 0, codes: 0, puts: 0, done: 0, refused: 0, reads: 0 };
  const wrong: string[] = [];
  const seen = new Set<string>();
  const strings = hostileStrings.filter((_, place) => takes(place));
  // For a place that takes no words, a code, a number or a name of a list: each sample once, as it stands.
  const samples = strings.filter(({ wrapper }) => wrapper === 'first');
  const planned = (await hostileSubjects()).filter((_, place) => holds(place));
  for (const { name, prepare } of planned) {
    const subject = await prepare();
    const sent = await fullerSent(subject);
    total.calls += 1;
    for (const field of fieldsOf(subject, sent)) {
      const word = await sweepField(subject, sent, field, [WORD]);
      const isText = word.done > 0 || COMPARED.test(field[0]);
      // The same field of another kind of request takes every sample; the first takes every string.
      const all = isText && !seen.has(field[0]);
      const swept = await sweepField(subject, sent, field, all ? strings : samples);
      if (isText) seen.add(field[0]);
      total[all ? 'texts' : isText ? 'again' : 'codes'] += 1;
      total.puts += swept.done + swept.refused;
      total.done += swept.done;
      total.refused += swept.refused;
      total.reads += swept.reads;
      wrong.push(...swept.wrong);
      if (isText)
        tell(
          `${name}: ${field[0]}, ${swept.done} taken, ${swept.refused} refused, ${swept.wrong.length} wrong`,
        );
    }
  }
  const { made, wrong: inPapers } = sweepDocuments(strings);
  const { rows, loaded, wrong: inFile } = await sweepImport(strings);
  tell(`${made} papers and tables, ${inPapers.length} wrong`);
  tell(`a file of ${rows} customers: ${loaded} loaded, ${inFile.length} wrong`);
  const all = [...wrong, ...inPapers, ...inFile];
  return { strings: strings.length, ...total, papers: made, rows, loaded, wrong: all };
}
