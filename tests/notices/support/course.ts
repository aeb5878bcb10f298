import { type IncidentPolicy, incidentPolicy } from '../../../src/incidents/incident-policy.ts';
import { openIncident } from '../../../src/incidents/open-incident.ts';
import { respondToIncidentId } from '../../../src/incidents/respond-to-incident.contract.ts';
import { acrossAgencies } from '../../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../../src/kernel/ids.ts';
import { jsonb } from '../../../src/kernel/jsonb.ts';
import type { PlatformUnit } from '../../../src/kernel/unit.ts';
import { notifyAgencyId } from '../../../src/notices/notify-agency.contract.ts';
import { eventually } from '../../billing/support/world.ts';
import { callsAs } from '../../support/http/calls.ts';
import { insertOperator } from '../../support/http/people.ts';
import { createWorld, type TestWorld } from '../../support/http/world.ts';
import type { NoticeWorld } from './world.ts';

type Row = Record<string, unknown>;
export type Opened = { incidentId: string };

/** What tests of notices do: incidents that touch agencies, people who decide, and what they look at. */
export async function noticeCourse(at: NoticeWorld) {
  const first = await createWorld(at.open, at.api.deps);
  const people = [first.operator, await insertOperator(at.admin), await insertOperator(at.admin)] as const;
  const tokens = await Promise.all(people.map(each => first.token(each, { place: 'operations' })));
  const [ann, ben, cat] = tokens.map(token => callsAs(at.api, () => token)) as [Calls, Calls, Calls];
  const unit = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(at.open.database, 'incidents', 'tests', work, { actor: { kind: 'system', id: 'tests' } });

  /** A verified incident that touches these agencies. */
  const incident = (
    agencies: readonly TestWorld[],
    { policy = {}, exercise, told = 'Names were read.' }: Partial<Given> = {},
  ): Promise<Opened> =>
    unit(async open => {
      const { id } = await openIncident(open, {
        ...{
          title: 'x',
          summary: 'For ourselves alone.',
          source: 'person',
          severity: 'sev3',
          severityRule: 'manual',
          severityReason: 'x',
        },
        policy: { ...incidentPolicy, ...policy },
        ...(exercise ? { exercise: { people: exercise } } : {}),
      });
      const now = new Date().toISOString();
      const known = { aware_at: now, verified_at: now, agency_summary: told };
      await open.sql.updateTable('incident').set(known).where('id', '=', id).execute();
      for (const { agencyId } of agencies)
        await open.sql
          .insertInto('affected_agency')
          .values({
            ...{ id: uuid7(), incident_id: id, for_agency: agencyId, state: 'confirmed', decided_at: now },
            ...{ basis: jsonb({}), data_categories: ['contact_details'], people_affected: 12 },
          })
          .execute();
      return { incidentId: id };
    });
  /** Changes rows as use cases of others would, and wakes the incident's run. */
  const change = (incidentId: string, work: (open: PlatformUnit) => Promise<unknown>) =>
    unit(async open => {
      await work(open);
      open.wakeRun(respondToIncidentId(incidentId));
    });
  const base = ({ incidentId }: Opened) => `/v1/operations/incidents/${incidentId}`;
  const notices = async (of: Opened, agencyId?: string): Promise<Notice[]> => {
    const { body } = await ann.get(`${base(of)}/notices`);
    return (body.data as Notice[]).filter(each => !agencyId || each.agencyId === agencyId);
  };
  const draftTo = (of: Opened, agencyId: string, sequence = 1) =>
    eventually(`draft ${sequence}`, async () =>
      (await notices(of, agencyId)).find(each => each.sequence === sequence && each.state === 'draft'),
    );
  const approve = async (of: Opened, { id, sha256 }: { id: string; sha256: string }) => {
    for (const who of [ben, cat]) {
      const { status, body } = await who.post(`${base(of)}/notices/${id}/approvals`, { sha256 });
      if (status !== 200) throw new Error(`not approved: ${status} ${JSON.stringify(body)}`);
    }
  };
  return {
    ...{ first, people, ann, ben, cat, unit, incident, change, base, notices, draftTo, approve },
    notice: async (of: Opened, id: string) => (await ann.get(`${base(of)}/notices/${id}`)).body as Notice,
    send: async (of: Opened, agencyId: string, sequence = 1): Promise<Notice> => {
      const draft = await draftTo(of, agencyId, sequence);
      await approve(of, draft);
      return eventually(
        `notice ${sequence} is on its way`,
        async () => {
          const sent = (await notices(of, agencyId)).find(({ id }) => id === draft.id);
          return sent?.state === 'sent' && sent.deliveries.every(({ state }) => state !== 'pending') && sent;
        },
        40_000,
      );
    },
    clocks: async (of: Opened): Promise<Row[]> => (await ann.get(`${base(of)}/clocks`)).body.data,
    callTasks: (noticeId: string) =>
      at.admin(`select id, decision from operator_task where kind = 'call_agency' and subject_id = $1`, [noticeId]),
    run: (of: Opened, agencyId: string) => at.client.workflow.getHandle(notifyAgencyId(agencyId, of.incidentId)),
    agency: () => createWorld(at.open, at.api.deps),
    admin: async (world: TestWorld) => {
      const token = await world.token(world.members.admin);
      return callsAs(at.api, () => token);
    },
  };
}
type Calls = ReturnType<typeof callsAs>;
type Given = { policy: Partial<IncidentPolicy>; exercise: string[]; told: string };
export type Notice = {
  id: string;
  agencyId: string;
  sequence: number;
  kind: string;
  state: string;
  subject: string;
  body: string;
  sha256: string;
  version: number;
  language: string;
  toldAt: string | null;
  unreached: { recipientKind: string; recipientId: string; failure: string | null }[];
  comparison: { findings: Row[] } | null;
  deliveries: { id: string; recipientKind: string; reminder: number; state: string; failure: string | null }[];
  receipts: Row[];
  approvals: Row[];
};
export type NoticeCourse = Awaited<ReturnType<typeof noticeCourse>>;
