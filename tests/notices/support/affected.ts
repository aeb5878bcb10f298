import { uuid7 } from '../../../src/kernel/ids.ts';
import { bearer, type served } from '../../support/http/served.ts';
import type { TestWorld } from '../../support/http/world.ts';

type More = { actorId?: string; requestId?: string; subjectId?: string; at?: string };

/** What an operator does about the agencies of an incident, and events of the audit log to find them by. */
export function affectedSteps(at: ReturnType<typeof served>) {
  const hourAgo = () => new Date(Date.now() - 3_600_000).toISOString();
  const soon = () => new Date(Date.now() + 60_000).toISOString();
  const path = (incidentId: string) => `/v1/operations/incidents/${incidentId}/affected-agencies`;
  const asOperator = async () => bearer(await at.world.token(at.world.operator, { place: 'operations' }));
  const touched = async (world: TestWorld, actions: string[], more: More = {}) => {
    for (const action of actions)
      await at.open.admin(
        `insert into audit_event (id, for_agency, at, actor_kind, actor_id, action, outcome, subject_type, subject_id, details, request_id, mac)
         values ($1, $2, coalesce($8, now()), 'staff', $3, $4, 'done', $5, $6, '{}', $7, '\\x00')`,
        [
          ...[uuid7(), world.agencyId, more.actorId ?? world.members.admin.membershipId, action],
          ...[action.split('.')[0], more.subjectId ?? uuid7(), more.requestId ?? null, more.at ?? null],
        ],
      );
  };
  const propose = async (search: object, incidentId?: string) => {
    const id = incidentId ?? (await at.world.newIncident()).incidentId;
    const { status, body } = await at.api.agent
      .post(`${path(id)}/proposals`)
      .set(await asOperator())
      .send({ from: hourAgo(), until: soon(), ...search });
    return { status, body, incidentId: id };
  };
  return { hourAgo, soon, path, asOperator, touched, propose };
}
