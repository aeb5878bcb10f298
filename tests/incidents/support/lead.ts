import { expect } from '@jest/globals';
import { eventually } from '../../billing/support/world.ts';
import type { Answer, KilledWorld } from './killed-world.ts';

type Body = Readonly<Record<string, unknown>>;
type Task = { id: string; phase: string; state: string };
export type Draft = { id: string; agencyId: string; sequence: number; state: string; sha256: string; kind: string };

/** What the three operators do about one incident over HTTP; each step says that it was not refused. */
export function leading({ ask, people }: Pick<KilledWorld, 'ask' | 'people'>, incidentId: string) {
  const base = `/v1/operations/incidents/${incidentId}`;
  const by = (who: 0 | 1 | 2, method: string, path: string, body?: object): Promise<Answer> =>
    ask(people.operators[who].token, method, `${base}${path}`, body ? { body } : {});
  const done = (what: string, { status, body }: Answer): Body => {
    expect([what, status < 300 ? 'done' : { status, body }]).toEqual([what, 'done']);
    return body;
  };
  const read = async () => done('read', await by(0, 'GET', ''));
  /** With a version that may be old, whatever comes back. */
  const changeAt = (version: number, method: string, path: string, body: object): Promise<Answer> =>
    ask(people.operators[0].token, method, `${base}${path}`, { body, ifMatch: version });
  const change = async (method: string, path: string, body: object): Promise<Body> => {
    const { version } = await read();
    return done(`${method} ${path}`, await changeAt(Number(version), method, path, body));
  };
  const notices = async () => done('notices', await by(0, 'GET', '/notices'))['data'] as Draft[];
  return {
    ...{ base, by, read, change, changeAt, notices },
    act: async (who: 0 | 1 | 2, method: string, path: string, body?: object) =>
      done(`${method} ${path}`, await by(who, method, path, body)),
    settleAll: async () => {
      const { tasks, phase } = (await read()) as { tasks: Task[]; phase: string };
      for (const { id } of tasks.filter(each => each.phase === phase && each.state === 'open'))
        done('a task', await by(0, 'POST', `/tasks/${id}/settlement`, { state: 'done', reason: 'seen to' }));
    },
    /** The drafts to both agencies, once there are. */
    drafts: (sequence: number) =>
      eventually(
        `drafts ${sequence}`,
        async () => {
          const found = (await notices()).filter(each => each.sequence === sequence && each.state === 'draft');
          return found.length === 2 && found;
        },
        60_000,
      ),
    approve: async (drafts: readonly Draft[]) => {
      for (const { id, sha256 } of drafts)
        for (const who of [1, 2] as const)
          done('an approval', await by(who, 'POST', `/notices/${id}/approvals`, { sha256 }));
    },
    /** Both agencies say that they have read all that they hold. */
    acknowledgeNotices: async () => {
      for (const { admin } of people.agencies) {
        const { data } = done('own notices', await ask(admin.token, 'GET', '/v1/security-notices'));
        for (const { id } of data as { id: string }[])
          done('read', await ask(admin.token, 'POST', `/v1/security-notices/${id}/acknowledgement`, { body: {} }));
      }
    },
    settleClocks: async () => {
      const { data } = done('clocks', await by(0, 'GET', '/clocks'));
      for (const { id, state, agencyId } of data as Record<string, unknown>[])
        if (agencyId && state === 'running')
          await by(0, 'POST', `/clocks/${id}/settlement`, { as: 'met', reason: 'the agency has told its authority' });
    },
  };
}
export type Leading = ReturnType<typeof leading>;
