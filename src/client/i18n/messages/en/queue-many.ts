/** The queue, once rows of it are picked. */
export const queueMany = {
  'no-other': 'No other request needs you now.',
  'many.label': 'Picked requests',
  'many.picked': { one: '{n} picked', other: '{n} picked' },
  'many.drop': 'Drop',
  'many.too-many': { one: 'At most {n} at once.', other: 'At most {n} at once.' },
  'many.title': '{command}: several requests',
  'many.all-can': { one: '{n} can.', other: 'All {n} can.' },
  'many.some-can': { one: '{can} can, {n} cannot.', other: '{can} can, {n} cannot.' },
  'many.each': 'Each is done on its own and has its own line in the log.',
  'many.do': { one: '{command}: {n}', other: '{command}: {n}' },
  'many.gone': {
    one: '{n} is no longer open to you.',
    other: '{n} are no longer open to you.',
  },
  'many.progress': '{done} of {all}',
  'many.stop': 'Stop',
  'many.done': { one: '{n} done', other: '{n} done' },
  'many.stopped': {
    one: 'You stopped before the last {n}. Nothing was done to it.',
    other: 'You stopped before the last {n}. Nothing was done to them.',
  },
} as const;
