import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { leaseMessages } from '../../infra/outbox/lease.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { openRun } from '../../src/kernel/runs.ts';
import { tellOperators } from '../../src/kernel/tell-operators.contract.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { pageOnCall, pageOnCallId } from '../../src/paging/page-on-call.contract.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';

describe('[A2] what an outage has left in the outbox', () => {
  let open: OpenTestDatabase;
  const roundId = uuid7();
  beforeAll(async () => {
    open = await openTestDatabase(2);
  });
  afterAll(() => open?.close());
  beforeEach(() => open.admin('update outbox set leased_until = null'));

  const unit = (work: (unit: PlatformUnit) => Promise<void>) =>
    acrossAgencies(open.database, 'operations', 'tests', work);
  const taken = async () => {
    const wish = { olderThanMs: 0, limit: 5, givesWayTo: [pageOnCall.name] };
    return (await leaseMessages(open.database, wish, 5_000)).length;
  };

  it('is sent in its usual batches', async () => {
    await unit(async ({ start }) => {
      for (let left = 10; left > 0; left -= 1) start(tellOperators, { taskId: uuid7() });
    });
    expect(await taken()).toBe(5);
  });

  it('waits while somebody is to be woken, until their run has begun', async () => {
    await unit(async ({ start }) => void start(pageOnCall, { roundId, incidentId: uuid7() }));
    expect(await taken()).toBe(0);
    const run = { workflowId: pageOnCallId(roundId), executionId: 'first', kind: pageOnCall.name };
    await unit(open => openRun(open, { ...run, agencyId: null, requestId: null }));
    await open.admin('update outbox set leased_until = null');
    expect(await taken()).toBe(5);
  });

  it('waits no longer than ten seconds for a run that nobody begins', async () => {
    await unit(async ({ start }) => void start(pageOnCall, { roundId: uuid7(), incidentId: uuid7() }));
    expect(await taken()).toBe(0);
    await open.admin(`update run set requested_at = now() - interval '11 seconds' where kind = 'page-on-call'`);
    await open.admin('update outbox set leased_until = null');
    expect(await taken()).toBe(5);
  });
});
