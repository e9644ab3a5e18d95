import { describe, expect, it } from 'vitest';
import { sampleActor } from '../server/conformance/sample-scene.ts';
import { permissions, reaches, roleMay } from './permission.ts';
import { roles, type Role } from './vocabulary.ts';
import { commands, type Command } from './command-vocabulary.ts';

/** One line a command: agent, supervisor, privacy officer, auditor. C own company, D own desks, A all, E own events, – nothing. */
const published = `
look-up             C C A –
view-customer       C C A –
reveal              D D A –
share               D D A –
tell-purpose        D D A –
record-consent      D D A –
open-request        D D A –
view-request        D D A –
take                D D A –
note                D D A –
relink              D D A –
ask-set             D D A –
answer-set          D D A –
send-code           D D A –
confirm-code        D D A –
call-back           D D A –
confirm-reference   D D A –
declare             D D A –
see-paper           D D A –
ask-unlock          D D A –
unfreeze            – D A –
decide-items        D D A –
preview             D D A –
propose-withholding D D A –
propose-history D D A –
propose-refusal     D D A –
approve             – D A –
return              – D A –
hand-over           D D A –
carry-out-opt-out   D D A –
close               D D A –
view-trail          C C A –
read-log            E D A A
verify-log          – – – A
ask-withdrawal D D A –
drop-withdrawal D D A –
withdraw D D A –
remind D D A –
propose-lapse D D A –
mark-duplicate D D A –
mark-opened-in-error D D A –
reopen D D A –
ask-clarification D D A –
answer-clarification D D A –
ask-fee D D A –
confirm-fee D D A –
waive-fee D D A –
extend D D A –
explain-lateness D D A –
acknowledge D D A –
edit-letter D D A –
read-policies – – A A
propose-packs – – A –
approve-packs – – A –
return-packs – – A –
propose-purpose – – A –
approve-purpose – – A –
return-purpose – – A –
propose-policy – – A –
approve-policy – – A –
return-policy – – A –
read-liftings – – A A
propose-lifting – – A –
approve-lifting – – A –
return-lifting – – A –
propose-export – – – A
approve-export – – A –
read-export – – A A
decide-deletion D D A –
propose-deletion D D A –
start-deletion D D A –
undo-deletion D D A –
read-holds – – A A
place-hold – – A –
lift-hold – – A –
decide-hold – – A –
propose-merge C C A –
decide-merge – D A –
read-duplicates – C A –
add-evidence D D A –
compare D D A –
decide-correction D D A –
propose-correction D D A –
tell-recipients D D A –
take-checkpoint     – – – A
offer-transfer D D A –
accept-transfer D D A –
reject-transfer D D A –
withdraw-transfer D D A –
promise-call D D A –
report-call D D A –
reassign – D A –
read-reports D D A A
read-mailings C C A A
prepare-mailing – C A –
propose-reading – – A –
approve-reading – – A –
return-reading – – A –
propose-release – – A –
approve-release – – A –
return-release – – A –
read-refusals – D A A
read-safety A A A A
read-training E D A A
train D D A –
export-reports D D A A
read-authorities D D A A
log-authority-call D D A –
read-demands – – A A
open-demand – – A –
work-demand – – A –
approve-demand – – A –
return-demand – – A –
query-statistics D D A A
read-vault – – A A
ask-look – – A –
approve-look – – A –
return-look – – A –
read-look – – A –`;

const reachOf = {
  C: 'own-company',
  D: 'own-desk',
  A: 'all',
  E: 'own-events',
  '–': 'none',
} as const;
const rows = new Map(
  published
    .trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [command = '', ...reach] = line.split(/\s+/);
      return [command, reach];
    }),
);
const cells = commands.flatMap((command) =>
  roles.map((role, place): [Command, Role, string] => [
    command,
    role,
    rows.get(command)?.[place] ?? 'missing',
  ]),
);

describe('the table of rights', () => {
  it('has a line for every command and no other', () => {
    expect([...rows.keys()].sort()).toEqual([...commands].sort());
  });

  it.each(cells)('%s by %s: %s', (command, role, letter) => {
    const reach = Object.entries(reachOf).find(([sign]) => sign === letter)?.[1];
    expect(permissions[command][role]).toBe(reach);
    expect(roleMay(role, command)).toBe(letter !== '–');
  });
});

const here = { company: 'hkt', desk: 'desk-1' } as const;
const nextDesk = { company: 'hkt', desk: 'desk-2' } as const;
const otherCompany = { company: 'ntt-china', desk: 'desk-9' } as const;
const customerHere = { company: 'hkt', desk: null } as const;
const customerThere = { company: 'ntt-china', desk: null } as const;

describe('how far a right reaches', () => {
  const officer = { role: 'privacy-officer', desks: [], company: null } as const;
  it.each([
    ['an agent', {}, 'note', here, true],
    ['an agent', {}, 'note', nextDesk, false],
    ['an agent', {}, 'note', otherCompany, false],
    ['an agent', {}, 'note', customerHere, false],
    ['an agent of no desk', { desks: [] }, 'note', here, false],
    ['an agent of two desks', { desks: ['desk-1', 'desk-2'] }, 'note', nextDesk, true],
    ['an agent', {}, 'view-customer', customerHere, true],
    ['an agent', {}, 'view-customer', customerThere, false],
    ['an agent of every company', { company: null }, 'view-customer', customerThere, true],
    ['an agent', {}, 'approve', here, false],
    ['a supervisor', { role: 'supervisor' }, 'approve', here, true],
    ['a supervisor', { role: 'supervisor' }, 'approve', nextDesk, false],
    ['a privacy officer', officer, 'approve', nextDesk, true],
    ['a privacy officer', officer, 'view-customer', customerThere, true],
    ['an auditor', { role: 'auditor' }, 'view-request', here, false],
    ['an auditor', { role: 'auditor' }, 'read-log', here, true],
    ['an agent', {}, 'read-log', here, false],
  ] as const)('%s %j: %s on %j: %s', (_, given, command, record, does) => {
    expect(reaches(sampleActor(given), command, record)).toBe(does);
  });
});
