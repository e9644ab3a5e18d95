import type { FigureView } from '#contract/policy-versions.ts';
import { useT } from '../i18n/locale.tsx';

type Figure = FigureView['figure'];

/** What a figure counts in. */
export type FigureUnit = 'days' | 'hours' | 'minute';

/** The unit of a figure of a policy; minutes are a time of the day. */
export function unitOf(figure: Figure): FigureUnit {
  switch (figure) {
    case 'inquiry-days':
    case 'correction-days':
    case 'deletion-days':
    case 'evidence-days':
    case 'lapse-days':
      return 'days';
    case 'undo-hours':
      return 'hours';
    case 'cut-off-minute':
      return 'minute';
  }
}

/** A time of the day, in minutes since midnight, as every desk writes it. */
export function timeOfDay(minute: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Writes the value of a figure with its unit. */
export function useFigureWords(): (figure: Figure, value: number) => string {
  const t = useT();
  return (figure, value) => {
    const unit = unitOf(figure);
    return unit === 'minute' ? timeOfDay(value) : t(`policy-version.${unit}`, { n: value });
  };
}
