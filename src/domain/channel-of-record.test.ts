import { describe, expect, it } from 'vitest';
import { sampleItem, sampleItems } from '../server/conformance/sample-scene.ts';
import { channelOfRecord, channelsOfRecord } from './channel-of-record.ts';

const today = '2026-11-02';

describe('a channel of record: what others share is none (H2)', () => {
  it.each([
    ['31 days unchanged', { changedOn: '2026-10-02' }, true],
    ['30 days unchanged', { changedOn: '2026-10-03' }, 'changed-recently'],
    ['changed today', { changedOn: today }, 'changed-recently'],
    ['changed tomorrow, at another desk', { changedOn: '2026-11-03' }, 'changed-recently'],
    ['unchanged for years, over a leap day', { changedOn: '2024-02-29' }, true],
    ['declined', { state: 'declined' }, 'declined'],
    ['shared with another record', { shared: true }, 'shared'],
    ['disputed', { disputed: true }, 'disputed'],
    ['declined and shared', { state: 'declined', shared: true }, 'declined'],
  ] as const)('%s', (_, given, verdict) => {
    for (const field of ['email', 'phone', 'post'] as const) {
      expect(channelOfRecord(sampleItem({ field, ...given }), today)).toBe(verdict);
    }
  });

  it('is never anything but a contact point', () => {
    expect(channelOfRecord(sampleItem({ field: 'name' }), today)).toBeNull();
  });

  it('keeps the order of the record', () => {
    const items = [
      ...sampleItems('post', 'name', 'email'),
      sampleItem({ field: 'phone', shared: true }),
    ];
    expect(channelsOfRecord(items, today).map(({ field }) => field)).toEqual(['post', 'email']);
  });
});
