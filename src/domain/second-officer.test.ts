import { describe, expect, it } from 'vitest';
import { sampleActor } from '../server/conformance/sample-scene.ts';
import { decideJointly, type JointCommand } from './second-officer.ts';

const officer = sampleActor({ id: 'pia', person: 'p-pia', role: 'privacy-officer', desks: [] });
const auditor = sampleActor({ id: 'aud', person: 'p-aud', role: 'auditor', desks: [] });
const by = (command: JointCommand) => (command === 'propose-export' ? auditor : officer);
const verdict = (command: JointCommand, proposer: string | null, actor = by(command)) => {
  const said = decideJointly(command, { actor, proposer, company: 'hkt' });
  return said.ok ? 'ok' : said.code;
};

describe('what two officers decide together', () => {
  it.each<[JointCommand, onNothing: string, onOwn: string, onOther: string]>([
    ['propose-packs', 'ok', 'proposal-pending', 'proposal-pending'],
    ['approve-packs', 'nothing-proposed', 'four-eyes', 'ok'],
    ['return-packs', 'nothing-proposed', 'ok', 'ok'],
    ['propose-purpose', 'ok', 'proposal-pending', 'proposal-pending'],
    ['approve-purpose', 'nothing-proposed', 'four-eyes', 'ok'],
    ['return-purpose', 'nothing-proposed', 'ok', 'ok'],
    ['propose-policy', 'ok', 'proposal-pending', 'proposal-pending'],
    ['approve-policy', 'nothing-proposed', 'four-eyes', 'ok'],
    ['return-policy', 'nothing-proposed', 'ok', 'ok'],
    ['propose-lifting', 'ok', 'proposal-pending', 'proposal-pending'],
    ['approve-lifting', 'nothing-proposed', 'four-eyes', 'ok'],
    ['return-lifting', 'nothing-proposed', 'ok', 'ok'],
    ['propose-export', 'ok', 'proposal-pending', 'proposal-pending'],
    ['approve-export', 'nothing-proposed', 'four-eyes', 'ok'],
    ['decide-hold', 'nothing-proposed', 'four-eyes', 'ok'],
  ])('%s: on nothing %s, on their own %s, on another’s %s', (command, nothing, own, other) => {
    expect(verdict(command, null)).toBe(nothing);
    expect(verdict(command, by(command).person)).toBe(own);
    expect(verdict(command, 'p-other')).toBe(other);
    expect(verdict(command, 'p-other', sampleActor({ role: 'supervisor' }))).toBe(
      'role-lacks-right',
    );
  });

  it('cites the company’s rule, where it is a company’s', () => {
    const scene = { actor: officer, proposer: null, company: 'hkt' } as const;
    expect(decideJointly('approve-packs', scene)).toMatchObject({
      citation: expect.stringContaining('HKT') as string,
    });
    expect(decideJointly('approve-packs', { ...scene, company: null })).toMatchObject({
      citation: null,
    });
  });
});
