import { describe, expect, it } from '@jest/globals';
import { duties } from '../../activities/incidents/duties.ts';
import { attendIncident } from '../../src/incidents/attend-incident.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { exceptionsOf, legalRules, ruleByName } from '../../src/notices/law.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';

const hour = 3_600_000;
const day = 24 * hour;
const iso = (ms: number) => new Date(ms).toISOString();

describe('the instants that clocks of a law run from [A4]', () => {
  const at = served({ poolMax: 4 });
  const attend = (incidentId: string, nowMs = Date.now()) =>
    acrossAgencies(at.open.database, 'incidents', 'test', unit => attendIncident(unit, duties, { incidentId, nowMs }), {
      actor: { kind: 'system', id: `platform/respond-to-incident/${incidentId}` },
    });

  /** An incident of three days ago that touches an agency, for sure. */
  const touching = async (country: string) => {
    const { agencyId } = await createWorld(at.open, at.api.deps);
    await at.open.admin('update agency set country = $2 where id = $1', [agencyId, country]);
    const { incidentId } = await at.world.newIncident({ phase: 'contain', settled: true });
    await at.open.admin(
      `update incident set detected_at = now() - interval '3 days', created_at = now() - interval '3 days' where id = $1`,
      [incidentId],
    );
    await at.open.admin(
      `insert into affected_agency (id, incident_id, for_agency, state, decided_at, basis, data_categories)
       values ($1, $2, $3, 'confirmed', now(), '{}', '{contact_details}')`,
      [uuid7(), incidentId, agencyId],
    );
    const token = await at.world.token(at.world.operator, { place: 'operations' });
    const calls = callsAs(at.api, () => token);
    const path = `/v1/operations/incidents/${incidentId}`;
    const version = async () => (await calls.get(path)).body.version as number;
    return {
      incidentId,
      verify: async () =>
        calls.post(`${path}/verification`, { statement: 'Their contacts were read.' }, { etag: await version() }),
      say: async (instant: string, ms: number) =>
        calls.put(`${path}/instants/${instant}`, { at: iso(ms), reason: 'the log says so' }, { etag: await version() }),
      clock: async (kind: string) =>
        (await calls.get(`${path}/clocks`)).body.data.find((each: { kind: string }) => each.kind === kind),
      lines: async (kind: string) =>
        (
          await at.open.admin<{ facts: Record<string, unknown> }>(
            'select facts from incident_event where incident_id = $1 and kind = $2 order by recorded_at, id',
            [incidentId, kind],
          )
        ).map(({ facts }) => facts),
      tasks: () =>
        at.open.admin<{ decision: string | null }>(
          `select decision from operator_task where kind = 'clock_overdue' and subject_id = $1 order by raised_at, id`,
          [incidentId],
        ),
      calls,
      path,
    };
  };

  it('move with awareness that is corrected: to an earlier one, which is overdue at once, and to a later one', async () => {
    const on = await touching('IE');
    await on.verify();
    await attend(on.incidentId);
    const { dueAt: first } = await on.clock('notify_agency');
    const earlier = Date.now() - 30 * hour;
    expect((await on.say('aware', earlier)).status).toBe(200);
    await attend(on.incidentId);
    expect(await on.clock('notify_agency')).toMatchObject({
      ...{ state: 'overdue', startsAt: iso(earlier), dueAt: iso(earlier + 24 * hour) },
    });
    expect(await on.lines('clock_moved')).toMatchObject([
      { clock: 'notify_agency', was: first, dueAt: iso(earlier + 24 * hour) },
    ]);
    expect((await on.lines('clock_overdue')).map(({ clock }) => clock)).toEqual(['notify_agency']);
    expect(await on.tasks()).toEqual([{ decision: null }]);
    await attend(on.incidentId);
    expect([(await on.lines('clock_moved')).length, (await on.tasks()).length]).toEqual([1, 1]);

    const later = Date.now() - hour;
    await on.say('aware', later);
    await attend(on.incidentId);
    expect(await on.clock('notify_agency')).toMatchObject({ state: 'running', dueAt: iso(later + 24 * hour) });
    expect(await on.tasks()).toEqual([{ decision: 'done' }]);
    await attend(on.incidentId, later + 21 * hour);
    expect((await on.lines('clock_warned')).filter(({ clock }) => clock === 'notify_agency')).toHaveLength(1);
    await attend(on.incidentId, later + 25 * hour);
    expect(await on.tasks()).toEqual([{ decision: 'done' }, { decision: null }]);
    const { body } = await on.calls.get(`${on.path}/timeline?kind=clock_moved`);
    expect(body.data).toHaveLength(2);
  });

  it('in Australia are the suspicion, before anything is verified, and corrected with it', async () => {
    const on = await touching('AU');
    await attend(on.incidentId);
    const clock = await on.clock('ndb_assessment');
    const [{ detected_at } = {}] = await at.open.admin('select detected_at from incident where id = $1', [
      on.incidentId,
    ]);
    const noticed = (detected_at as Date).getTime();
    expect(clock).toMatchObject({
      ...{ rule: 'ndb-26WH@2', state: 'running', startsAt: iso(noticed), dueAt: iso(noticed + 30 * day) },
      source: expect.stringContaining('reasonable grounds to suspect'),
    });
    expect(await on.clock('notify_agency')).toBeUndefined();
    await on.say('detected', noticed - 5 * day);
    await attend(on.incidentId);
    expect((await on.clock('ndb_assessment')).dueAt).toBe(iso(noticed + 25 * day));
    await on.verify();
    await attend(on.incidentId);
    expect((await on.clock('ndb_assessment')).dueAt).toBe(iso(noticed + 25 * day));
    expect((await on.clock('notify_agency')).state).toBe('running');
  });

  it('stay those of the rule that set a clock, and stay where a clock is settled', async () => {
    const on = await touching('AU');
    await on.verify();
    await at.open.admin(
      `insert into clock (id, subject_type, subject_id, for_agency, kind, rule, starts_at, warn_at, due_at)
       select $1, 'incident', i.id, a.for_agency, 'ndb_assessment', 'ndb-26WH@1', i.aware_at, i.aware_at + interval '23 days',
         i.aware_at + interval '30 days'
       from incident i join affected_agency a on a.incident_id = i.id where i.id = $2`,
      [uuid7(), on.incidentId],
    );
    const { dueAt } = await on.clock('ndb_assessment');
    await attend(on.incidentId);
    expect(await on.clock('ndb_assessment')).toMatchObject({ rule: 'ndb-26WH@1', dueAt });
    const aware = Date.now() - 2 * day;
    await on.say('aware', aware);
    await attend(on.incidentId);
    expect((await on.clock('ndb_assessment')).dueAt).toBe(iso(aware + 30 * day));
    await at.open.admin(`update clock set state = 'met', settled_at = now() where subject_id = $1`, [on.incidentId]);
    await on.say('aware', aware - 12 * hour);
    await attend(on.incidentId);
    expect((await on.clock('ndb_assessment')).dueAt).toBe(iso(aware + 30 * day));
  });
});

describe('the rules of the laws', () => {
  it('have one version in force for each duty of a jurisdiction, and are found by name for ever', () => {
    // A direction of an authority names its day, or does not.
    const directions = legalRules.filter(({ kind }) => kind === 'ndb_direction');
    expect(directions.map(({ rule }) => rule)).toEqual(['ndb-26WR@1', 'ndb-26WR-by-day@1']);
    const others = legalRules.filter(each => !directions.includes(each));
    const duties = others.map(({ jurisdiction, kind }) => `${jurisdiction}/${kind}`);
    expect(new Set(duties).size).toBe(duties.length);
    const former = ['ndb-26WH@1', 'ndb-26WK@1', 'uk-gdpr-33-1@1'];
    for (const name of former) {
      expect(ruleByName(name)?.rule).toBe(name);
      expect(legalRules.some(({ rule }) => rule === name)).toBe(false);
    }
    expect(ruleByName('ndb-26WH@1')?.startsFrom).toBe('awareness');
  });

  it('except the statement by no section that leaves it to be given', () => {
    const sections = (rule: string) => exceptionsOf({ kind: 'ndb_statement', rule }).map(({ section }) => section);
    expect(sections('ndb-26WK@2')).toEqual(['26WD', '26WF', '26WM', '26WP', '26WQ']);
    expect(sections('ndb-26WK@1')).toContain('26WN');
    expect(exceptionsOf({ kind: 'ndb_assessment', rule: 'ndb-26WH@2' }).map(({ section }) => section)).toEqual([
      ...['26WD', '26WF', '26WJ'],
    ]);
  });
});
