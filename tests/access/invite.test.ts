import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createInvitation } from '../../src/access/invite.ts';
import { inAgency, newInvitation, openTestDatabase, type TestDatabase } from '../identity/support.ts';

let at: TestDatabase;
beforeAll(async () => {
  at = await openTestDatabase();
});
afterAll(() => at.close());

describe('inviting', () => {
  it('twice gives one pending invitation, with the later expiry', async () => {
    const first = await newInvitation(at);
    const expiresAt = new Date(Date.now() + 9_000_000);
    const again = await inAgency(at, first.agencyId, unit =>
      createInvitation(unit, { membershipId: first.membershipId, expiresAt }),
    );
    expect(again).toEqual({ invitationId: first.invitationId, generation: 1 });
    const rows = await inAgency(at, first.agencyId, unit => unit.sql.selectFrom('invitation').selectAll().execute());
    expect(rows.map(row => new Date(row.expires_at))).toEqual([expiresAt]);
  });
});
