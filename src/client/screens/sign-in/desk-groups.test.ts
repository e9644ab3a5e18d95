import { describe, expect, it } from 'vitest';
import type { DirectoryView, StaffView } from '#contract/session.ts';
import { deskGroups } from './desk-groups.ts';

const name = { en: 'n', ja: 'n', 'zh-Hant': 'n', 'zh-Hans': 'n' };
const policy = { id: 'p', version: '1' };
const person = (
  id: string,
  role: StaffView['role'],
  desks: string[],
  company: StaffView['company'],
): StaffView => ({
  id,
  name: id,
  lang: 'en',
  initials: 'X',
  role,
  desks,
  company,
});
const directory = (staff: StaffView[]): DirectoryView => ({
  companies: [
    { id: 'hkt', name, policy, packs: [] },
    { id: 'ntt-china', name, policy, packs: [] },
  ],
  desks: [
    {
      id: 'tokyo',
      company: 'hkt',
      name,
      contact: { phone: '03-0077-0001', email: 'desk@desk.example' },
      zone: 'Asia/Tokyo',
    },
    {
      id: 'osaka',
      company: 'hkt',
      name,
      contact: { phone: '03-0077-0001', email: 'desk@desk.example' },
      zone: 'Asia/Tokyo',
    },
  ],
  staff,
  recipients: [],
});
const shape = (staff: StaffView[]) =>
  deskGroups(directory(staff)).map((group) => [
    group.company,
    group.desks.map(({ desk, people }) => [desk?.id ?? null, people.map(({ id }) => id)]),
  ]);

describe('deskGroups', () => {
  it.each([
    ['nobody', [], []],
    [
      'an agent of two desks stands once, under the first',
      [person('a', 'agent', ['osaka', 'tokyo'], 'hkt')],
      [['hkt', [['osaka', ['a']]]]],
    ],
    [
      'an officer of a company stands after its desks, whatever desks are named',
      [
        person('o', 'privacy-officer', ['tokyo'], 'hkt'),
        person('s', 'supervisor', ['tokyo'], 'hkt'),
      ],
      [
        [
          'hkt',
          [
            ['tokyo', ['s']],
            [null, ['o']],
          ],
        ],
      ],
    ],
    [
      'an auditor of all companies stands last',
      [person('u', 'auditor', [], null)],
      [[null, [[null, ['u']]]]],
    ],
  ])('%s', (_name, staff, expected) => {
    expect(shape(staff)).toEqual(expected);
  });
});
