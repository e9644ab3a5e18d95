/** The demo around the console: what is pretended, and how to play with it. */
export const demo = {
  'director.title': 'Director panel',
  'director.open': 'Open the director panel',
  'reset.action': 'Reset the demo',
  'reset.done': 'The demo is as it was at the start.',
  'clock.title': 'Clock',
  'clock.forward': 'Fast-forward the clock',
  'scenario.label': 'Scenario',
  'fault.label': 'Faults',
  'panel.title': 'The customer’s side',
  'panel.phone': 'Phone',
  'panel.mail': 'Mail',
  'panel.post': 'Post box',
  'panel.empty': 'Nothing has arrived.',
  'panel.not-me': 'Not me',
  fictional: 'People and numbers are invented.',
  'blind-limit': 'Blindness holds at the API, not against the owner of this browser.',
} as const;
