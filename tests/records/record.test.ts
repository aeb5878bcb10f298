import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../src/kernel/canonical-json.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';

const at = served();
let operator: ReturnType<typeof callsAs>;
beforeAll(async () => {
  const token = await at.world.token(at.world.operator, { place: 'operations' });
  operator = callsAs(at.api, () => token);
});
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const recordOf = (incidentId: string) => `/v1/operations/incidents/${incidentId}/record`;
const pdfOf = (incidentId: string) =>
  operator
    .get(`${recordOf(incidentId)}.pdf`)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });

describe('canonical JSON', () => {
  it('is as RFC 8785 has it', () => {
    // The samples of its sections 3.2.2 and 3.2.3.
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
    expect(Object.keys(JSON.parse(canonicalJson(keys))).length).toBe(7);
    expect([...canonicalJson(keys).matchAll(/:(\d)/g)].map(match => match[1]).join('')).toBe('2467153');
  });
});

describe('the record of an incident', () => {
  it('says the hash of each part and of the whole, which anybody can compute again', async () => {
    const { incidentId } = await at.world.newPostMortem('published');
    const { status, body, headers } = await operator.get(recordOf(incidentId));
    expect(status).toBe(200);
    for (const [part, rows] of Object.entries(body.parts))
      expect(sha256(canonicalJson(rows as never))).toBe(body.hashes[part]);
    const { format, hashes, cut } = body;
    expect(sha256(canonicalJson({ format, incidentId, hashes, cut }))).toBe(body.sha256);
    expect(headers['etag']).toBe(`"${body.sha256}"`);
    expect(body.parts.postMortem[0].state).toBe('published');
    expect(body.parts.timeline.map((line: { kind: string }) => line.kind)).toEqual(
      expect.arrayContaining(['opened', 'paging_started', 'post_mortem_published']),
    );
  });

  it('is the same bytes for the same history, and others once a line is added', async () => {
    const { incidentId } = await at.world.newPostMortem('published');
    const [first, again] = [await operator.get(recordOf(incidentId)), await operator.get(recordOf(incidentId))];
    expect(again.text).toBe(first.text);
    const [paper, paperAgain] = [await pdfOf(incidentId), await pdfOf(incidentId)];
    expect(paper.body.subarray(0, 5).toString()).toBe('%PDF-');
    expect(sha256(paperAgain.body)).toBe(sha256(paper.body));
    await operator.post(`/v1/operations/incidents/${incidentId}/post-mortem/acknowledgement`);
    expect((await operator.get(recordOf(incidentId))).body.sha256).not.toBe(first.body.sha256);
    expect(sha256((await pdfOf(incidentId)).body)).not.toBe(sha256(paper.body));
  });

  it('comes on paper with letters of any script, long texts and a thousand lines', async () => {
    const { incidentId } = await at.world.newPostMortem('published');
    await at.open.admin('update incident set title = $2, summary = $3 where id = $1', [
      incidentId,
      'Διαρροή στο γραφείο «Żółw» – Ołeg Шевченко',
      'Everything about it. '.repeat(400),
    ]);
    for (let index = 0; index < 400; index += 1)
      await at.open.admin(
        `insert into incident_event (id, incident_id, kind, at, actor_kind, actor_id, facts, text)
         values ($1, $2, 'note', now(), 'operator', $3, '{}', $4)`,
        [
          uuid7(),
          incidentId,
          at.world.operator.personId,
          `Note ${index}: <script>alert(1)</script> ${'word '.repeat(index % 60)}`,
        ],
      );
    const { status, body } = await pdfOf(incidentId);
    expect(status).toBe(200);
    expect(body.length).toBeGreaterThan(50_000);
    expect(body.subarray(-6).toString()).toContain('%%EOF');
    if (process.env['RECORD_PDF']) await writeFile(process.env['RECORD_PDF'], body);
  });
});

describe('the figures of incidents', () => {
  it('tell medians by month and severity, exercises apart, and what was none is left out', async () => {
    const make = async (severity: 'sev1' | 'sev2', minutes: number, exercise = false) => {
      const { incidentId } = await at.world.newIncident({ severity, exercise });
      await at.open.admin(
        `update incident set detected_at = '2024-03-05', created_at = '2024-03-05', aware_at = '2024-03-05',
           acknowledged_at = '2024-03-05'::timestamptz + $2 * interval '1 min',
           contained_at = '2024-03-05'::timestamptz + $2 * interval '10 min',
           closed_at = '2024-03-05'::timestamptz + $2 * interval '1 day', phase = 'closed', outcome = 'resolved'
         where id = $1`,
        [incidentId, minutes],
      );
      return incidentId;
    };
    await make('sev1', 2);
    await make('sev1', 4);
    const told = await make('sev1', 30);
    await make('sev1', 500, true);
    const none = await make('sev2', 1);
    await at.open.admin(`update incident set outcome = 'not_an_incident' where id = $1`, [none]);
    await at.open.admin(
      `insert into breach_notice (id, incident_id, for_agency, kind, sequence, language, subject, body, sha256, state, sent_at)
       values ($1, $2, $3, 'initial', 1, 'en', 'x', 'x', 'x', 'sent', '2024-03-05T05:00:00Z')`,
      [uuid7(), told, at.world.agencyId],
    );
    const path = '/v1/operations/incident-figures?from=2024-03-01&until=2024-04-01';
    const { body } = await operator.get(path);
    const minute = 60_000;
    expect(body.rows).toEqual([
      expect.objectContaining({
        month: '2024-03-01',
        severity: 'sev1',
        exercise: false,
        incidents: 3,
        acknowledge: { count: 3, medianMs: 4 * minute, p90Ms: 24.8 * minute },
        contain: { count: 3, medianMs: 40 * minute, p90Ms: 248 * minute },
        notify: { count: 1, medianMs: 300 * minute, p90Ms: 300 * minute },
      }),
      expect.objectContaining({ exercise: true, incidents: 1 }),
    ]);
    const page = await operator.get('/operations/incident-figures?from=2024-03-01&until=2024-04-01');
    expect(page.text).toMatch(/<svg class="plot"[^>]*aria-labelledby="incidents-acknowledge-title/);
    expect(page.text).toContain('data-label="Acknowledge">4\u00a0min, 24.8\u00a0min');
    const wrong = await operator.get('/v1/operations/incident-figures?from=2024-03-01&until=2024-03-01');
    expect([wrong.status, wrong.body.faults?.[0].pointer]).toEqual([422, '/until']);
  });
});
