import { beforeAll, describe, expect, it } from '@jest/globals';
import { ExplainNode, type KyselyPlugin } from 'kysely';
import { listEvents } from '../../src/audit/list-events.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { bearer, served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';

type Event = { id: string; type: string; subject: { type: string; id: string }; actor: object; at: string };
type Page = { data: Event[]; nextCursor: string; more: boolean };
const at = served({ poolMax: 4 });
let token = '';
beforeAll(async () => {
  token = await at.world.token(at.world.members.property_manager);
});
/**
 * Every transaction that was open a moment ago has ended. The server is shared with other files of tests, each in a
 * database of its own, and events wait for the oldest transaction of the whole server.
 */
const settled = async (): Promise<void> => {
  const [now] = await at.open.admin<{ txid: string }>('select pg_current_xact_id()::text as txid');
  for (;;) {
    const [oldest] = await at.open.admin<{ txid: string }>(
      'select pg_snapshot_xmin(pg_current_snapshot())::text as txid',
    );
    if (BigInt(oldest?.txid ?? 0) > BigInt(now?.txid ?? 0)) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
};
const read = async (query: object): Promise<Page> => {
  await settled();
  return readNow(query);
};
const readNow = async (query: object): Promise<Page> => {
  const answer = await at.api.agent.get('/v1/events').set(bearer(token)).query(query);
  expect([answer.status, answer.body.code]).toEqual([200, undefined]);
  return answer.body;
};
const refused = async (query: object) => (await at.api.agent.get('/v1/events').set(bearer(token)).query(query)).body;
const nowOn = async () => (await read({ from: 'now' })).nextCursor;
const audited = (action: string, subjectId: string, wait: () => Promise<void> | void = () => undefined) =>
  withAgency(at.open.database, { agencyId: at.world.agencyId, kind: 'system', id: 'test' }, async unit => {
    // The transaction has its number from here on.
    await unit.sql.updateTable('agency').set({ name: at.world.agencyName }).execute();
    unit.audit({ action, subjectType: action.split('.')[0] ?? '', subjectId });
    await wait();
  });

/** Has each select explained instead, and keeps the plans. */
const explaining = (plan: string[]): KyselyPlugin => ({
  transformQuery: ({ node }) => (node.kind === 'SelectQueryNode' ? { ...node, explain: ExplainNode.create() } : node),
  transformResult: async ({ result }) => {
    const lines = result.rows.map(row => row['QUERY PLAN']).filter(line => typeof line === 'string');
    plan.push(...lines);
    return lines.length > 0 ? { ...result, rows: [] } : result;
  },
});

describe('events', () => {
  it('say what changed, by whom, and end with a cursor that goes on from there', async () => {
    const cursor = await nowOn();
    const { propertyId } = await at.world.newProperty();
    const page = await read({ cursor });
    expect(page.data).toEqual([
      {
        id: expect.any(String),
        type: 'property.created',
        subject: { type: 'property', id: propertyId },
        at: expect.stringMatching(/Z$/),
        actor: { kind: 'system', id: 'world' },
      },
    ]);
    const empty = await read({ cursor: page.nextCursor });
    expect([empty.data, empty.more]).toEqual([[], false]);
    expect((await read({ cursor: empty.nextCursor })).data).toEqual([]);
  });

  it('miss nothing that commits late, though later ones were read before', async () => {
    const cursor = await nowOn();
    const [begun, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const [older, newer] = [uuid7(), uuid7()];
    const first = audited('property.changed', older, () => {
      begun.resolve();
      return held.promise;
    });
    await begun.promise;
    // Of another row, so that the second one need not wait for the first.
    await at.open.admin(
      `insert into audit_event (id, for_agency, at, actor_kind, actor_id, action, outcome, subject_type, subject_id, details, mac)
       values ($1, $2, now(), 'system', 'test', 'property.changed', 'done', 'property', $3, '{}', '')`,
      [uuid7(), at.world.agencyId, newer],
    );
    const early = await readNow({ cursor });
    expect(early.data).toEqual([]);
    held.resolve();
    await first;
    const late = await read({ cursor: early.nextCursor });
    expect(late.data.map(({ subject }) => subject.id)).toEqual([older, newer]);
  });

  it('come page by page, each once, in one order', async () => {
    const cursor = await nowOn();
    const ids = Array.from({ length: 7 }, () => uuid7());
    for (const id of ids) await audited('contact.changed', id);
    const seen: string[] = [];
    let page = await read({ cursor, limit: 3 });
    for (;;) {
      seen.push(...page.data.map(({ subject }) => subject.id));
      if (!page.more) break;
      page = await read({ cursor: page.nextCursor, limit: 3 });
    }
    expect(seen).toEqual(ids);
  });

  it('are of closed kinds: no sign-in, no refusal, nothing that only reads', async () => {
    const cursor = await nowOn();
    const id = uuid7();
    for (const action of ['session.opened', 'document.downloaded', 'contact.bank_revealed', 'operator_task.raised'])
      await audited(action, id);
    const viewer = await at.world.token(at.world.members.viewer);
    expect((await at.api.agent.get('/v1/events').set(bearer(viewer))).status).toBe(403);
    await audited('lease.created', id);
    expect((await read({ cursor })).data.map(({ type }) => type)).toEqual(['lease.created']);
    expect((await read({ cursor, kinds: 'property,contact' })).data).toEqual([]);
    expect((await read({ cursor, kinds: 'lease' })).data).toHaveLength(1);
  });

  it("are an agency's own", async () => {
    const cursor = await nowOn();
    const other = await createWorld(at.open, at.api.deps);
    await other.newProperty();
    expect((await read({ cursor })).data).toEqual([]);
    const all = await read({ limit: 500 });
    expect(JSON.stringify(all)).not.toContain(other.agencyId);
  });

  it('refuse what is no cursor, or one of another database, and two beginnings at once', async () => {
    const forged = (parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const ahead = forged(['events', '999999999999999999', '00000000-0000-0000-0000-000000000000']);
    for (const cursor of ['x', '', ahead, forged(['events', '-1', uuid7()]), forged(['properties', '1', uuid7()])])
      expect((await refused({ cursor })).code).toBe('cursor_invalid');
    const both = await refused({ cursor: await nowOn(), from: 'now' });
    expect(both.faults).toEqual([{ in: 'query', pointer: '/from', detail: expect.any(String) }]);
    for (const limit of ['0', '501', '0x10', '1e1', '', ' 5', '5.0', '+5'])
      expect((await refused({ limit })).faults).toEqual([
        { in: 'query', pointer: '/limit', detail: expect.stringMatching(/^must be /) },
      ]);
  });

  it('are found by their index, under the role and the policies of requests', async () => {
    const { agencyId } = at.world;
    await at.open.admin(
      `insert into audit_event (id, for_agency, at, actor_kind, actor_id, action, outcome, subject_type, subject_id, details, mac)
       select gen_random_uuid(), case when n % 50 = 0 then $1::uuid else gen_random_uuid() end, now(), 'system', 't',
         'note.changed', 'done', 'note', n::text, '{}', '' from generate_series(1, 20000) n`,
      [agencyId],
    );
    await at.open.admin('analyze audit_event');
    const plan: string[] = [];
    await withAgency(
      at.open.database,
      { agencyId, kind: 'staff', id: uuid7() },
      unit =>
        listEvents(
          { ...unit, sql: unit.sql.withPlugin(explaining(plan)) },
          { after: null, kinds: undefined, limit: 20 },
        ),
      'read',
    );
    expect(plan.join('\n')).toMatch(
      /Index Scan using audit_event_feed_idx.*\s*Index Cond: .*for_agency = .*ROW\(txid, id\) > .*txid < /,
    );
    expect(plan.join('\n')).not.toMatch(/Sort|Seq Scan/);
  });
});
