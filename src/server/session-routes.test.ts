import { describe, expect, it } from 'vitest';
import { readQueue } from '../contract/queue.ts';
import { readSession, readSignIn, signIn, signOut } from '../contract/session.ts';
import { HOUR, MINUTE } from '../domain/instant.ts';
import { TINY_NOW, TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { tinyValues } from '../../mocks/tiny/tiny-people.ts';

describe('who is signed out', () => {
  it('sees who may sign in, and no customer', async () => {
    const desk = new TinyDesk();
    const { directory } = await desk.done(null, readSignIn);
    expect(directory.staff.map(({ id }) => id)).toContain('ada');
    expect(desk.answers.at(-1)?.text).not.toContain(tinyValues.name);
    expect(desk.answers.at(-1)?.text).not.toMatch(/ownCustomer|c-own|person-/);
  });

  it('reads no session and ends none', async () => {
    const desk = new TinyDesk();
    expect((await desk.refused(null, readSession)).type).toBe('signed-out');
    expect((await desk.refused(null, signOut)).type).toBe('signed-out');
  });

  it('signs in as nobody who is not there', async () => {
    const desk = new TinyDesk();
    expect(await desk.refused(null, signIn, { body: { staff: 'nobody' } })).toMatchObject({
      status: 404,
    });
  });
});

describe('a session', () => {
  it('begins with an event and ends with one and a checkpoint', async () => {
    const desk = new TinyDesk();
    await desk.tokenOf('ada');
    await desk.done('ada', signOut);
    const events = await desk.events();
    expect(events.map(({ action }) => action)).toEqual([
      'log.opened',
      'session.started',
      'session.ended',
      'checkpoint.taken',
    ]);
    expect((await desk.store.checkpoints()).at(-1)?.size).toBe(3);
    expect((await desk.refused('ada', readSession)).type).toBe('signed-out');
    expect((await desk.chain()).ok).toBe(true);
  });

  it('stands in the store under a hash of its token', async () => {
    const desk = new TinyDesk();
    const token = await desk.tokenOf('ada');
    expect(await desk.scratch.get('session', token)).toBeNull();
    expect(await desk.scratch.get('session', desk.keys.hmac('reference', token))).not.toContain(
      token,
    );
  });

  it.each([
    ['ada', ['look-up', 'open-request', 'preview'], ['approve', 'verify-log', 'read-policies']],
    ['sue', ['look-up', 'approve', 'unfreeze'], ['place-hold', 'verify-log', 'read-policies']],
    ['pia', ['approve', 'place-hold', 'read-policies'], ['verify-log', 'take-checkpoint']],
    ['aud', ['read-log', 'verify-log', 'read-export'], ['look-up', 'view-request', 'approve']],
  ] as const)('of %s names what their role may do at all', async (who, does, doesNot) => {
    const desk = new TinyDesk();
    const { may } = await desk.done(who, readSession);
    expect(may).toEqual(expect.arrayContaining([...does]));
    for (const command of doesNot) expect(may).not.toContain(command);
  });

  it('of each tab is its own', async () => {
    const desk = new TinyDesk();
    const one = await desk.signIn('ada');
    const two = await desk.signIn('ada');
    await desk.done(null, signOut, { token: one });
    expect((await desk.done(null, readSession, { token: two })).staff.id).toBe('ada');
  });

  it.each([
    ['just before 15 minutes', 15 * MINUTE - 1, true],
    ['after 15 minutes without a call', 15 * MINUTE, false],
  ])('%s', async (_, wait, stands) => {
    const desk = new TinyDesk();
    await desk.tokenOf('ada');
    desk.clock.advance(wait);
    const { status } = await desk.call('ada', readSession);
    expect(status).toBe(stands ? 200 : 401);
  });

  it('is kept awake by calls, and does not outlive eight hours', async () => {
    const desk = new TinyDesk();
    await desk.tokenOf('ada');
    for (let passed = 0; passed < 8 * HOUR - 10 * MINUTE; passed += 10 * MINUTE) {
      desk.clock.advance(10 * MINUTE);
      expect((await desk.call('ada', readQueue)).status).toBe(200);
    }
    desk.clock.set(TINY_NOW + 8 * HOUR - 1);
    expect((await desk.call('ada', readSession)).status).toBe(200);
    desk.clock.advance(1);
    expect((await desk.refused('ada', readSession)).type).toBe('session-expired');
    expect((await desk.refused('ada', readSession)).type).toBe('signed-out');
  });

  it('says when it ends and when it locks', async () => {
    const desk = new TinyDesk();
    const session = await desk.done('ada', readSession);
    expect(session).toMatchObject({
      idleSeconds: 900,
      warnSeconds: 120,
      now: TINY_NOW,
      endsAt: TINY_NOW + 8 * HOUR,
    });
  });

  it('has the role that the account has now', async () => {
    const desk = new TinyDesk();
    expect((await desk.call('ada', readQueue)).status).toBe(200);
    desk.changeStaff('ada', { role: 'auditor' });
    expect((await desk.refused('ada', readQueue)).type).toBe('role-lacks-right');
    desk.changeStaff('ada', { role: 'supervisor' });
    expect((await desk.done('ada', readSession)).staff.role).toBe('supervisor');
  });
});
