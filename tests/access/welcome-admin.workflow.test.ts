import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { welcomeAdmin, welcomeAdminInput } from '../../src/access/welcome-admin.contract.ts';
import { provisioningPolicy } from '../../src/billing/provision-agency.contract.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { sellByHand, startSaga } from '../billing/support/buy.ts';
import { look } from '../billing/support/look.ts';
import { type BillingWorld, createBillingWorld, eventually } from '../billing/support/world.ts';
import { keepHistory } from '../temporal/replay.ts';

describe('welcoming the first admin', () => {
  let world: BillingWorld;
  let count = 0;
  beforeAll(async () => {
    world = await createBillingWorld({ events: false });
  });
  afterAll(() => world?.close());

  /** A ready agency whose days are as short as the tests want them. */
  async function invited(welcome: { remindAfterMs: number[]; taskAfterMs: number }) {
    const email = `welcome${++count}@cork.example`;
    const sale = await sellByHand(world, { name: 'Cork Homes', email, address: { country: 'IE' } });
    const run = await startSaga(world, sale, { ...provisioningPolicy, welcome: { version: 9, ...welcome } });
    await run.result();
    const { claim } = await look(world, sale);
    const agencyId = String(claim!['for_agency']);
    const invitationId = String(claim!['invitation_id']);
    const handle = world.client.workflow.getHandle(`agency/${agencyId}/welcome-admin/${invitationId}`);
    await eventually('welcome-admin runs', () => handle.describe().catch(() => null));
    return { sale, email, agencyId, invitationId, handle, mails: async () => (await look(world, sale)).mails };
  }

  /** What accepting does, in its own unit: the row, then a wake. */
  const settle = (agencyId: string, invitationId: string, state: 'accepted' | 'revoked') =>
    withAgency(world.open.database, systemActor(agencyId, 'test'), async unit => {
      await unit.sql.updateTable('invitation').set({ state }).where('id', '=', invitationId).execute();
      if (state === 'accepted')
        await unit.sql.updateTable('agency').set({ state: 'active' }).where('id', '=', agencyId).execute();
      unit.wake(welcomeAdmin, welcomeAdminInput(agencyId, invitationId));
    });

  it('reminds twice with the same link, then tells an operator, and closes that task when the admin comes', async () => {
    const run = await invited({ remindAfterMs: [600, 1_200], taskAfterMs: 1_800 });
    const task = await eventually('a task', async () =>
      (await world.admin(`select * from operator_task where for_agency = $1`, [run.agencyId])).at(0),
    );
    expect(task).toMatchObject({ kind: 'admin_not_welcomed', choices: ['done', 'give_up'] });
    const mails = await run.mails();
    expect(mails).toHaveLength(3);
    const links = mails.map(({ text }) => /token=[\w-]+/.exec(text)?.[0]);
    expect(new Set(links).size).toBe(1);
    await settle(run.agencyId, run.invitationId, 'accepted');
    expect(await run.handle.result()).toEqual({ outcome: 'accepted', remindersSent: 2 });
    const closed = await world.admin('select decision from operator_task where id = $1', [task['id']]);
    expect(closed).toEqual([{ decision: 'done' }]);
    await keepHistory(world, run.handle.workflowId, 'welcome-admin-reminded');
  });

  it('ends at once when the invitation is accepted, and has billing look at the agency again', async () => {
    const run = await invited({ remindAfterMs: [60_000], taskAfterMs: 120_000 });
    await eventually('the claim is read', async () =>
      (
        await world.admin(`select 1 from billing_customer where customer_id = $1 and applied_generation > 0`, [
          run.sale.customerId,
        ])
      ).at(0),
    );
    await world.dashboard.subscriptions.cancel(run.sale.subscriptionId);
    await settle(run.agencyId, run.invitationId, 'accepted');
    expect(await run.handle.result()).toEqual({ outcome: 'accepted', remindersSent: 0 });
    expect(await run.mails()).toHaveLength(1);
    await eventually('what ended meanwhile is applied', async () => {
      const [row] = await world.admin('select state from agency where id = $1', [run.agencyId]);
      return row?.['state'] === 'read_only';
    });
  });

  it('ends when the invitation is revoked', async () => {
    const run = await invited({ remindAfterMs: [], taskAfterMs: 120_000 });
    await settle(run.agencyId, run.invitationId, 'revoked');
    expect(await run.handle.result()).toEqual({ outcome: 'revoked', remindersSent: 0 });
    await keepHistory(world, run.handle.workflowId, 'welcome-admin-revoked');
  });

  it('goes on where the relay refuses a reminder for good', async () => {
    const run = await invited({ remindAfterMs: [1_500], taskAfterMs: 2_500 });
    world.mail.failNext('refuse-for-good', 1, run.email);
    await eventually('a task', async () =>
      (await world.admin(`select * from operator_task where for_agency = $1`, [run.agencyId])).at(0),
    );
    await settle(run.agencyId, run.invitationId, 'accepted');
    expect(await run.handle.result()).toEqual({ outcome: 'accepted', remindersSent: 0 });
  });
});
