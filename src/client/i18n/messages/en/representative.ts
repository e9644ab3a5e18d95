/** Somebody who asks for a customer. */
export const representative = {
  title: 'Asked by a representative',
  who: 'Who asks',
  name: 'Name of the representative',
  'name.required': 'Enter the name of whoever asks.',
  'title.label': 'By what title',
  'title.mandate': 'Mandate of the customer',
  'title.agent': 'Lawyer or other agent',
  'title.parent': 'Parent of a minor',
  'title.guardian': 'Guardian named by a court',
  'contact.hint':
    'Letters about the request go there. Data go there by post only if the paper says so.',
  harm: 'An answer could hurt the minor',
  'harm.hint':
    'Then a privacy officer alone approves, and nothing of the answer goes to the representative.',
  'harm.flag': 'Risk of harm to the minor: a privacy officer decides',
  'paper.title': 'Paper of the representative',
  'paper.hint':
    'Both papers are seen, none is kept. Another person approves; then the customer confirms on a channel of record.',
  'paper.label': 'Paper that shows the title',
  'paper.signed-mandate': 'Mandate signed by the customer',
  'paper.power-of-attorney': 'Power of attorney',
  'paper.family-register': 'Family register or birth certificate',
  'paper.court-order': 'Order of a court',
  identity: 'Paper that says who they are',
  covers: 'What the mandate covers',
  receives: 'The paper lets them receive the answer',
  'receives.hint': 'Without this the answer goes to the customer.',
  go: 'Record, ask for approval',
  done: 'Recorded. Another person decides.',
  'shown.none': 'No paper was accepted yet.',
  'shown.paper': 'Paper',
  'shown.accepted': '{paper}; {identity}. Seen by {by}, accepted by {approver}.',
  rule: 'Rule',
  say: 'Whose word counts',
  'say.mandated': 'The customer confirms on a channel of record.',
  'say.ward':
    'The customer confirms on a channel of record; where there is none, the paper alone serves.',
  'say.minor-asked': 'The minor is old enough to be asked and confirms on a channel of their own.',
  'say.minor-asked.from':
    'From {age} years on the minor is asked and confirms on a channel of their own.',
  'say.minor-too-young':
    'The minor is too young to be asked. A channel of record confirms; where there is none, the paper alone serves.',
  'say.age-unknown': 'The age is not known: the person is asked on a channel of record.',
  'say.of-age': 'This person is of age. No parent asks for them: a mandate is needed.',
  goes: 'Answer goes to',
  'goes.customer': 'the customer alone',
  'goes.representative': 'the representative, or the customer',
  'goes.open': 'the customer, unless the paper says otherwise',
  'categories-only':
    'Until the customer has confirmed, no more than the categories can be answered: open an inquiry into these.',
  delivery: 'To the representative: {way}',
} as const;
