import { describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { createDatabase, createNamespace, temporalAddress } from '../support/environment/index.ts';

async function one(url: string, statement: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows[0];
  } finally {
    await client.end();
  }
}

describe('the test environment', () => {
  it('gives each caller a database of its own', async () => {
    const [first, second] = await Promise.all([createDatabase(), createDatabase()]);
    await one(first.adminUrl, 'create table only_here (id int)');
    const seen = await one(second.adminUrl, "select to_regclass('only_here') as found");
    expect(seen).toEqual({ found: null });
    await Promise.all([first.drop(), second.drop()]);
    await expect(one(first.adminUrl, 'select 1')).rejects.toMatchObject({ code: '3D000' });
  });

  it('gives each caller a namespace of its own, searchable by agency', async () => {
    const [first, second] = await Promise.all([createNamespace(), createNamespace()]);
    const connection = await Connection.connect({ address: temporalAddress() });
    const inFirst = new Client({ connection, namespace: first });
    await inFirst.workflow.start('nothing', {
      taskQueue: 'nobody',
      workflowId: 'platform/nothing/1',
      searchAttributes: { reeveAgency: ['a1'] },
    });
    const inSecond = new Client({ connection, namespace: second });
    await expect(inSecond.workflow.getHandle('platform/nothing/1').describe()).rejects.toThrow();
    const found = await inFirst.workflow.getHandle('platform/nothing/1').describe();
    expect(found.searchAttributes).toEqual({ reeveAgency: ['a1'] });
    await connection.close();
  });
});
