import type { Calendar, PlaceCode } from '../calendar.ts';
import { mainlandChina } from './cn.ts';
import { hongKong } from './hk.ts';
import { japan } from './jp.ts';

const calendars: Readonly<Record<PlaceCode, Calendar>> = {
  jp: japan,
  hk: hongKong,
  cn: mainlandChina,
};

/** The loaded holidays of a place, before anything that was entered after the fact. */
export function calendarOf(place: PlaceCode): Calendar {
  return calendars[place];
}
