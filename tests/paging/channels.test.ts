import { describe, expect, it } from '@jest/globals';
import { recordIncidentEvidence } from '../../src/assurance/record-incident-evidence.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import type { PageReceipt } from '../../src/paging/pager.port.ts';
import { settlePage } from '../../src/paging/settle-page.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';

const at = served({ poolMax: 4 });
const unit = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
  acrossAgencies(at.open.database, 'incidents', 'tests', work, { actor: { kind: 'system', id: 'tests' } });
const settle = (pageId: string, receipt: PageReceipt) => unit(open => settlePage(open, { pageId, receipt }));
const sent: PageReceipt = { outcome: 'sent', messageId: null };
const refused: PageReceipt = { outcome: 'refused', why: 'refused' };

/** A page to the world's operator by both channels, both on their way. */
async function paged(incidentId: string, turn = 1) {
  const [round] = await at.open.admin('select id from page_round where incident_id = $1', [incidentId]);
  // Those of the policy give way to these.
  await at.open.admin('delete from page where incident_id = $1 and turn = $2', [incidentId, turn]);
  const page = async (channel: string) => {
    const id = uuid7();
    await at.open.admin(
      `insert into page (id, round_id, incident_id, person_id, level, turn, channel) values ($1, $2, $3, $4, 1, $5, $6)`,
      [id, round?.['id'], incidentId, at.world.operator.personId, turn, channel],
    );
    return id;
  };
  return { mail: await page('mail'), webhook: await page('webhook') };
}
const tasks = (incidentId: string) =>
  at.open.admin<{ remedy: string }>(
    `select remedy from operator_task where kind = 'page_channel_failed' and subject_id = $1`,
    [incidentId],
  );

describe('[A2] a page by two channels', () => {
  it.each(['the mail', 'the webhook', 'both at once'] as const)(
    'has a channel that failed beside another mended, whichever is known first: %s',
    async first => {
      const { incidentId } = await at.world.newIncident();
      const { mail, webhook } = await paged(incidentId);
      const both = [() => settle(mail, sent), () => settle(webhook, refused)];
      if (first === 'both at once') await Promise.all(both.map(each => each()));
      else for (const each of first === 'the mail' ? both : both.reverse()) await each();
      expect(await tasks(incidentId)).toEqual([
        { remedy: expect.stringContaining('was sent by mail but failed by webhook (refused)') },
      ]);
      // Each turn may fail again: one task is enough.
      const again = await paged(incidentId, 2);
      await settle(again.mail, sent);
      await settle(again.webhook, refused);
      expect(await tasks(incidentId)).toHaveLength(1);
      const token = await at.world.token(at.world.operator, { place: 'operations' });
      const { body } = await callsAs(at.api, () => token).get(`/v1/operations/incidents/${incidentId}/paging`);
      const states = body.data[0].pages.map((each: Record<string, unknown>) => [each['channel'], each['state']]);
      expect(states).toEqual(
        expect.arrayContaining([
          ['mail', 'sent'],
          ['webhook', 'failed'],
        ]),
      );
    },
  );

  it('asks for nothing of the kind where no channel worked, or all did', async () => {
    const { incidentId } = await at.world.newIncident();
    const failed = await paged(incidentId);
    await settle(failed.mail, refused);
    await settle(failed.webhook, refused);
    const fine = await paged(incidentId, 2);
    await settle(fine.mail, sent);
    await settle(fine.webhook, sent);
    expect(await tasks(incidentId)).toEqual([]);
  });

  it('stands in the evidence channel by channel', async () => {
    const { incidentId } = await at.world.newIncident();
    const { mail, webhook } = await paged(incidentId);
    await settle(mail, sent);
    await settle(webhook, refused);
    await at.open.admin(
      `update incident set phase = 'closed', outcome = 'not_an_incident', closed_at = now(), unattended_since = null where id = $1`,
      [incidentId],
    );
    await unit(async open => {
      const row = open.sql.selectFrom('incident').selectAll().where('id', '=', incidentId);
      await recordIncidentEvidence(open, await row.executeTakeFirstOrThrow());
    });
    const [found] = await at.open.admin<{ summary: string; details: object }>(
      `select summary, details from evidence where control = 'A2' and details->>'incidentId' = $1`,
      [incidentId],
    );
    expect(found?.summary).toMatch(/, 1 by webhook failed$/);
    expect(found?.details).toMatchObject({ mailSent: 1, mailFailed: 0, webhookSent: 0, webhookFailed: 1 });
  });
});
