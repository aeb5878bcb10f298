import type { ApiDeps } from '../../../api/deps.ts';
import type { WorldPerson } from '../../../api/http/world.ts';
import { alertCredentials } from '../../../src/incidents/alert-credentials.ts';
import { createAlertSource } from '../../../src/incidents/create-alert-source.ts';
import { acrossAgencies } from '../../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../../src/kernel/ids.ts';
import type { PlatformUnit } from '../../../src/kernel/unit.ts';
import { addOverride } from '../../../src/paging/change-overrides.ts';
import { changePager } from '../../../src/paging/change-pager.ts';
import { pageLink } from '../../../src/paging/page-link.ts';
import { saveSchedule } from '../../../src/paging/save-schedule.ts';

type Deps = Pick<ApiDeps, 'database' | 'identity'>;

/** Schedules, pages and sources of alerts, as the world's operator makes them. */
export function pagingFactories(
  { database, identity: { keys } }: Deps,
  { personId }: WorldPerson,
  newIncident: () => Promise<{ incidentId: string }>,
) {
  const actor = { kind: 'operator' as const, id: personId };
  const asOperator = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(database, 'incidents', 'make a world for tests', work, { actor });
  const newScheduleTerms = () => ({
    ...{ name: `Schedule ${uuid7()}`, timeZone: 'Europe/Dublin' },
    rotations: [{ people: [personId], startsOn: '2026-01-05', handoverTime: '09:00', turnDays: 7 }],
  });
  const newSchedule = async () => {
    const { id, version } = await asOperator(unit => saveSchedule(unit, newScheduleTerms()));
    return { scheduleId: id, version };
  };
  const newAlertSourceName = () => `Prometheus ${uuid7()}`;
  return {
    newScheduleTerms,
    newSchedule,
    newOverride: async () => {
      const { scheduleId } = await newSchedule();
      const times = { fromAt: '2026-03-01T00:00:00.000Z', untilAt: '2199-01-01T00:00:00.000Z' };
      const { id } = await asOperator(unit =>
        addOverride(unit, scheduleId, { personId, ...times, reason: 'on leave' }),
      );
      return { scheduleId, overrideId: id };
    },
    newPager: async () => {
      await asOperator(unit =>
        changePager(unit, personId, { webhookUrl: 'https://pager.example.com/reeve', quietHours: null }),
      );
    },
    newPageToken: async () => {
      const { incidentId } = await newIncident();
      const pageId = await asOperator(unit => pageTo(unit, incidentId, personId));
      return String(new URL(await pageLink(keys, 'http://localhost', pageId)).searchParams.get('token'));
    },
    newAlertSourceName,
    newAlertSource: async (shape: 'alertmanager' | 'generic' = 'generic') => {
      const row = await asOperator(unit => createAlertSource(unit, { name: newAlertSourceName(), shape }));
      const { tokens, secrets } = await alertCredentials(keys, { sourceId: row.id, generation: 1 });
      return { sourceId: row.id, version: row.version, token: tokens[0], secret: secrets[0] };
    },
    newAlerts: () => ({ fingerprint: uuid7(), title: 'Sign-ins fail in a row', severity: 'critical' }),
  };
}

/** The page to this person that the incident's commit has planned, or one more, where the policy in force names others. */
async function pageTo({ sql }: PlatformUnit, incidentId: string, personId: string): Promise<string> {
  const pages = sql.selectFrom('page').select('id').where('incident_id', '=', incidentId);
  const planned = await pages.where('person_id', '=', personId).executeTakeFirst();
  if (planned) return planned.id;
  const rounds = sql.selectFrom('page_round').select('id').where('incident_id', '=', incidentId);
  const { id: round_id } = await rounds.executeTakeFirstOrThrow();
  const row = { id: uuid7(), round_id, incident_id: incidentId, person_id: personId, level: 1, turn: 1 };
  await sql
    .insertInto('page')
    .values({ ...row, channel: 'mail' })
    .execute();
  return row.id;
}
