import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepHistory } from '../temporal/replay.ts';
import { rawHistory } from '../temporal/support/history.ts';
import { type Bought, buy, outcomeOf, sagaId } from './support/buy.ts';
import { look } from './support/look.ts';
import type { StepFault } from './support/step-faults.ts';
import { type BillingWorld, createBillingWorld, eventually } from './support/world.ts';

const starter = ['communications', 'leasing', 'portal', 'properties'];

/** Steps up to the pivot, in order; the mail itself is the pivot. */
const beforePivot = [
  'readOrder',
  'claimSubscription',
  'createAgency',
  'ensureDataKey',
  'entitleAgency',
  'inviteFirstAdmin',
  'mailInvitation',
];
const afterPivot = ['makeAgencyReady', 'settleProvisioning'];

describe('provisioning an agency', () => {
  let world: BillingWorld;
  beforeAll(async () => {
    world = await createBillingWorld();
  });
  afterAll(() => world?.close());

  async function expectOneAgency(bought: Bought) {
    const left = await look(world, bought);
    expect(left.agency).toMatchObject({ state: 'ready', country: 'IE', region: 'eu-west-1' });
    expect(left.claim).toMatchObject({ state: 'ready', customer_id: bought.customerId });
    expect(left.memberships).toMatchObject([{ kind: 'staff', roles: ['admin'], state: 'invited' }]);
    expect(left.invitations).toMatchObject([{ id: left.claim!['invitation_id'], state: 'pending' }]);
    expect(left.invitations[0]!['sent_at']).not.toBeNull();
    expect(left.modules).toEqual(starter);
    expect(left.keys).toMatchObject([{ retired_at: null }]);
    expect(left.customer).toMatchObject({ for_agency: left.agency!['id'], status: 'active' });
    expect([left.status, left.refundedMinor]).toEqual(['active', 0]);
    expect(left.mails.map(mail => mail.subject)).toEqual([expect.stringContaining('You are invited to Harbour')]);
    return left;
  }

  async function expectNothing(bought: Bought, claimed = true) {
    const left = await look(world, bought);
    expect(left.claim?.['state']).toBe(claimed ? 'undone' : undefined);
    expect(left.agency?.['state'] ?? 'abandoned').toBe('abandoned');
    expect(left.memberships.map(row => row['state']).filter(state => state !== 'ended')).toEqual([]);
    expect(left.invitations.map(row => row['state']).filter(state => state !== 'revoked')).toEqual([]);
    expect(left.modules).toEqual([]);
    expect(left.keys.filter(row => row['retired_at'] === null)).toEqual([]);
    expect([left.status, left.refundedMinor]).toEqual(['canceled', 11_900]);
    return left;
  }

  it('makes one ready agency of a payment, from signed events alone, and invites its first admin', async () => {
    const bought = await buy(world);
    const outcome = await outcomeOf(world, bought);
    expect(outcome).toMatchObject({ outcome: 'ready', reason: null });
    const { agency, mails, claim } = await expectOneAgency(bought);
    expect(agency!['id']).toBe(outcome.agencyId);
    expect(mails[0]!.text).toMatch(/http:\/\/localhost:4000\/invitations\/open\?token=[\w-]+/);
    const welcome = `agency/${outcome.agencyId}/welcome-admin/${claim!['invitation_id']}`;
    await eventually('welcome-admin runs', () =>
      world.client.workflow
        .getHandle(welcome)
        .describe()
        .catch(() => null),
    );
    await keepHistory(world, sagaId(bought.subscriptionId), 'provision-agency-ready');
  });

  it("tells its story in words to who looks at it in Temporal's UI, and names nobody there", async () => {
    const bought = await buy(world, { agencyName: 'Secretive Homes', adminEmail: 'mary@secretive.example' });
    const { agencyId } = await outcomeOf(world, bought);
    const { text } = await rawHistory(world, sagaId(bought.subscriptionId));
    expect(text).toContain(`Makes an agency of subscription ${bought.subscriptionId}`);
    expect(text).toContain(`Makes agency ${agencyId} in eu-west-1`);
    expect(text).toContain(`Agency ${agencyId} becomes ready`);
    expect(text).not.toMatch(/secretive|mary@|token=/i);
  });

  it.each<[string, string[], StepFault]>([
    ['fails once', [...beforePivot, ...afterPivot], 'before'],
    ['loses its answer once, after its effect', [...beforePivot, ...afterPivot], 'after'],
  ])('makes one agency, and mails once, where any one step %s', async (_what, steps, fault) => {
    world.faults.plan(...steps.map(step => ({ step, fault })));
    const sales = await Promise.all(steps.map(() => buy(world)));
    const outcomes = await Promise.all(sales.map(sale => outcomeOf(world, sale)));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(steps.map(() => 'ready'));
    const met = sales.map(sale => world.faults.metBy(sagaId(sale.subscriptionId)));
    expect(met.sort()).toEqual([...steps].sort());
    for (const sale of sales) await expectOneAgency(sale);
  });

  it.each<StepFault>(['final before', 'final after'])(
    'undoes everything where any one step fails for good (%s its effect)',
    async fault => {
      const steps = beforePivot.filter(
        step => step !== 'readOrder' && !(fault === 'final after' && step === 'mailInvitation'),
      );
      world.faults.plan(...steps.map(step => ({ step, fault })));
      const sales = await Promise.all(steps.map(() => buy(world)));
      const outcomes = await Promise.all(sales.map(sale => outcomeOf(world, sale)));
      expect(outcomes).toEqual(steps.map(() => expect.objectContaining({ outcome: 'undone', reason: 'conflict' })));
      for (const sale of sales) {
        const step = world.faults.metBy(sagaId(sale.subscriptionId));
        const unclaimed = step === 'claimSubscription' && fault === 'final before';
        const { mails } = await expectNothing(sale, !unclaimed);
        expect(mails.map(mail => mail.subject)).toEqual([expect.stringContaining('was cancelled')]);
        expect(mails[0]!.text).toMatch(/EUR\s119\.00/);
        if (fault === 'final before')
          await keepHistory(world, sagaId(sale.subscriptionId), `provision-agency-undone-${step}`);
      }
    },
  );
});
