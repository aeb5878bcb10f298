import { describe, expect, it } from '@jest/globals';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { markToken, unmarkToken } from '../../src/kernel/marked-token.ts';
import { pageLink } from '../../src/paging/page-link.ts';
import type { PageReceipt } from '../../src/paging/pager.port.ts';
import { settlePage } from '../../src/paging/settle-page.ts';
import { publicUrl } from '../support/http/api.ts';
import { callsAs } from '../support/http/calls.ts';
import { insertOperator } from '../support/http/people.ts';
import { served } from '../support/http/served.ts';

describe('acknowledging [A2]', () => {
  const at = served();
  const { admin } = { admin: (sql: string, values: unknown[] = []) => at.open.admin(sql, values) };
  const operator = async (of = at.world.operator) => {
    const token = await at.world.token(of, { place: 'operations' });
    return callsAs(at.api, () => token);
  };
  const open = (token: string) => at.api.agent.get('/acknowledge').query({ token });
  const press = (token: string) =>
    at.api.agent.post('/acknowledge').type('form').set('origin', publicUrl).send({ token });
  /** A new incident, and a link to each of these people. */
  async function paged(people = [at.world.operator]) {
    const { incidentId, number } = await at.world.newIncident();
    const [round] = await admin('select id from page_round where incident_id = $1', [incidentId]);
    // Those of the policy give way to these.
    await admin('delete from page where incident_id = $1', [incidentId]);
    const tokens: string[] = [];
    for (const { personId } of people) {
      const id = uuid7();
      await admin(
        `insert into page (id, round_id, incident_id, person_id, level, turn, channel) values ($1, $2, $3, $4, 1, 1, 'mail')`,
        [id, round?.['id'], incidentId, personId],
      );
      const link = await pageLink(at.api.deps.identity.keys, publicUrl, id);
      tokens.push(String(new URL(link).searchParams.get('token')));
    }
    return { incidentId, number, tokens };
  }
  const stateOf = async (incidentId: string) =>
    (
      await admin('select state, acknowledged_by, acknowledged_via from page_round where incident_id = $1', [
        incidentId,
      ])
    )[0];

  it('by the link of a page: looking changes nothing, the button does, and says who', async () => {
    const { incidentId, number, tokens } = await paged();
    const [token = ''] = tokens;
    const shown = await open(token);
    expect([shown.status, shown.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(shown.text).toContain(`INC-${number}`);
    expect(shown.text).toContain('You acknowledge as <strong>Walker</strong>');
    expect(await stateOf(incidentId)).toMatchObject({ state: 'paging' });
    expect((await press(token)).text).toContain('You have acknowledged it');
    expect(await stateOf(incidentId)).toEqual({
      ...{ state: 'acknowledged', acknowledged_by: at.world.operator.personId, acknowledged_via: 'link' },
    });
    const [line] = await admin(
      `select actor_kind, actor_id from incident_event where incident_id = $1 and kind = 'page_acknowledged'`,
      [incidentId],
    );
    expect(line).toEqual({ actor_kind: 'operator', actor_id: at.world.operator.personId });
    const wakes = at.open.committed.filter(
      ({ kind, workflowId }) => kind === 'wake' && workflowId.includes(incidentId),
    );
    expect(wakes.map(({ contract }) => contract)).toContain('respond-to-incident');
  });

  it('by the link of a page that nobody knows was sent: it was, and the other one is not sent any more', async () => {
    const other = await insertOperator(at.open.admin);
    const { incidentId, tokens } = await paged([at.world.operator, other]);
    await press(tokens[0] ?? '');
    await press(tokens[0] ?? '');
    const pages = await admin('select state, person_id from page where incident_id = $1 order by state', [incidentId]);
    expect(pages).toEqual([
      { state: 'dropped', person_id: other.personId },
      { state: 'sent', person_id: at.world.operator.personId },
    ]);
    const lines = await admin(`select 1 from incident_event where incident_id = $1 and kind = 'page_sent'`, [
      incidentId,
    ]);
    expect(lines).toHaveLength(1);
  });

  it('leaves a page that the mail server had already taken as sent, though its answer comes later', async () => {
    const other = await insertOperator(at.open.admin);
    const { incidentId, tokens } = await paged([at.world.operator, other]);
    await press(tokens[0] ?? '');
    const ofOther = [incidentId, other.personId];
    const page = async () =>
      (await admin('select id, state from page where incident_id = $1 and person_id = $2', ofOther))[0];
    const settle = async (receipt: PageReceipt) => {
      const pageId = String((await page())?.['id']);
      await acrossAgencies(at.open.database, 'incidents', 'tests', unit => settlePage(unit, { pageId, receipt }));
      return (await page())?.['state'];
    };
    expect(await settle({ outcome: 'refused', why: 'timed_out' })).toBe('dropped');
    expect(await settle({ outcome: 'sent', messageId: '<taken@reeve.example>' })).toBe('sent');
  });

  it('says by whom it was done before, to whoever comes second, and to the first one again', async () => {
    const other = await insertOperator(at.open.admin);
    await admin(`update person set name = 'Grace' where id = $1`, [other.personId]);
    const { incidentId, tokens } = await paged([other, at.world.operator]);
    await press(tokens[0] ?? '');
    for (const answer of [await open(tokens[1] ?? ''), await press(tokens[1] ?? '')]) {
      expect(answer.text).toContain('Grace has acknowledged it');
      expect(answer.text).not.toContain('<button>');
    }
    expect((await press(tokens[0] ?? '')).text).toContain('You have acknowledged it');
    expect(await stateOf(incidentId)).toMatchObject({ acknowledged_by: other.personId });
    const api = await (await operator()).post(`/v1/operations/incidents/${incidentId}/acknowledgement`);
    expect(api.body).toMatchObject({ outcome: 'already', acknowledgedBy: other.personId });
  });

  it('is refused for links that are forged, cut, of nobody, or of somebody who has left', async () => {
    const left = await insertOperator(at.open.admin);
    const { incidentId, tokens } = await paged([at.world.operator, left]);
    await admin('update operator_account set ended_at = now() where person_id = $1', [left.personId]);
    const [mine = '', theirs = ''] = tokens;
    const bytes = (token: string) => Buffer.from(unmarkToken('page-link', token) ?? '', 'base64url');
    const swapped = markToken(
      'page-link',
      Buffer.concat([bytes(theirs).subarray(0, 16), bytes(mine).subarray(16)]).toString('base64url'),
    );
    const nobody = new URL(await pageLink(at.api.deps.identity.keys, publicUrl, uuid7())).searchParams.get('token');
    for (const token of [swapped, mine.slice(0, -1), `${mine}A`, 'x', '', String(nobody), theirs])
      for (const answer of [await open(token), await press(token)]) {
        expect(answer.status).toBe(404);
        expect(answer.text).not.toContain('<button>');
      }
    expect(await stateOf(incidentId)).toMatchObject({ state: 'paging' });
  });

  it('is not done in the name of a colleague by somebody who is signed in as themselves', async () => {
    const other = await insertOperator(at.open.admin);
    const { incidentId, tokens } = await paged([at.world.operator]);
    const [token = ''] = tokens;
    const cookie = `reeve_session=${await at.world.token(other, { place: 'operations' })}`;
    const shown = await open(token).set('cookie', cookie);
    expect(shown.text).toContain('This page went to <strong>Walker</strong>');
    expect(shown.text).not.toContain('<button>');
    const pressed = await press(token).set('cookie', cookie);
    expect(pressed.status).toBe(403);
    expect(pressed.text).toContain('acknowledge as yourself on the page of the incident');
    expect(await stateOf(incidentId)).toMatchObject({ state: 'paging' });
    const staff = `reeve_session=${await at.world.token(at.world.members.viewer)}`;
    expect((await open(token).set('cookie', staff)).text).toContain('You acknowledge as <strong>Walker</strong>');
    const own = `reeve_session=${await at.world.token(at.world.operator, { place: 'operations' })}`;
    expect((await press(token).set('cookie', own)).text).toContain('You have acknowledged it');
    expect(await stateOf(incidentId)).toMatchObject({ acknowledged_by: at.world.operator.personId });
    const late = await open(token).set('cookie', cookie);
    expect(late.text).toContain('Walker has acknowledged it');
  });

  it('goes on in the other incident once its own was merged into it', async () => {
    const { incidentId, tokens } = await paged();
    const into = await at.world.newIncident();
    const merge = await (await operator()).post(
      `/v1/operations/incidents/${incidentId}/merge`,
      { into: into.incidentId, reason: 'the same' },
      { etag: 1 },
    );
    expect([merge.status, merge.body.code]).toEqual([200, undefined]);
    for (const answer of [await open(tokens[0] ?? ''), await press(tokens[0] ?? '')]) {
      expect(answer.text).toContain(`It goes on as <a href="${publicUrl}/operations/incidents/${into.incidentId}"`);
      expect(answer.text).not.toContain('<button>');
    }
  });

  it('of a form from elsewhere is refused', async () => {
    const { incidentId, tokens } = await paged();
    const answer = await at.api.agent
      .post('/acknowledge')
      .type('form')
      .set('origin', 'https://evil.example')
      .send({ token: tokens[0] });
    expect(answer.status).toBe(403);
    expect(await stateOf(incidentId)).toMatchObject({ state: 'paging' });
  });

  it('says clearly when the round had ended, was renewed, or its incident is closed', async () => {
    const { incidentId, tokens } = await paged();
    const [token = ''] = tokens;
    await admin(`update page_round set state = 'ended', ended_at = now() where incident_id = $1`, [incidentId]);
    expect((await open(token)).text).toContain('This round of paging ended without an answer');
    expect((await press(token)).text).toContain('The round that this page belongs to had ended before.');
    const [row] = await admin('select acknowledged_by from incident where id = $1', [incidentId]);
    expect(row).toEqual({ acknowledged_by: at.world.operator.personId });
    await (await operator()).post(`/v1/operations/incidents/${incidentId}/paging`);
    expect((await press(token)).text).toContain('A later one pages about the incident now');
    await admin(
      `update incident set phase = 'closed', outcome = 'resolved', closed_at = now(), unattended_since = null where id = $1`,
      [incidentId],
    );
    expect((await press(token)).text).toContain('The incident is closed');
    const api = await (await operator()).post(`/v1/operations/incidents/${incidentId}/acknowledgement`);
    expect([api.status, api.body.code]).toEqual([409, 'conflict']);
  });

  it('by two people at once is one’s, and both are told whose', async () => {
    const other = await insertOperator(at.open.admin);
    const { incidentId } = await at.world.newIncident();
    const both = [await operator(), await operator(other)];
    const answers = await Promise.all(
      both.map(one => one.post(`/v1/operations/incidents/${incidentId}/acknowledgement`)),
    );
    expect(answers.map(({ body }) => body.outcome).sort()).toEqual(['acknowledged', 'already']);
    expect(new Set(answers.map(({ body }) => body.acknowledgedBy)).size).toBe(1);
    const { body } = await both[0]!.get(`/v1/operations/incidents/${incidentId}/paging`);
    expect(body.data).toMatchObject([{ state: 'acknowledged', acknowledgedVia: 'api' }]);
    const states = body.data[0].pages.map(({ state }: { state: string }) => state);
    expect(new Set(states)).toEqual(new Set(['dropped']));
  });
});
