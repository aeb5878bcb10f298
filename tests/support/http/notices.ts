import type { ApiDeps } from '../../../api/deps.ts';
import type { WorldNotice } from '../../../api/http/world.ts';
import { acrossAgencies } from '../../../src/kernel/across-agencies.ts';
import { systemActor } from '../../../src/kernel/actor.ts';
import { uuid7 } from '../../../src/kernel/ids.ts';
import { jsonb } from '../../../src/kernel/jsonb.ts';
import type { PlatformUnit } from '../../../src/kernel/unit.ts';
import { withAgency } from '../../../src/kernel/with-agency.ts';
import { readAgencyFacts } from '../../../src/notices/agency-facts.ts';
import { completeStatement } from '../../../src/notices/complete-statement.ts';
import { startLegalClocks } from '../../../src/notices/legal-clocks.ts';
import { lockCourse } from '../../../src/notices/notice-course.ts';
import { noticeToken } from '../../../src/notices/notice-link.ts';
import { writeDraft } from '../../../src/notices/propose-draft.ts';
import { publishNotice } from '../../../src/notices/publish-notice.ts';
import { putSecurityContact } from '../../../src/notices/put-security-contact.ts';
import { recordDirection } from '../../../src/notices/record-direction.ts';
import { writeStatement } from '../../../src/notices/write-statement.ts';

type Makers = {
  newIncident(): Promise<{ incidentId: string }>;
  newAgencyIn(country: 'AU'): Promise<{ agencyId: string }>;
};

/** Notices to the world's agency, drafted as its run does. Nothing runs: no mail leaves. */
export function noticeFactories(
  { database, identity }: ApiDeps,
  agencyId: string,
  { newIncident, newAgencyIn }: Makers,
) {
  const platform = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(database, 'incidents', 'make a world for tests', work, {
      actor: { kind: 'system', id: 'tests' },
    });
  const newSecurityContact = async (): Promise<{ contactId: string }> => {
    const fields = { name: 'Ada Walker', email: 'ada@harbour.example', phone: null, language: 'en' };
    const row = await withAgency(database, systemActor(agencyId, 'tests'), unit => putSecurityContact(unit, fields));
    return { contactId: row.id };
  };
  const newNotice = async ({ state = 'draft' }: { state?: 'draft' | 'sent' } = {}): Promise<WorldNotice> => {
    const { incidentId } = await newIncident();
    const { contactId } = await newSecurityContact();
    const agency = await withAgency(database, systemActor(agencyId, 'tests'), readAgencyFacts, 'read');
    const name = { incidentId, agencyId };
    const noticeId = await platform(async unit => {
      await confirm(unit, name);
      const facts = { agency, securityMail: 'security@reeve.example', author: null };
      const id = await writeDraft(unit, await lockCourse(unit, name), facts);
      const course = await lockCourse(unit, name);
      const [notice] = course.notices;
      const concerned = { incident: course.incident, agencyId, country: agency.country };
      await startLegalClocks(unit, concerned, { startsFrom: 'awareness', fromMs: Date.now() });
      if (state === 'sent' && notice) await publishNotice(unit, course, { agency, notice, nowMs: Date.now() });
      return id;
    });
    const { version, sha256 } = await platform(unit =>
      unit.sql
        .selectFrom('breach_notice')
        .select(['version', 'sha256'])
        .where('id', '=', noticeId)
        .executeTakeFirstOrThrow(),
    );
    const { id: clockId } = await platform(unit =>
      unit.sql.selectFrom('clock').select('id').where('subject_id', '=', incidentId).executeTakeFirstOrThrow(),
    );
    const token = await noticeToken(identity.keys, { noticeId, recipientId: contactId, generation: 1 });
    return { incidentId, agencyId, noticeId, version, sha256, clockId, token };
  };
  const newStatement = async ({ state = 'open' }: { state?: 'open' | 'complete' } = {}) => {
    const { incidentId } = await newNotice(state === 'complete' ? { state: 'sent' } : {});
    const { id, version } = await platform(async unit => {
      const asOperator = { ...unit, actor: { kind: 'operator' as const, id: uuid7() } };
      const row = await writeStatement(asOperator, {
        ...{ incidentId, agencyId, kind: 'ndb_statement' },
        fields: {
          ...{ entityName: 'Reeve', entityContact: 'security@reeve.example', description: 'Names were read.' },
          ...{ kindsOfInformation: 'Names', recommendedSteps: 'Be careful with letters.' },
        },
      });
      if (state === 'open') return row;
      return completeStatement(asOperator, { incidentId, statementId: row.id }, { version: row.version });
    });
    return { incidentId, statementId: id, version };
  };
  const newAustralian = async () => {
    const { incidentId } = await newIncident();
    const name = { incidentId, agencyId: (await newAgencyIn('AU')).agencyId };
    await platform(unit => confirm(unit, name));
    return name;
  };
  const newDirection = async () => {
    const name = await newAustralian();
    return platform(async unit => {
      const asOperator = { ...unit, actor: { kind: 'operator' as const, id: uuid7() } };
      const { id, version } = await recordDirection(asOperator, {
        ...{ ...name, reference: 'NDB26/00417', receivedAt: new Date().toISOString() },
        asks: 'Prepare a statement, give us a copy, and notify each individual concerned.',
      });
      const clock = unit.sql.selectFrom('clock').select('id').where('occasion_id', '=', id);
      return { ...name, directionId: id, clockId: (await clock.executeTakeFirstOrThrow()).id, version };
    });
  };
  return { newNotice, newStatement, newSecurityContact, newAustralian, newDirection };
}

/** The agency is affected, and the incident is what it is taken for. */
async function confirm(unit: PlatformUnit, { incidentId, agencyId }: { incidentId: string; agencyId: string }) {
  const at = new Date().toISOString();
  await unit.sql.updateTable('incident').set({ aware_at: at, verified_at: at }).where('id', '=', incidentId).execute();
  await unit.sql
    .insertInto('affected_agency')
    .values({
      ...{ id: uuid7(), incident_id: incidentId, for_agency: agencyId, state: 'confirmed', decided_at: at },
      ...{ basis: jsonb({}), data_categories: ['contact_details'], people_affected: 12 },
    })
    .execute();
}
