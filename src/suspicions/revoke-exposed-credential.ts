import { sql } from 'kysely';
import { voidExposedInvitation } from '../access/void-exposed-invitation.ts';
import type { From } from '../identity/identity-unit.ts';
import { hashSessionToken } from '../identity/session-token.ts';
import type { Throttle } from '../identity/throttle.port.ts';
import { reportFinding } from '../incidents/report-finding.ts';
import { acrossAgencies } from '../kernel/across-agencies.ts';
import { type PlatformActor, systemActor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { MacKeys } from '../kernel/serving-macs.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { withAgency } from '../kernel/with-agency.ts';
import { readReplyAddress } from '../vulnerabilities/reply-address.ts';
import { exposureFindings } from './exposure-findings.ts';
import { handleExposedCredential } from './handle-exposed-credential.contract.ts';
import { type FoundSecret, readExposed, type SecretRows, secretIn } from './read-exposed.ts';
import { type VoidOutcome, voidSecret } from './void-secret.ts';

export type Exposure = { credential: string; foundAt: string | null; from: From; actor: PlatformActor };
export type ExposureDeps = { database: Database; throttle: Throttle; keys: MacKeys };
type Kept = { exposureId: string; kind: FoundSecret['kind'] | 'session'; subjectId: string; outcome: VoidOutcome };

/**
 * Voids a secret of ours that somebody found, at once: a session token, a link, the token or signing secret of an alert
 * source or pager; only its hash is kept. Whose it was is told, and an incident is open. Answers the same whether it was
 * ours or not, so that nobody learns by it which are. Repeatable.
 * @throws DomainError `too_many_attempts`
 */
export async function revokeExposedCredential(deps: ExposureDeps, exposure: Exposure): Promise<void> {
  const { database, throttle, keys } = deps;
  const { actor } = exposure;
  await throttle.admit({ kind: 'exposed_credential', account: null, ip: exposure.from.ip });
  const secret = secretIn(exposure.credential);
  const tokenHash = hashSessionToken(secret);
  const incidents = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(database, 'incidents', 'an exposed credential', work, { actor });
  const { exposureId, rows } = await incidents(async unit => ({
    exposureId: await note(unit, tokenHash, exposure.foundAt),
    rows: await readRows(unit, secret),
  }));
  const found = await readExposed(keys, secret, rows);
  const session = (unit: PlatformUnit) => revokeSession(unit, tokenHash, exposureId);
  const ended = await acrossAgencies(database, 'identity', 'revoke an exposed token', session, { actor });
  if (ended) return incidents(unit => settle(unit, { exposureId, kind: 'session', ...ended }));
  if (!found) return incidents(async () => undefined);
  const outcome =
    found.kind === 'invitation'
      ? await withAgency(database, systemActor(found.reference.agencyId, 'exposed-credential'), unit =>
          voidExposedInvitation(unit, found.reference),
        )
      : null;
  await incidents(unit => voidAndTell(unit, exposureId, found, outcome));
}

/** `outcome` of an invitation, which is its agency's, and voided by now. */
async function voidAndTell(unit: PlatformUnit, exposureId: string, found: FoundSecret, outcome: VoidOutcome | null) {
  const { kind } = found;
  // The same one twice at once: the second waits here, and finds it void.
  await unit.sql.selectFrom('exposed_credential').select('id').where('id', '=', exposureId).forUpdate().execute();
  const subjectId = found.kind === 'invitation' ? found.reference.invitationId : found.subjectId;
  const voided = found.kind === 'invitation' ? (outcome ?? 'unknown') : await voidSecret(unit, found);
  await settle(unit, { exposureId, kind, subjectId, outcome: voided });
  if (voided !== 'revoked') return;
  const { next, ...finding } = exposureFindings[kind];
  const facts = { exposureId, subject: subjectId, next };
  const incidentId = await reportFinding(unit, { fingerprint: `exposed-credential/${kind}`, ...finding, facts });
  const row = unit.sql.updateTable('exposed_credential').set({ incident_id: incidentId });
  await row.where('id', '=', exposureId).execute();
}

async function readRows(unit: PlatformUnit, secret: string): Promise<SecretRows> {
  const report = unit.sql
    .selectFrom('vulnerability_report')
    .select(['id', 'generation'])
    .where('number', '=', String(readReplyAddress(secret)?.number ?? 0));
  return {
    sources: await unit.sql.selectFrom('alert_source').select(['id', 'generation']).execute(),
    pagers: await unit.sql.selectFrom('pager').select(['id', 'generation']).execute(),
    report: await report.executeTakeFirst(),
  };
}

async function note(unit: PlatformUnit, tokenHash: Buffer, foundAt: string | null): Promise<string> {
  const row = await unit.sql
    .insertInto('exposed_credential')
    .values({ id: uuid7(), token_hash: tokenHash, outcome: 'unknown', found_at: foundAt })
    .onConflict(conflict =>
      conflict
        .column('token_hash')
        .doUpdateSet({ found_at: sql`coalesce(exposed_credential.found_at, excluded.found_at)` }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Null for what is no session's. */
async function revokeSession(unit: PlatformUnit, tokenHash: Buffer, exposureId: string) {
  const session = await unit.sql
    .selectFrom('session')
    .select(['id', 'person_id', 'as_operator'])
    .select(sql<boolean>`ended_at is null and now() < idle_expires_at and now() < expires_at`.as('live'))
    .where('token_hash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst();
  if (!session) return null;
  const { id: sessionId, person_id: personId, as_operator: asOperator } = session;
  if (!session.live) return { subjectId: sessionId, outcome: 'already_ended' as const };
  await unit.sql
    .updateTable('session')
    .set({ ended_at: sql<string>`now()`, ending: 'revoked' })
    .where('id', '=', sessionId)
    .execute();
  unit.audit({ action: 'session.ended', subjectType: 'session', subjectId: sessionId, details: { reason: 'exposed' } });
  unit.start(handleExposedCredential, { exposureId, personId, sessionId, asOperator });
  return { subjectId: sessionId, outcome: 'revoked' as const };
}

/** What was revoked once stays so, however often it is posted. */
const settle = async (unit: PlatformUnit, { exposureId, kind, subjectId, outcome }: Kept): Promise<void> => {
  await unit.sql
    .updateTable('exposed_credential')
    .set({ outcome, kind, subject_id: subjectId })
    .where('id', '=', exposureId)
    .where('outcome', '<>', 'revoked')
    .execute();
};
