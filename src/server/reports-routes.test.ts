import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exportReport, readReport } from '../contract/reports.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';
import { chainTools } from './chain-tools.ts';
import { reportCsv } from './report-csv.ts';

const desks = { params: { table: 'desks' } };

/** A desk that received so many requests today. */
async function received(count: number): Promise<TinyDesk> {
  const desk = new TinyDesk();
  for (let made = 0; made < count; made += 1) await TinyWalk.open(desk, optOutBody());
  return desk;
}

describe('a report', () => {
  it('is for those who are signed in', async () => {
    const desk = new TinyDesk();
    const reply = await desk.call(null, readReport);
    expect(reply.status).toBe(401);
  });

  it.each([
    ['an agent', 'ada', ['desk-a']],
    ['a supervisor of two desks', 'sam', ['desk-a', 'desk-b']],
    ['another desk', 'bea', ['desk-b']],
    ['a privacy officer', 'pia', ['desk-a', 'desk-b', 'desk-n', 'desk-m']],
    ['an auditor', 'aud', ['desk-a', 'desk-b', 'desk-n', 'desk-m']],
  ])('shows %s the desks of their reach', async (_, who, reach) => {
    const report = await new TinyDesk().done(who, readReport);
    expect(report.desks.map(({ desk }) => desk)).toEqual(reach);
  });

  it('counts the requests of these desks, and of no other', async () => {
    const desk = await received(6);
    expect((await desk.done('ada', readReport)).total.received).toBe(6);
    expect((await desk.done('bea', readReport)).total.received).toBe(0);
    expect((await desk.done('aud', readReport)).desks[0]?.received).toBe(6);
  });

  it('leaves out fewer than five', async () => {
    const desk = await received(4);
    const { total, smallest } = await desk.done('ada', readReport);
    expect([total.received, smallest]).toEqual([null, 5]);
  });

  it.each(['3-months', '24-months'] as const)('is of the period asked for: %s', async (period) => {
    const report = await new TinyDesk().done('ada', readReport, { query: { period } });
    expect([report.period, report.months.length]).toEqual([period, Number.parseInt(period, 10)]);
  });

  it.each([
    ['ada', 'Asia/Tokyo'],
    ['nan', 'Asia/Hong_Kong'],
  ])('ends with today where the desk of %s is: %s', async (who, zone) => {
    expect((await new TinyDesk().done(who, readReport)).zone).toBe(zone);
  });

  it('refuses a period that it does not have, and reads nothing else', async () => {
    const desk = new TinyDesk();
    for (const query of [{ period: '1-day' }, { desk: 'desk-b' }])
      expect((await desk.refused('ada', readReport, { query })).type).toBe('malformed');
  });
});

describe('a file of a report', () => {
  it('leaves with an event that names the table and is bound to the file', async () => {
    const desk = await received(6);
    const file = await desk.done('sam', exportReport, { ...desks, query: { period: '6-months' } });
    expect(file.name).toBe('report-desks-2026-06-2026-11.csv');
    expect(file.sha256).toBe(chainTools.hash(file.text));
    const told = (await desk.events()).filter(({ action }) => action === 'report.exported');
    expect(told).toMatchObject([
      {
        actor: { id: 'sam' },
        object: { type: 'export', id: 'report-desks' },
        reason: '6-months',
        fields: ['desks', file.sha256],
        subject: null,
      },
    ]);
    const rows = Papa.parse<string[]>(file.text.slice(1).trimEnd()).data;
    expect(rows.map(([name, count]) => [name, count])).toEqual([
      ['desk', 'received'],
      ['desk-a', '6'],
      ['desk-b', '0'],
      ['all', '6'],
    ]);
  });

  it('is not of a table that it does not have', async () => {
    const desk = new TinyDesk();
    const reply = await desk.refused('sam', exportReport, { params: { table: 'customers' } });
    expect(reply.type).toBe('malformed');
    expect((await desk.events()).filter(({ action }) => action === 'report.exported')).toEqual([]);
  });

  it('begins no cell as a formula, quotes each and ends lines as spreadsheets do', () => {
    const text = reportCsv([
      ['desk', '=1+1'],
      ['-2', '＠x'],
    ]);
    expect(text).toBe('\ufeff"desk","\'=1+1"\r\n"\'-2","\'＠x"\r\n');
  });
});
