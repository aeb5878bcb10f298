import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endMember } from '../../src/access/end-member.ts';
import { sendInvitation } from '../../src/access/offer-membership.ts';
import { welcomeMember, welcomeMemberInput } from '../../src/access/welcome-member.contract.ts';
import type { Actor } from '../../src/kernel/actor.ts';
import type { AgencyUnit } from '../../src/kernel/unit.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { type BillingWorld, createBillingWorld, eventually } from '../billing/support/world.ts';
import { callsAs } from '../support/http/calls.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';
import { keepHistory } from '../temporal/replay.ts';

const password = 'gravel sonnet umbrella kettle';
let count = 0;
const newEmail = () => `welcomed${++count}@cork.example`;

describe('welcoming a member', () => {
  let at: BillingWorld;
  let agency: TestWorld;
  beforeAll(async () => {
    at = await createBillingWorld({ events: false });
    agency = await createWorld(at.open, at.api.deps);
  });
  afterAll(() => at?.close());

  const admin = async () => {
    const token = await agency.token(agency.members.admin);
    return callsAs(at.api, () => token);
  };
  const asAdmin = <T>(work: (unit: AgencyUnit) => Promise<T>) => {
    const actor: Actor = { agencyId: agency.agencyId, kind: 'staff', id: String(agency.members.admin.membershipId) };
    return withAgency(at.open.database, actor, work);
  };
  /** One for each Message-ID, as their reader sees them. */
  const mailsTo = async (email: string) => [
    ...new Map(at.mail.messages(email).map(message => [message.messageId, message])).values(),
  ];
  const invitationOf = async (memberId: string) =>
    String(
      (await at.admin('select id from invitation where membership_id = $1 order by id desc', [memberId]))[0]?.['id'],
    );
  const runOf = (invitationId: string) =>
    at.client.workflow.getHandle(`agency/${agency.agencyId}/welcome-member/${invitationId}`);

  /** A membership whose run has days as short as the test wants them. */
  async function invited(policy: { remindAfterMs: number[]; endAfterMs: number }, refused = 0) {
    const { membershipId, email } = await agency.newMember('invited');
    at.mail.failNext('refuse-for-good', refused, email);
    await at.admin('delete from invitation where membership_id = $1', [membershipId]);
    const invitationId = await asAdmin(async unit => {
      await sendInvitation({ ...unit, start: () => '' }, membershipId);
      const row = unit.sql.selectFrom('invitation').select('id').where('membership_id', '=', membershipId);
      const { id } = await row.executeTakeFirstOrThrow();
      unit.start(welcomeMember, welcomeMemberInput(unit.actor.agencyId, id, { version: 9, ...policy }));
      return id;
    });
    const run = runOf(invitationId);
    await eventually('the run begins', () => run.describe().catch(() => null));
    return { membershipId, email, invitationId, run };
  }

  it('mails a link to staff whom an admin invites, who accept by it; then the run is over', async () => {
    const email = newEmail();
    const { body } = await (await admin()).post('/v1/members', { email, roles: ['property_manager', 'viewer'] });
    const [mail] = await eventually('a mail', async () => {
      const mails = await mailsTo(email);
      return mails.length > 0 && mails;
    });
    const words = String(mail?.text).replace(/\s+/g, ' ');
    expect(words).toContain(`Walker invites you to ${agency.agencyName} on Reeve, as property manager and viewer.`);
    const token = /token=([\w-]+)/.exec(String(mail?.text))?.[1];
    const accepted = await at.api.agent.post('/v1/invitations/accept').send({ token, password });
    expect([accepted.status, accepted.body.membershipId]).toEqual([200, body.id]);
    const run = runOf(await invitationOf(body.id));
    expect(await run.result()).toEqual({ outcome: 'accepted', remindersSent: 0 });
    await keepHistory(at, run.workflowId, 'welcome-member-accepted');
  });

  it("mails an owner in the contact's name", async () => {
    const contactId = await agency.newOwner();
    const given = await (await admin()).post(`/v1/contacts/${contactId}/portal-access`, {});
    const [mail] = await eventually('a mail', async () => {
      const mails = await mailsTo(given.body.email);
      return mails.length > 0 && mails;
    });
    expect(mail?.text).toContain('Hello Máire Walker');
    expect(mail?.subject).toContain(agency.agencyName);
    await eventually('it is said', async () => {
      const { body } = await (await admin()).get(`/v1/contacts/${contactId}/portal-access`);
      return body.access.invitation.sentAt !== null;
    });
  });

  it('reminds with the same link, and ends when the days of the link are over', async () => {
    const { email, run } = await invited({ remindAfterMs: [600, 1_200], endAfterMs: 1_800 });
    expect(await run.result()).toEqual({ outcome: 'expired', remindersSent: 2 });
    const mails = await mailsTo(email);
    expect(new Set(mails.map(({ text }) => /token=[\w-]+/.exec(text)?.[0])).size).toBe(1);
    expect(mails).toHaveLength(3);
    await keepHistory(at, run.workflowId, 'welcome-member-expired');
  });

  it('ends when the invitation is taken back', async () => {
    const { membershipId, email, run } = await invited({ remindAfterMs: [60_000], endAfterMs: 120_000 });
    await eventually('a mail', async () => (await mailsTo(email)).length > 0);
    await asAdmin(unit => endMember(unit, { memberId: membershipId, version: 1 }));
    expect(await run.result()).toEqual({ outcome: 'revoked', remindersSent: 0 });
  });

  it('lets the agency see that an address takes no mail', async () => {
    const { membershipId, run } = await invited({ remindAfterMs: [60_000], endAfterMs: 120_000 }, 1);
    expect(await run.result()).toEqual({ outcome: 'undeliverable', remindersSent: 0 });
    const { body } = await (await admin()).get(`/v1/members/${membershipId}`);
    expect(body.invitation).toMatchObject({ sentAt: null, refusedAt: expect.any(String) });
    await keepHistory(at, run.workflowId, 'welcome-member-undeliverable');
  });
});
