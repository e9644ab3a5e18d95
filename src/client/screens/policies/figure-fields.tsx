import type { ReactElement } from 'react';
import type { FigureView } from '#contract/policy-versions.ts';
import { timeOfDay, unitOf } from '../../components/use-figure-words.ts';
import { useT } from '../../i18n/locale.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './lifting.module.css';

type Figure = FigureView['figure'];

/** What was typed for each figure; those that nobody touched are missing. */
export type FigureTexts = Readonly<Partial<Record<Figure, string>>>;

/** Every half hour of the day, in minutes since midnight. */
const HALF_HOURS = Array.from({ length: 48 }, (_, place) => place * 30);

/** A field for each figure of the policy, filled with the value in force. */
export function FigureFields({
  figures,
  texts,
  onTexts,
  errorOf,
}: {
  figures: readonly FigureView[];
  texts: FigureTexts;
  onTexts: (texts: FigureTexts) => void;
  errorOf: (name: string) => string | undefined;
}): ReactElement {
  const t = useT();
  return (
    <div className={css['details']}>
      {figures.map(({ figure, value }) => {
        const name = t(`policy-version.figure.${figure}`);
        const unit = unitOf(figure);
        const label = unit === 'minute' ? name : t(`policy-version.unit.${unit}`, { figure: name });
        const text = texts[figure] ?? String(value);
        const change = (typed: string): void => {
          onTexts({ ...texts, [figure]: typed });
        };
        return (
          <Field key={figure} label={label} error={errorOf(`figures.${figure}`)}>
            {(control) =>
              unit === 'minute' ? (
                <Select
                  {...control}
                  value={text}
                  options={timesWith(value).map((minute) => ({
                    value: String(minute),
                    label: timeOfDay(minute),
                  }))}
                  onChange={(event) => {
                    change(event.target.value);
                  }}
                />
              ) : (
                <TextInput
                  {...control}
                  inputMode="numeric"
                  value={text}
                  onChange={(event) => {
                    change(event.target.value);
                  }}
                />
              )
            }
          </Field>
        );
      })}
    </div>
  );
}

/** The half hours of the day, and the time that is set if it is none of them. */
function timesWith(value: number): number[] {
  return [...new Set([...HALF_HOURS, value])].toSorted((a, b) => a - b);
}
