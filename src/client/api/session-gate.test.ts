import { beforeEach, describe, expect, it } from 'vitest';
import { closeGate, coverGate, currentGate, gateOpens, openGate } from './session-gate.ts';

beforeEach(() => {
  closeGate();
});

describe('the gate of the session', () => {
  it('covers nobody', () => {
    coverGate('idle');
    expect(currentGate()).toEqual({ state: 'signed-out' });
  });

  it('keeps the first reason of a cover', () => {
    openGate();
    coverGate('idle');
    coverGate('ended');
    expect(currentGate()).toEqual({ state: 'covered', why: 'idle' });
  });

  it.each([
    ['lets waiting calls go on when the same person is here again', openGate, true],
    ['gives waiting calls up when that person has left', closeGate, false],
  ])('%s', async (_name, move, goesOn) => {
    openGate();
    coverGate('ended');
    const waiting = [gateOpens(), gateOpens()];
    move();
    expect(await Promise.all(waiting)).toEqual([goesOn, goesOn]);
  });

  it.each([
    ['signed in', openGate, true],
    ['signed out', closeGate, false],
  ])('answers at once while %s', async (_name, move, answer) => {
    move();
    expect(await gateOpens()).toBe(answer);
  });
});
