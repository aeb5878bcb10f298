import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acceptInvitation } from '../../src/access/accept-invitation.ts';
import { invitationToken } from '../../src/access/invitation-link.ts';
import { viewInvitation } from '../../src/access/view-invitation.ts';
import { setFirstPassword } from '../../src/identity/set-first-password.ts';
import {
  auditOf,
  goodPassword,
  identity,
  newFrom,
  newInvitation,
  newPerson,
  openTestDatabase,
  type TestDatabase,
} from '../identity/support.ts';

let at: TestDatabase;
beforeAll(async () => {
  at = await openTestDatabase();
});
afterAll(() => at.close());

type Invited = Awaited<ReturnType<typeof newInvitation>>;
const tokenOf = ({ agencyId, invitationId, generation }: Invited) =>
  invitationToken(at.keys, { agencyId, invitationId, generation });
const accept = async (invited: Invited, password = goodPassword, generation = 1) =>
  acceptInvitation(at.deps, { token: await tokenOf({ ...invited, generation }), password, from: newFrom() });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );
const stateOf = async ({ agencyId }: Invited) =>
  (
    await at.admin.query(
      `select g.state agency, m.state membership, i.state invitation, (select count(*)::int from outbox o where o.for_agency = g.id) wakes,
         (select count(*)::int from audit_event a where a.for_agency = g.id and a.action = 'invitation.accepted') accepted
       from agency g join membership m on m.agency_id = g.id join invitation i on i.agency_id = g.id where g.id = $1`,
      [agencyId],
    )
  ).rows[0];
const untouched = { agency: 'ready', membership: 'invited', invitation: 'pending', wakes: 0, accepted: 0 };
const settled = { agency: 'active', membership: 'active', invitation: 'accepted', wakes: 1, accepted: 1 };

describe('accepting an invitation', () => {
  it('makes the agency active, once, with its audit event and the wake of its run', async () => {
    const invited = await newInvitation(at);
    expect(await accept(invited)).toMatchObject({ personId: invited.personId, membershipId: invited.membershipId });
    expect(await stateOf(invited)).toEqual(settled);
    expect(await codeOf(accept(invited))).toBe('invitation_used');
    expect(await stateOf(invited)).toEqual(settled);
    expect(await auditOf(at, invited.personId)).toContain('password.set done');
  });

  it('ten times at once happens once', async () => {
    const invited = await newInvitation(at);
    const answers = await Promise.all(Array.from({ length: 10 }, () => codeOf(accept(invited))));
    expect(answers.filter(answer => answer === 'done')).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set(['done', 'invitation_used']));
    expect(await stateOf(invited)).toEqual(settled);
  });

  it('at once with different passwords keeps the first, and the other is refused', async () => {
    const invited = await newInvitation(at);
    const answers = await Promise.all([
      codeOf(accept(invited)),
      codeOf(accept(invited, 'gravel sonnet umbrella kettle')),
    ]);
    expect(answers.filter(answer => answer === 'done')).toHaveLength(1);
  });

  it('goes on after a crash between the two units, with the password that was set', async () => {
    const invited = await newInvitation(at);
    const hash = await at.deps.hasher.hash(goodPassword);
    await identity(at, unit => setFirstPassword(unit, invited.personId, hash));
    expect(await codeOf(accept(invited, 'gravel sonnet umbrella kettle'))).toBe('sign_in_failed');
    expect(await stateOf(invited)).toEqual(untouched);
    expect(await codeOf(accept(invited))).toBe('done');
    expect(await stateOf(invited)).toEqual(settled);
  });

  it('asks somebody who has a password for that one', async () => {
    const { email } = await newPerson(at);
    const invited = await newInvitation(at, { email });
    const viewed = await viewInvitation(at.deps, { token: await tokenOf(invited), from: newFrom() });
    expect(viewed).toMatchObject({ asks: 'password', email });
    expect(await codeOf(accept(invited, 'gravel sonnet umbrella kettle'))).toBe('sign_in_failed');
    expect(await codeOf(accept(invited))).toBe('done');
  });

  it('is refused when expired, revoked, of an older or newer generation, or of an undone agency', async () => {
    const expired = await newInvitation(at, { expiresInMs: -1000 });
    expect(await codeOf(accept(expired))).toBe('invitation_expired');
    const revoked = await newInvitation(at);
    await at.admin.query(`update invitation set state = 'revoked' where id = $1`, [revoked.invitationId]);
    expect(await codeOf(accept(revoked))).toBe('invitation_invalid');
    const renewed = await newInvitation(at);
    await at.admin.query(`update invitation set generation = 2 where id = $1`, [renewed.invitationId]);
    expect(await codeOf(accept(renewed, goodPassword, 1))).toBe('invitation_invalid');
    expect(await codeOf(accept(renewed, goodPassword, 3))).toBe('invitation_invalid');
    expect(await codeOf(accept(renewed, goodPassword, 2))).toBe('done');
    const undone = await newInvitation(at);
    await at.admin.query(`update agency set state = 'abandoned' where id = $1`, [undone.agencyId]);
    expect(await codeOf(accept(undone))).toBe('invitation_invalid');
    const other = await newInvitation(at);
    expect(await codeOf(accept({ ...other, agencyId: renewed.agencyId }))).toBe('invitation_invalid');
  });

  it('before the run has made the agency ready is put off, not refused', async () => {
    const invited = await newInvitation(at);
    const be = (state: string) =>
      at.admin.query('update agency set state = $2 where id = $1', [invited.agencyId, state]);
    await be('provisioning');
    expect(await codeOf(accept(invited))).toBe('unavailable');
    expect(await stateOf(invited)).toEqual({ ...untouched, agency: 'provisioning' });
    await be('ready');
    expect(await codeOf(accept(invited))).toBe('done');
  });

  it('with a weak password leaves everything as it was', async () => {
    const invited = await newInvitation(at);
    expect(await codeOf(accept(invited, 'harbour lettings'))).toBe('password_too_weak');
    expect(await stateOf(invited)).toEqual(untouched);
  });

  it('of a suspended person is refused', async () => {
    const invited = await newInvitation(at);
    await at.admin.query(`update person set state = 'suspended' where id = $1`, [invited.personId]);
    expect(await codeOf(accept(invited))).toBe('invitation_invalid');
  });

  it('slows down who tries forged links', async () => {
    const from = newFrom();
    const codes: string[] = [];
    for (let tried = 0; tried < 31; tried += 1)
      codes.push(await codeOf(viewInvitation(at.deps, { token: 'forged', from })));
    expect(codes.at(0)).toBe('invitation_invalid');
    expect(codes.at(-1)).toBe('too_many_attempts');
  });
});
