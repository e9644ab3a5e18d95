import { describe, expect, it } from 'vitest';
import { mainlandChina } from '../../domain/calendars/cn.ts';
import { berlin } from '../../domain/calendars/de-be.ts';
import { london } from '../../domain/calendars/gb-eng.ts';
import { hongKong } from '../../domain/calendars/hk.ts';
import { japan } from '../../domain/calendars/jp.ts';
import { california } from '../../domain/calendars/us-ca.ts';
import { waitReasons } from '../../domain/clock-history.ts';
import { derivationCodes } from '../../domain/clock.ts';
import { lawPackOf } from '../../domain/law/law-pack-of.ts';
import { clauseWords } from '../../domain/policies/clause-words.ts';
import { hktPolicy } from '../../domain/policies/hkt.ts';
import { nttChinaPolicy } from '../../domain/policies/ntt-china.ts';
import { packIds } from '../../domain/vocabulary.ts';
import { derivation } from './messages/en/derivation.ts';
import { ground } from './messages/en/ground.ts';
import { policies } from './messages/en/policies.ts';

const calendars = [japan, hongKong, mainlandChina, berlin, london, california];
const said = new Set(Object.keys(derivation));

/** A counted span is said by its unit, not by the step's own code. */
const saidByUnit = ['counted'];

describe('words for what the rules say in codes', () => {
  it('has a sentence for every step of a derivation', () => {
    const codes = derivationCodes.filter((code) => !saidByUnit.includes(code));
    expect(codes.filter((code) => !said.has(code))).toEqual([]);
  });

  it('has a name for every day off, place and wait', () => {
    const daysOff = calendars.flatMap(({ closed }) => closed.map(({ reason }) => reason));
    const wanted = [
      ...['weekend', 'weekly-holiday', ...daysOff].map((reason) => `day-off.${reason}`),
      ...calendars.map(({ place }) => `place.${place}`),
      ...waitReasons.map((reason) => `wait-reason.${reason}`),
    ];
    expect(wanted.filter((name) => !said.has(name))).toEqual([]);
  });

  it('has words for every refusal ground of the packs', () => {
    const grounds = packIds.flatMap((id) =>
      lawPackOf(id)
        .rules.filter((rule) => rule.topic === 'refusal-ground')
        .map((rule) => rule.id),
    );
    expect(grounds.filter((id) => !(id in ground))).toEqual([]);
  });

  it('has words for every clause of the policies, and says them as the policies do', () => {
    const said: Readonly<Record<string, unknown>> = policies;
    for (const { number } of [...hktPolicy.clauses, ...nttChinaPolicy.clauses]) {
      expect(clauseWords[number]).toMatch(/\.$/);
      expect(said[`clause.${number}`]).toBe(clauseWords[number]);
    }
  });

  it('has the full title of every law, and says it as the pack does', () => {
    const said: Readonly<Record<string, unknown>> = policies;
    for (const id of packIds) expect(said[`law-title.${id}`]).toBe(lawPackOf(id).name);
  });
});
