import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import button from './button.module.css';
import { classNames } from './class-names.ts';
import field from './field.module.css';
import css from './file-button.module.css';
import hidden from './visually-hidden.module.css';

/** Chooses one file, in the words and the look of the console instead of the browser's. */
export function FileButton({
  label,
  hint,
  accept,
  onChoose,
}: {
  label: ReactNode;
  hint?: ReactNode;
  /** Endings and media types, as the browser takes them. */
  accept: string;
  onChoose: (file: File) => void;
}): ReactElement {
  const hintId = useId();
  return (
    <div className={field['field']}>
      <label className={classNames(button['button'], css['label'])}>
        <input
          type="file"
          className={hidden['hidden']}
          accept={accept}
          aria-describedby={hint === undefined ? undefined : hintId}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file, mended meanwhile, can be chosen again.
            target.value = '';
            if (file) onChoose(file);
          }}
        />
        {label}
      </label>
      {hint === undefined ? null : (
        <div id={hintId} className={field['hint']}>
          {hint}
        </div>
      )}
    </div>
  );
}
