import type { ReeveClient } from '../../../../api/client/index.ts';
import { addDays } from '../../../../src/agencies/agency-day.ts';
import type { PlannedLease } from './plan-leases.ts';
import { type Done, done, few, unlessDone } from './steps.ts';

type Ids = { contacts: readonly string[]; properties: readonly string[] };
type Added = Done<{ id: string }>;

/** The leases of each property in the order of their days: the next one can only be agreed once the last one is. */
export async function addLeases(
  reeve: ReeveClient,
  stories: readonly (readonly PlannedLease[])[],
  { ids, today, key }: { ids: Ids; today: string; key: (what: string) => string },
): Promise<void> {
  await few(stories, async (leases, property) => {
    for (const [at, lease] of leases.entries()) {
      const added = await draft(reeve, lease, ids, key(`lease-${property}-${at}`));
      await bring(reeve, lease, added, { today, key: key(`rent-${property}-${at}`) });
    }
  });
}

const draft = (reeve: ReeveClient, lease: PlannedLease, ids: Ids, key: string): Promise<Added> =>
  done(
    reeve.POST('/v1/leases', {
      params: { header: { 'Idempotency-Key': key } },
      body: {
        propertyId: ids.properties[lease.property] ?? '',
        startsOn: lease.startsOn,
        endsOn: lease.endsOn,
        rent: { amountMinor: lease.rentMinor, currency: 'AUD', frequency: lease.frequency },
        bond: { amountMinor: lease.rentMinor * 4, currency: 'AUD' },
        bondHeldBy: 'NSW Fair Trading',
        parties: lease.renters.map(at => ({ contactId: ids.contacts[at] ?? '', role: 'renter' as const })),
      },
    }),
  );

/** From a draft to what came of it. */
async function bring(
  reeve: ReeveClient,
  lease: PlannedLease,
  added: Added,
  { today, key }: { today: string; key: string },
): Promise<void> {
  const leaseId = added.data.id;
  const params = (etag: string) => ({ path: { leaseId }, header: { 'If-Match': etag } });
  if (lease.outcome === 'draft') return;
  if (lease.outcome === 'cancelled') {
    const body = { reason: 'The renters found another place' };
    await unlessDone(reeve.POST('/v1/leases/{leaseId}/cancel', { params: params(added.etag), body }));
    return;
  }
  // Rents first: a lease whose days are all past has ended as soon as it is agreed.
  let etag = added.etag;
  for (const { effectiveOn, amountMinor } of lease.rents) {
    const body = { effectiveOn, amountMinor, currency: 'AUD', frequency: lease.frequency, reason: 'Yearly review' };
    const header = { 'If-Match': etag, 'Idempotency-Key': key };
    const risen = await unlessDone(
      reeve.POST('/v1/leases/{leaseId}/rents', { params: { path: { leaseId }, header }, body }),
    );
    etag = risen?.etag ?? etag;
  }
  const now = await unlessDone(reeve.POST('/v1/leases/{leaseId}/agree', { params: params(etag) }));
  if (!now || !lease.leavesOn) return;
  if (lease.outcome === 'ended-early') {
    const body = { endedOn: lease.leavesOn, reason: 'Surrendered by agreement' };
    await unlessDone(reeve.POST('/v1/leases/{leaseId}/end', { params: params(now.etag), body }));
  }
  if (lease.outcome === 'notice') {
    const body = {
      by: 'renter' as const,
      givenOn: addDays(today, -7),
      leavesOn: lease.leavesOn,
      reason: 'Moving abroad',
    };
    await unlessDone(reeve.POST('/v1/leases/{leaseId}/notice', { params: params(now.etag), body }));
  }
}
