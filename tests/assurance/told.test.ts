import { describe, expect, it } from '@jest/globals';
import { recordIncidentEvidence } from '../../src/assurance/record-incident-evidence.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { served } from '../support/http/served.ts';

const at = served();

type Delivered = { kind: string; state: 'accepted' | 'refused' | 'bounced' | 'pending'; afterHours?: number };
/** A closed incident of which the world's agency was sent a notice at once, with what became of its mails. */
async function ended(deliveries: readonly Delivered[], calledAfterHours?: number) {
  const { incidentId, agencyId, noticeId } = await at.world.newNotice({ state: 'sent' });
  await at.open.admin('delete from breach_notice_delivery where notice_id = $1', [noticeId]);
  for (const { kind, state, afterHours = 0 } of deliveries)
    await at.open.admin(
      `insert into breach_notice_delivery (id, notice_id, for_agency, recipient_kind, recipient_id, state, accepted_at)
       select $1, $2, $3, $4, $5, $6, case when $6 in ('accepted', 'bounced') then i.aware_at + $7 * interval '1 hour' end
       from incident i where i.id = $8`,
      [uuid7(), noticeId, agencyId, kind, uuid7(), state, afterHours, incidentId],
    );
  if (calledAfterHours !== undefined)
    await at.open.admin(
      `insert into breach_notice_call (id, notice_id, for_agency, called_by, called_at, reached, note)
       select $1, $2, $3, $4, i.aware_at + $5 * interval '1 hour', true, 'x' from incident i where i.id = $6`,
      [uuid7(), noticeId, agencyId, at.world.operator.personId, calledAfterHours, incidentId],
    );
  await at.open.admin(
    `update incident set phase = 'closed', outcome = 'resolved', closed_at = now(), unattended_since = null where id = $1`,
    [incidentId],
  );
  await acrossAgencies(at.open.database, 'incidents', 'test', async unit => {
    const row = unit.sql.selectFrom('incident').selectAll().where('id', '=', incidentId);
    await recordIncidentEvidence(unit, await row.executeTakeFirstOrThrow());
  });
  const [found] = await at.open.admin<{ outcome: string; summary: string }>(
    `select outcome, summary from evidence where control = 'A4' and details->>'incidentId' = $1`,
    [incidentId],
  );
  return [found?.outcome, found?.summary.replace('Incident: ', '')];
}
const words = (told: number, reached: number, of: number) =>
  `${told} of 1 agencies told in time, notices reached ${reached} of ${of} recipients`;

describe('[A4] an agency counts as told', () => {
  it.each([
    ['when somebody there has the mail, and shows who has not', words(1, 1, 2), 'kept', ['accepted', 'refused']],
    ['not by a notice that was sent and came to nobody', words(0, 0, 2), 'broken', ['refused', 'bounced']],
    ['not by a mail that is still on its way', words(0, 0, 1), 'broken', ['pending']],
  ] as const)('%s', async (_what, summary, outcome, states) => {
    const deliveries = states.map((state, index) => ({ kind: index === 0 ? 'admin' : 'security_contact', state }));
    expect(await ended(deliveries)).toEqual([outcome, summary]);
  });

  it('not when it came too late, and by a call that reached somebody in time', async () => {
    const late = [{ kind: 'admin', state: 'accepted' as const, afterHours: 25 }];
    expect(await ended(late)).toEqual(['broken', words(0, 1, 1)]);
    const refused = [{ kind: 'admin', state: 'refused' as const }];
    expect(await ended(refused, 2)).toEqual(['kept', words(1, 1, 1)]);
    expect(await ended(refused, 25)).toEqual(['broken', words(0, 1, 1)]);
  });
});
