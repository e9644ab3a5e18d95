import { get, useFormState } from 'react-hook-form';
import { useWords } from '../../components/use-words.ts';
import { useT } from '../../i18n/locale.tsx';
import type { OpeningValues } from './opening-values.ts';

/** A field of the form, or a part of one. */
type FieldName =
  keyof OpeningValues | 'correction.item' | 'correction.asked' | 'representation.name';

/** The sentence that mends a field of the form, by its name; undefined while nothing is wrong with it. */
export function useFieldError(name: FieldName): string | undefined {
  const t = useT();
  const { known } = useWords();
  const { errors } = useFormState<OpeningValues>({ name });
  const found = messageIn(get(errors, name));
  // Every text of this form needs one character: too short is empty.
  const code = found === 'too-short' ? 'required' : found;
  return code === null
    ? undefined
    : (known('problem', `field.${code}`) ?? t('problem.field.invalid'));
}

function messageIn(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('message' in error && typeof error.message === 'string') return error.message;
  // A field with parts holds the error of the part.
  for (const part of Object.values(error)) {
    const found = messageIn(part);
    if (found !== null) return found;
  }
  return null;
}
