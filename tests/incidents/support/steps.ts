import type { callsAs } from '../../support/http/calls.ts';
import type { TestWorld } from '../../support/http/world.ts';

type Calls = ReturnType<typeof callsAs>;
type Body = Readonly<Record<string, unknown>>;
type Task = { id: string; item: string | null; phase: string; state: string };

/** Requests about one incident, each with the version that is newest. */
export function stepsOf({ get, post, put, patch }: Calls, incidentId: string) {
  const at = `/v1/operations/incidents/${incidentId}`;
  const read = async () => (await get(at)).body;
  const etag = async () => (await read()).version as number;
  const settle = (taskId: string, body: object = { state: 'done', reason: 'seen to' }) =>
    post(`${at}/tasks/${taskId}/settlement`, body);
  return {
    at,
    read,
    etag,
    settle,
    put: async (verb: string, body: object) => put(`${at}/${verb}`, body, { etag: await etag() }),
    post: async (verb: string, body: object) => post(`${at}/${verb}`, body, { etag: await etag() }),
    change: async (body: object) => patch(at, body, { etag: await etag() }),
    /** Settles every open item of the present phase. */
    settleAll: async () => {
      const { tasks, phase } = (await read()) as { tasks: Task[]; phase: string };
      for (const task of tasks.filter(each => each.phase === phase && each.state === 'open')) await settle(task.id);
    },
    timeline: async (query = 'sort=at&limit=100') => (await get(`${at}/timeline?${query}`)).body.data as Body[],
  };
}
export type Steps = ReturnType<typeof stepsOf>;

/** Takes an incident to a phase, by doing what each phase before asks for. */
export async function leadTo(steps: Steps, world: Pick<TestWorld, 'operator'>, phase: string): Promise<void> {
  for (;;) {
    const incident = await steps.read();
    if (incident.phase === phase) return;
    if (incident.phase === 'triage') await steps.put('roles/commander', { personId: world.operator.personId });
    if (incident.phase === 'contain') await steps.change({ personalData: false });
    await steps.settleAll();
    const moved = await steps.put('phase', { phase: incident.next });
    if (moved.status !== 200) throw new Error(`${incident.phase}: ${JSON.stringify(moved.body)}`);
  }
}
