import { useState } from 'react';
import type { ReactElement } from 'react';
import { FileButton } from '../../src/client/ui/file-button.tsx';
import { Notice } from '../../src/client/ui/notice.tsx';
import type { DemoHost } from '../demo-host.ts';
import { ImportRefused } from '../import/import-refused.ts';
import type { BadRow } from '../import/imported-row.ts';
import type { ImportReport } from '../import/import-customers.ts';
import css from './dock.module.css';
import { FileMapping } from './file-mapping.tsx';
import type { ReadFile } from './file-mapping.tsx';
import { FileReport } from './file-report.tsx';
import { LeftOutRows } from './left-out-rows.tsx';
import { useWords } from './words.ts';
import type { Words } from './words.ts';

/** Where the loading of a file stands. */
type Stage =
  | { readonly at: 'choose' }
  | { readonly at: 'map'; readonly file: ReadFile }
  | { readonly at: 'done'; readonly report: ImportReport }
  | {
      readonly at: 'refused';
      readonly why: string;
      readonly bad: readonly BadRow[];
      readonly file: ReadFile | null;
    };

/** Loads customers from a file: choose, say what its columns hold, load, read the report. */
export function LoadCustomers({ host }: { host: DemoHost }): ReactElement {
  const words = useWords();
  const { say } = words;
  const [stage, setStage] = useState<Stage>({ at: 'choose' });
  const choose = async (file: File): Promise<void> => {
    try {
      setStage({ at: 'map', file: { file, ...(await host.customersFile.read(file)) } });
    } catch (error) {
      setStage({ at: 'refused', ...refusalOf(error, words), file: null });
    }
  };
  const file = stage.at === 'map' || stage.at === 'refused' ? stage.file : null;
  return (
    <>
      <FileButton
        label={say('file.choose')}
        hint={say('file.hint')}
        accept=".csv,text/csv"
        onChoose={(file) => void choose(file)}
      />
      {stage.at === 'refused' ? (
        <div className={css['part']} ref={bringIntoView}>
          <Notice tone="bad" urgent>
            {stage.why}
          </Notice>
          <LeftOutRows rows={stage.bad} />
        </div>
      ) : null}
      {file === null ? null : (
        <FileMapping
          key={file.file.name + String(file.file.lastModified)}
          host={host}
          file={file}
          onLoaded={(report) => setStage({ at: 'done', report })}
          onRefused={(error) => setStage({ at: 'refused', ...refusalOf(error, words), file })}
        />
      )}
      {stage.at === 'done' ? <FileReport report={stage.report} /> : null}
    </>
  );
}

/** The panel scrolls, and who pressed the button at the foot of a long form has not seen what stands above it. */
function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** Why nothing was loaded, and what was wrong with each row where rows were read. */
function refusalOf(
  error: unknown,
  { say }: Words,
): { readonly why: string; readonly bad: readonly BadRow[] } {
  if (!(error instanceof ImportRefused))
    return { why: say('file.refused', { why: say('refusal.failed') }), bad: [] };
  const { code, line, bad } = error;
  const why = say(`refusal.${code}`);
  return {
    why: line === null ? say('file.refused', { why }) : say('file.refused-at', { why, line }),
    bad,
  };
}
