import { type Selectable, sql } from 'kysely';
import { mayDo } from '../access/permissions.ts';
import { suspendMember } from '../access/suspend-member.ts';
import { hashSessionToken, newSessionToken } from '../identity/session-token.ts';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import { admitSuspicion } from './admit-suspicion.ts';
import { reportSuspicionRun } from './report-suspicion.contract.ts';
import { type SuspicionKind, triagePolicy } from './words.ts';

export type SuspicionRow = Selectable<Tables['suspicion_report']>;
export type Suspicion = {
  kind: SuspicionKind;
  /** Plain text. */
  body: string;
  aboutMembershipId?: string | undefined;
  /** Done at once, in the same commit. */
  endMySessions: boolean;
  rotateMyToken: boolean;
  suspendMember: boolean;
};
/** Whose session it comes from. */
export type Reporter = { sessionId: string; roles: readonly string[]; limited: boolean };

/**
 * Takes what somebody suspects, does at once what they ask for, and starts the run that sees it answered: one commit,
 * so that it works with Temporal down. The session that asks goes on, under `token` where it was to be rotated.
 * @throws DomainError `unknown_reference` for nobody they can see; `forbidden` unless an admin suspends; `conflict` for
 *   oneself, the last admin and who is not active; `too_many_attempts`
 */
export async function reportSuspicion(
  unit: AgencyUnit,
  suspicion: Suspicion,
  by: Reporter,
): Promise<{ report: SuspicionRow; token: string | null }> {
  const { kind, body, aboutMembershipId } = suspicion;
  const { agencyId, id: reportedBy } = unit.actor;
  await admitSuspicion(unit);
  await act(unit, suspicion, by);
  const sessionsEnded = suspicion.endMySessions ? await endOtherSessions(unit, by) : 0;
  const token = suspicion.rotateMyToken ? await rotateToken(unit, by) : null;
  const report = await unit.sql
    .insertInto('suspicion_report')
    .values({
      ...{ id: uuid7(), for_agency: agencyId, reported_by: reportedBy, kind, body },
      ...{ about_membership_id: aboutMembershipId ?? null, sessions_ended: sessionsEnded },
      member_suspended: suspicion.suspendMember,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const details = { kind, sessionsEnded, memberSuspended: suspicion.suspendMember, tokenRotated: token !== null };
  unit.audit({ action: 'suspicion.reported', subjectType: 'suspicion', subjectId: report.id, details });
  unit.start(reportSuspicionRun, { agencyId, reportId: report.id, policy: { ...triagePolicy } });
  return { report, token };
}

/** Whom it is about is there, and is suspended if an admin asks for that. */
async function act(unit: AgencyUnit, { aboutMembershipId, suspendMember: suspend }: Suspicion, by: Reporter) {
  if (suspend && !mayDo(by.roles, 'members.write', by.limited))
    throw new DomainError('forbidden', 'this needs a role with members.write');
  if (!aboutMembershipId) {
    if (suspend) throw fault('invalid_input', 'say whom to suspend');
    return;
  }
  const about = await unit.sql
    .selectFrom('membership')
    .select(['id', 'version'])
    .where('id', '=', aboutMembershipId)
    .executeTakeFirst();
  if (!about) throw fault('unknown_reference', 'is not there');
  if (!suspend) return;
  if (about.id === unit.actor.id)
    throw new DomainError('conflict', 'you cannot suspend yourself: end your other sessions, or ask another admin');
  await suspendMember(unit, { memberId: about.id, version: about.version });
}

const fault = (code: 'invalid_input' | 'unknown_reference', detail: string) =>
  new DomainError(code, 'this suspicion cannot be taken as it is', {
    faults: [{ in: 'body', pointer: '/aboutMembershipId', detail }],
  });

async function endOtherSessions(unit: AgencyUnit, { sessionId }: Reporter): Promise<number> {
  const { rows } = await sql<{ ended: number }>`
    select auth.end_own_sessions(${sessionId}::uuid) as ended`.execute(unit.sql);
  return rows[0]?.ended ?? 0;
}

/** The token that the request came with ends with this commit. @throws DomainError `session_ended` */
async function rotateToken(unit: AgencyUnit, { sessionId }: Reporter): Promise<string> {
  const token = newSessionToken();
  const { rows } = await sql<{ rotated: boolean }>`
    select auth.rotate_own_token(${sessionId}::uuid, ${hashSessionToken(token)}) as rotated`.execute(unit.sql);
  if (!rows[0]?.rotated) throw new DomainError('session_ended', 'this session has ended: sign in again');
  return token;
}
