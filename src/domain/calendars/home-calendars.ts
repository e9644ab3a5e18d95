import type { Calendar, PlaceCode } from '../calendar.ts';
import { mainlandChina } from './cn.ts';
import { hongKong } from './hk.ts';
import { japan } from './jp.ts';

/** The loaded holidays of the places where both companies have desks from the start. */
export const homeCalendars = {
  jp: japan,
  hk: hongKong,
  cn: mainlandChina,
} as const satisfies Readonly<Partial<Record<PlaceCode, Calendar>>>;
