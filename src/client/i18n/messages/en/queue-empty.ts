/** The queue, where a lane or a filter leaves nothing of it. */
export const queueEmpty = {
  'empty.filtered': 'No request fits these filters.',
  'empty.actionable': 'No request needs you now.',
  'empty.mine': 'You have taken no request.',
  'empty.needs-identity': 'No request waits for proof of identity.',
  'empty.due': 'Nothing is due soon.',
  'empty.waiting': 'Nothing waits on others.',
  'empty.wrong-desk':
    'Every request lies at the desk that answers its customer, and none is offered.',
  'empty.errors': 'Nothing was undone: no package came back, nobody pressed Not me.',
  'empty.approvals': 'Nothing waits for your approval.',
  'empty.closed': 'No request is closed yet.',
  'empty.all': 'There is no request yet.',
  'teach.actionable':
    'A new call starts with the call bar. What others still owe you stands under Waiting.',
  'teach.mine': 'A request is yours once you open it, take it, or are given it.',
  'teach.needs-identity': 'A request stands here until its caller has proved who they are.',
  'teach.due': 'A request comes here three days before its date, the strictest of its dates first.',
  'teach.waiting':
    'A request stands here while somebody else has to answer, with who and since when.',
  'teach.wrong-desk':
    'A request comes here when another desk should answer its customer, and when a desk offers you one.',
  'teach.errors':
    'A request comes here when its package comes back, or its customer presses Not me.',
  'teach.approvals':
    'A colleague’s proposal comes here when you may decide it. Nobody decides what they proposed.',
  'teach.closed': 'A request comes here once it is answered, refused or taken back.',
  'teach.all': 'The first request starts with the call bar.',
} as const;
