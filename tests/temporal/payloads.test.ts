import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTemporalClient } from '../../infra/temporal/client.ts';
import { createPayloadCodec, openPayload, sealPayload } from '../../infra/temporal/payload-codec.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { id, say, story, word } from '../../src/kernel/clear-text.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { rawHistory } from './support/history.ts';
import { until } from './support/until.ts';
import { createWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await world.startWorker();
});
afterAll(() => world?.close());

const run = async (workflowId: string, name: string, input: unknown) => {
  const options = { workflowId, taskQueue: 'core', args: [input], memo: { requestId: 'req-memo-1' } };
  const handle = await world.client.workflow.start(name, { ...options, staticSummary: say`A run of ${word('tests')}` });
  await handle.result().catch(() => undefined);
  return rawHistory(world, workflowId);
};

describe('what Temporal holds', () => {
  it('has inputs, results and memo sealed with the key of the agency that the id names', async () => {
    const agencyId = uuid7();
    const { text } = await run(`agency/${agencyId}/once-each/p1`, 'once-each', {
      agencyId,
      key: 'p1',
      secret: 'Mary Smith',
    });
    expect(text.includes('Mary Smith')).toBe(false);
    const key = await world.dataKeys.live(agencyId);
    expect(key.agencyId).toBe(agencyId);
    expect(text.includes(key.id)).toBe(true);
    expect(text.includes((await world.dataKeys.live(null)).id)).toBe(false);
  });

  it('has the summaries in clear, without their mark', async () => {
    const agencyId = uuid7();
    const { text } = await run(`agency/${agencyId}/once-each/p2`, 'once-each', { agencyId, key: 'p2', secret: 's' });
    expect(text.includes('"A run of tests"')).toBe(true);
    expect(text.includes(`"Adds an entitlement for ${agencyId}"`)).toBe(true);
    expect(text.includes('\u2063')).toBe(false);
  });

  it('has failures by their closed code alone', async () => {
    const { text } = await run('platform/fail-with/p3', 'fail-with', { key: 'p3', how: 'domain' });
    expect(text.includes('subscription_not_live (message encrypted)')).toBe(true);
    const plain = await run('platform/fail-with/p4', 'fail-with', { key: 'p4', how: 'plain' });
    expect(plain.text.includes('Encoded failure')).toBe(true);
    const own = await run('platform/fail-with/p5', 'fail-with', { key: 'p5', how: 'in the workflow' });
    expect(own.text.includes('price_unknown (message encrypted)')).toBe(true);
    for (const each of [text, plain.text, own.text]) expect(each.includes('Mary')).toBe(false);
  });

  it('tells where a run stands to who has no key', async () => {
    const agencyId = uuid7();
    const workflowId = `agency/${agencyId}/ask-twice/p6`;
    await world.client.workflow.start('ask-twice', { workflowId, taskQueue: 'core', args: [{ agencyId, key: 'p6' }] });
    const keyless = createTemporalClient(world.to, {
      encode: async payloads => payloads,
      decode: async payloads => payloads,
    });
    const details = async () => {
      const said = await keyless.workflow
        .getHandle(workflowId)
        .query<{ currentDetails: string }>('__temporal_workflow_metadata');
      return said.currentDetails;
    };
    await until(async () => (await details()).startsWith('**Waits for an operator: test_question**'));
    await keyless.connection.close();
  });
});

describe('a worker', () => {
  it('outlives a run whose key is gone: that one waits, all others go on', async () => {
    const lost = { id: uuid7(), bytes: Buffer.alloc(32, 7), agencyId: null };
    const strange = createTemporalClient(world.to, {
      encode: async payloads => payloads.map(payload => sealPayload(payload, lost)),
      decode: async payloads => payloads,
    });
    const lostId = 'platform/fail-with/p7';
    const args = [{ key: 'p7', how: 'domain' }];
    await strange.workflow.start('fail-with', { workflowId: lostId, taskQueue: 'core', args });
    await until(async () => (await rawHistory(world, lostId)).text.includes('workflowTaskFailed'));
    const { text } = await run('platform/fail-with/p8', 'fail-with', { key: 'p8', how: 'domain' });
    expect(text.includes('subscription_not_live (message encrypted)')).toBe(true);
    await strange.workflow.getHandle(lostId).terminate();
    await strange.connection.close();
  });
});

describe('clear text', () => {
  it('withholds what is not an id, a closed word, a number or a date', () => {
    expect(say`${id('Mary Smith')} ${word('mary@example.com')} ${3}`).toContain('(withheld) (withheld) 3');
    expect(story([say`one`, say`two ${id(uuid7())}`]).split('\n')).toHaveLength(2);
  });

  it('is encrypted all the same when it holds an address', async () => {
    const codec = createPayloadCodec(world.dataKeys, 'throw');
    const data = Buffer.from(JSON.stringify(`${say`mailed to `}mary@example.com`));
    const payload = { metadata: { encoding: Buffer.from('json/plain') }, data };
    const context = { type: 'workflow', namespace: 'n', workflowId: 'platform/x/y' } as const;
    const [sealed] = await codec.encode([payload], context);
    expect(Buffer.from(sealed?.metadata?.['encoding'] ?? []).toString()).toBe('binary/encrypted');
    expect(Buffer.from((await codec.decode([sealed!]))[0]?.data ?? [])).toEqual(data);
  });
});

describe('keys', () => {
  it('are one for each agency, however many ask at once', async () => {
    const agencyId = uuid7();
    const { createDataKeys } = await import('../../src/agencies/data-keys.ts');
    const { createLocalKeys } = await import('../../infra/keys/index.ts');
    const many = Array.from({ length: 5 }, () =>
      createDataKeys({ database: world.database, keys: createLocalKeys(world.rootKey) }).live(agencyId),
    );
    const ids = new Set((await Promise.all(many)).map(key => key.id));
    expect(ids.size).toBe(1);
  });

  it('are not made anew for an agency whose keys are retired', async () => {
    const agencyId = uuid7();
    const key = await world.dataKeys.live(agencyId);
    await acrossAgencies(world.database, 'operations', 'retire', unit =>
      unit.sql.updateTable('data_key').set({ retired_at: new Date().toISOString() }).where('id', '=', key.id).execute(),
    );
    const { createDataKeys } = await import('../../src/agencies/data-keys.ts');
    const { createLocalKeys } = await import('../../infra/keys/index.ts');
    const fresh = createDataKeys({ database: world.database, keys: createLocalKeys(world.rootKey) });
    await expect(fresh.live(agencyId)).rejects.toMatchObject({ code: 'key_unknown' });
    expect((await fresh.byId(key.id))?.id).toBe(key.id);
  });

  it('open nothing that was altered or moved to another key id', async () => {
    const key = await world.dataKeys.live(null);
    const sealed = sealPayload({ data: Buffer.from('x') }, key);
    expect(() => openPayload(sealed, { ...key, id: uuid7() })).toThrow(
      expect.objectContaining({ code: 'seal_broken' }),
    );
    const data = Buffer.from(sealed.data ?? []);
    data.writeUInt8(data.readUInt8(30) ^ 1, 30);
    expect(() => openPayload({ ...sealed, data }, key)).toThrow(expect.objectContaining({ code: 'seal_broken' }));
  });

  it('that are missing make a worker throw and a client show a placeholder', async () => {
    const key = { ...(await world.dataKeys.live(null)), id: uuid7() };
    const sealed = sealPayload({ data: Buffer.from('x') }, key);
    await expect(createPayloadCodec(world.dataKeys, 'throw').decode([sealed])).rejects.toMatchObject({
      code: 'key_unknown',
    });
    const [shown] = await createPayloadCodec(world.dataKeys, 'placeholder').decode([sealed]);
    expect(Buffer.from(shown?.data ?? []).toString()).toContain('the key is not here');
  });
});
