/** The palette: deeds, requests and places in one line. */
export const palette = {
  hint: 'Action, place or request number',
  'hint-places': 'Action or place',
  deeds: 'Here',
  requests: 'Requests',
  parts: 'On this page',
  places: 'Go to',
  none: 'Nothing fits. A person is found with the call bar.',
  found: { one: '{n} choice', other: '{n} choices' },
  lane: 'Queue: {lane}',
  'open-customer': 'Open the customer',
} as const;
