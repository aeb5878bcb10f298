import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { insertAgency, insertMembers, insertSession } from '../support/http/people.ts';
import { createStack, type Stack } from '../support/stack.ts';
import { until } from '../temporal/support/until.ts';
import { eicar } from './support/bytes.ts';

describe('documents, through the processes as npm start runs them', () => {
  let stack: Stack;
  let superuser: pg.Pool;
  let token: string;
  let propertyId: string;

  beforeAll(async () => {
    stack = await createStack();
    superuser = new pg.Pool({ connectionString: stack.database.adminUrl, max: 2 });
    const admin = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
      (await superuser.query<Row>(sql, values)).rows;
    await Promise.all([stack.start('sandbox'), stack.start('api'), stack.start('worker')]);
    const { agencyId } = await insertAgency(admin);
    const members = await insertMembers(admin, agencyId);
    token = await insertSession(admin, agencyId, members.property_manager);
    await until(async () => (await fetch(`${stack.apiUrl}/readyz`)).ok, 60_000);
    const address = { line1: '1 Quay', locality: 'Cork', country: 'IE' };
    propertyId = (await send('POST', '/v1/properties', { name: 'Quay 1', type: 'house', address })).body.id;
  });
  afterAll(async () => {
    await superuser?.end();
    await stack?.stop();
  });

  let key = 0;
  const send = async (method: string, path: string, body?: object | string) => {
    const text = typeof body === 'object' ? JSON.stringify(body) : body;
    const answer = await fetch(`${stack.apiUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'idempotency-key': `p${++key}`,
        'content-type': typeof body === 'object' ? 'application/json' : 'text/plain',
      },
      ...(text === undefined ? {} : { body: text }),
    });
    const said = await answer.text();
    return { status: answer.status, text: said, body: said.startsWith('{') ? JSON.parse(said) : null };
  };
  const upload = async (content: string) => {
    const { id } = (await send('POST', '/v1/documents', { name: 'Letter', kind: 'notice', propertyId })).body;
    expect((await send('PUT', `/v1/documents/${id}/content`, content)).status).toBe(202);
    const read = async () => (await send('GET', `/v1/documents/${id}`)).body;
    await until(async () => (await read()).state !== 'scanning', 30_000);
    return { id, ...(await read()) };
  };

  it('takes, scans and gives back what is clean, and refuses what is not', async () => {
    const clean = await upload('Dear neighbours');
    expect(clean).toMatchObject({ state: 'ready', mediaType: 'text/plain', bytes: 15 });
    expect((await send('GET', `/v1/documents/${clean.id}/content`)).text).toBe('Dear neighbours');
    expect(await upload(eicar)).toMatchObject({ state: 'refused', refusal: 'malware' });
  });
});
