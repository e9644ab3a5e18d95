import type { ReactElement } from 'react';
import css from './meter.module.css';

export interface MeterShare {
  have: number;
  need: number;
}

export interface MeterProps {
  /** What is measured, for readers. */
  label: string;
  /** The reading as a sentence, for readers: what is there and what is missing. */
  valueText: string;
  points: MeterShare;
  /** Factors of another kind, drawn apart. */
  possession?: MeterShare | undefined;
}

/** Points as bars that fill, and after a plus sign the factors that no number of points replaces. */
export function Meter({ label, valueText, points, possession }: MeterProps): ReactElement {
  const have =
    Math.min(points.have, points.need) + Math.min(possession?.have ?? 0, possession?.need ?? 0);
  return (
    <div className={css['meter']}>
      <meter
        className={css['read']}
        aria-label={label}
        aria-valuetext={valueText}
        min={0}
        max={points.need + (possession?.need ?? 0)}
        value={have}
      />
      <Segments share={points} shape="bar" />
      {points.need > 0 && possession !== undefined && possession.need > 0 ? (
        <span className={css['plus']} aria-hidden="true" />
      ) : null}
      {possession === undefined ? null : <Segments share={possession} shape="key" />}
    </div>
  );
}

function Segments({ share, shape }: { share: MeterShare; shape: 'bar' | 'key' }): ReactElement {
  return (
    <>
      {Array.from({ length: share.need }, (_, at) => (
        <span
          key={at}
          className={css['segment']}
          data-shape={shape}
          data-on={at < share.have || undefined}
        />
      ))}
    </>
  );
}
