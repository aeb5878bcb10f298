import { describe, expect, it } from '@jest/globals';
import { uuid7 } from '../../src/kernel/ids.ts';
import { pageOnCall } from '../../src/paging/page-on-call.contract.ts';
import { served } from '../support/http/served.ts';

/** No Temporal, no worker: what the commit of an incident says by itself. */
describe('[A2] the first pages of an incident', () => {
  const at = served();
  const pagesOf = (incidentId: string) =>
    at.open.admin('select id, person_id, level, turn, channel, state from page where incident_id = $1', [incidentId]);
  const startOf = async (incidentId: string) => {
    const [row] = await at.open.admin(
      `select input from outbox where contract = 'page-on-call' and input->>'incidentId' = $1`,
      [incidentId],
    );
    return pageOnCall.input.parse(row?.['input']);
  };
  const pager = async (quietHours: object | null) => {
    const { personId } = at.world.operator;
    await at.open.admin('delete from pager where person_id = $1', [personId]);
    const row = [uuid7(), personId, JSON.stringify(quietHours)];
    if (quietHours) await at.open.admin('insert into pager (id, person_id, quiet_hours) values ($1, $2, $3)', row);
  };

  it('are rows of its commit, and its run is told to send them at once', async () => {
    const { incidentId, number } = await at.world.newIncident({ severity: 'sev2' });
    const pages = await pagesOf(incidentId);
    expect(pages).toMatchObject([
      { person_id: at.world.operator.personId, level: 1, turn: 1, channel: 'mail', state: 'pending' },
    ]);
    expect((await startOf(incidentId)).view).toMatchObject({
      ...{ state: 'paging', number, severity: 'sev2', level: 1, toSend: [pages[0]?.['id']], sent: 0 },
      lookAgainAtMs: expect.any(Number),
    });
  });

  it('are left to the run where quiet hours hold one of them back, since its timeline says so', async () => {
    await pager({ timeZone: 'UTC', from: '00:00', until: '23:59' });
    const { incidentId } = await at.world.newIncident({ severity: 'sev3' });
    expect(await pagesOf(incidentId)).toEqual([]);
    expect((await startOf(incidentId)).view).toBeUndefined();
    // The highest severity is never held back.
    const worst = await at.world.newIncident({ severity: 'sev1' });
    expect(await pagesOf(worst.incidentId)).toHaveLength(1);
    await pager(null);
  });

  it('are left to the run where nobody is on call, since operators are asked for help', async () => {
    const levels = [
      {
        targets: [{ kind: 'schedule', scheduleId: uuid7() }],
        channels: ['mail'],
        ...{ repeatAfterMs: 60_000, times: 1, nextAfterMs: 60_000 },
      },
    ];
    await at.open.admin(`insert into escalation_policy (id, name, levels, in_force) values ($1, 'Nobody', $2, true)`, [
      uuid7(),
      JSON.stringify(levels),
    ]);
    const { incidentId } = await at.world.newIncident();
    expect(await pagesOf(incidentId)).toEqual([]);
    expect((await startOf(incidentId)).view).toBeUndefined();
  });
});
