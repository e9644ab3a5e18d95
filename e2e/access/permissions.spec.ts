import type { Page } from 'playwright/test';
import { callFrom } from '../call-from.ts';
import type { Person } from '../desk/people.ts';
import { people } from '../desk/people.ts';
import { neighbours, scenarioCast } from '../../mocks/scenarios.ts';
import { expect, test } from '../fixtures.ts';

/** What a person meets at an address. */
type Meets = 'shown' | 'not yours' | 'no right';

/** Addresses by what they stand for; the request is one of the support desk in Tokyo. */
const places = {
  queue: () => '/queue',
  log: () => '/log',
  'papers of other houses': () => '/exchange',
  'a customer of HKT': () => `/customers/${neighbours.freshPhone.id}`,
  'a customer of NTT': () => `/customers/${scenarioCast.impersonator.victim.id}`,
  'a customer nobody knows': () => '/customers/c-000000000000',
  'the request': (request: string) => `/requests/${request}`,
  'a request nobody knows': () => '/requests/R-99999999',
} as const satisfies Readonly<Record<string, (request: string) => string>>;
type Place = keyof typeof places;

/** The published table of roles, as pages: one column a person. */
const table: Readonly<Record<Place, readonly Meets[]>> = {
  queue: ['shown', 'shown', 'shown', 'shown', 'shown', 'no right'],
  log: ['shown', 'shown', 'shown', 'shown', 'shown', 'shown'],
  'papers of other houses': ['shown', 'shown', 'shown', 'shown', 'shown', 'no right'],
  'a customer of HKT': ['shown', 'shown', 'not yours', 'shown', 'shown', 'no right'],
  'a customer of NTT': ['not yours', 'not yours', 'shown', 'not yours', 'shown', 'no right'],
  'a customer nobody knows': [
    'not yours',
    'not yours',
    'not yours',
    'not yours',
    'not yours',
    'no right',
  ],
  'the request': ['shown', 'not yours', 'not yours', 'shown', 'shown', 'no right'],
  'a request nobody knows': [
    'not yours',
    'not yours',
    'not yours',
    'not yours',
    'not yours',
    'no right',
  ],
};
const columns: readonly Person[] = [
  people.supportAgent,
  people.billingAgent,
  people.hongKongAgent,
  people.supportSupervisor,
  people.privacyOfficer,
  people.auditor,
];

const says: Readonly<Record<Meets, RegExp>> = {
  shown: /Lanes|Audit log|Requests from other systems|What we hold|Trail/,
  'not yours': /Not found, or not open to you/,
  'no right': /Your role cannot do this/,
};

for (const [column, person] of columns.entries()) {
  test(`each page by its address: ${person.role}, ${person.desk}`, async ({ desk }) => {
    const at = await desk('everyday');
    const request = await supportRequest(at.page);
    await at.signIn(person);
    for (const place of Object.keys(places) as Place[]) {
      await test.step(place, async () => {
        await at.page.goto(places[place](request));
        const meets = table[place][column] ?? 'shown';
        await expect(at.page.getByRole('main')).toContainText(says[meets]);
      });
    }
  });
}

/** The number of some request of the support desk in Tokyo, as somebody who sees all of them reads it. */
async function supportRequest(page: Page): Promise<string> {
  const entered = await callFrom(page, {
    method: 'POST',
    path: '/api/sessions',
    body: { staff: 'st-vera' },
  });
  const { token } = JSON.parse(entered.text) as { token: string };
  const path = '/api/requests?lane=all&desk=hkt-support&limit=1';
  const { text } = await callFrom(page, { method: 'GET', path, token });
  const { requests } = JSON.parse(text) as { requests: { id: string }[] };
  return requests[0]?.id ?? '';
}

test('what nobody knows and what is not yours look the same', async ({ desk }) => {
  const at = await desk('everyday');
  await at.signIn(people.supportAgent);
  const told: string[] = [];
  for (const id of [scenarioCast.impersonator.victim.id, 'c-000000000000']) {
    await at.page.goto(`/customers/${id}`);
    await expect(at.page.getByRole('main')).toContainText(says['not yours']);
    told.push(await at.page.getByRole('main').innerText());
  }
  expect(told[0]).toBe(told[1]);
});

test('every address leads to the sign-in first, and from there back', async ({ desk }) => {
  const at = await desk('everyday');
  for (const place of Object.keys(places) as Place[]) {
    await at.page.goto(places[place]('R-1001'));
    await at.signInScreen.isShown();
  }
  await at.page.goto('/log');
  await at.signInScreen.isShown();
  await at.signInScreen.choose(people.auditor);
  await at.log.isShown();
});

test('nobody opens a request on their own record', async ({ desk }) => {
  const at = await desk('everyday');
  await at.signIn(people.supportAgentWithRecord);
  await at.page.goto(`/customers/${neighbours.ownRecord.id}`);
  await expect(at.page.getByRole('main')).toContainText(
    /your own record|Not found, or not open to you/,
  );
  await expect(at.page.getByRole('main')).not.toContainText('What we hold');
});
