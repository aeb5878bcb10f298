import { describe, expect, it } from '@jest/globals';
import { exampleInvitation } from '../../api/access/example-invitation.ts';
import { invitationToken } from '../../src/access/invitation-link.ts';
import { readerToken } from '../../src/incidents/post-mortem-link.ts';
import { markedTokenIn, unmarkToken } from '../../src/kernel/marked-token.ts';
import { noticeToken } from '../../src/notices/notice-link.ts';
import { pagerSecrets } from '../../src/paging/pager-secrets.ts';
import { replyAddress } from '../../src/vulnerabilities/reply-address.ts';
import { publicUrl } from '../support/http/api.ts';
import { callsAs } from '../support/http/calls.ts';
import { bearer, served } from '../support/http/served.ts';

const at = served();
const keys = () => at.api.deps.identity.keys;
const post = (credential: string) =>
  at.api.agent.post('/v1/exposed-credentials').send({ credential, foundAt: 'a public paste' });
type Kept = { kind: string | null; outcome: string; subject_id: string | null; rule: string | null; severity: string };
const kept = async (): Promise<Kept[]> =>
  at.open.admin<Kept>(
    `select x.kind, x.outcome, x.subject_id, i.severity_rule as rule, i.severity
     from exposed_credential x left join incident i on i.id = x.incident_id order by x.id`,
  );
const last = async () => (await kept()).at(-1);
const forget = () =>
  at.open.admin(`delete from exposed_credential; update incident set phase = 'closed', outcome = 'not_an_incident', closed_at = now()
    where source = 'finding' and phase <> 'closed'`);
/** Posts it, and says what is kept of it; the answer is what it always is. */
async function posted(credential: string) {
  const { status, body } = await post(credential);
  expect([status, body]).toEqual([202, { received: true }]);
  return last();
}
const operator = async () => {
  const token = await at.world.token(at.world.operator, { place: 'operations' });
  return callsAs(at.api, () => token);
};

describe('[B11] a secret of ours that somebody found and posts', () => {
  it('is void at once: the link of an invitation, and who was invited is sent another one', async () => {
    const admins = await at.world.token(at.world.members.admin);
    const admin = callsAs(at.api, () => admins);
    const invited = await admin.post('/v1/members', { email: 'new@exposed.example', roles: ['viewer'] });
    const open = () =>
      at.open.admin<{ id: string; generation: number }>(
        `select id, generation from invitation where membership_id = $1 and state = 'pending'`,
        [invited.body.id],
      );
    const [first] = await open();
    const reference = { agencyId: at.world.agencyId, invitationId: first?.id ?? '', generation: 1 };
    const token = await invitationToken(keys(), reference);
    const look = (of: string) => at.api.agent.post('/v1/invitations/look-up').send({ token: of });
    expect((await look(token)).status).toBe(200);
    const found = await posted(`look at this: ${publicUrl}/invitations/open?token=${token} !`);
    expect(found).toMatchObject({ kind: 'invitation', outcome: 'revoked', severity: 'sev3', subject_id: first?.id });
    expect((await look(token)).body.code).toBe('invitation_invalid');
    const [second] = await open();
    expect(second?.id).not.toBe(first?.id);
    const next = await invitationToken(keys(), { ...reference, invitationId: second?.id ?? '' });
    expect((await look(next)).status).toBe(200);
    const started = at.open.committed.filter(({ contract, kind }) => contract === 'welcome-member' && kind === 'start');
    expect(started).toHaveLength(2);
  });

  it('is void at once: that of a first admin, who keeps their invitation', async () => {
    const token = await exampleInvitation(at.world);
    expect(await posted(token)).toMatchObject({ kind: 'invitation', outcome: 'revoked' });
    const looked = await at.api.agent.post('/v1/invitations/look-up').send({ token });
    expect(looked.body.code).toBe('invitation_invalid');
    const [row] = await at.open.admin('select state, generation from invitation order by created_at desc limit 1');
    expect(row).toEqual({ state: 'pending', generation: 2 });
  });

  it('is void at once: the link of a page, which then neither shows nor acknowledges anything', async () => {
    const token = await at.world.newPageToken();
    const open = () => at.api.agent.get('/acknowledge').query({ token });
    expect((await open()).status).toBe(200);
    expect(await posted(token)).toMatchObject({ kind: 'page_link', outcome: 'revoked', rule: 'exposed-page-link@1' });
    const pressed = at.api.agent.post('/acknowledge').type('form').set('origin', publicUrl).send({ token });
    expect([(await open()).status, (await pressed).status]).toEqual([404, 404]);
  });

  it('is void at once: the link to a notice, and the next one holds', async () => {
    const { noticeId, token } = await at.world.newNotice({ state: 'sent' });
    const open = (of: string) => at.api.agent.get('/security-notices/open').query({ token: of });
    const before = (await open(token)).status;
    expect(before).toBeLessThan(400);
    expect(await posted(token)).toMatchObject({ kind: 'notice_link', outcome: 'revoked' });
    const [contact] = await at.open.admin<{ recipient_id: string }>(
      `select recipient_id from breach_notice_delivery where notice_id = $1 and recipient_kind = 'security_contact'`,
      [noticeId],
    );
    const next = (generation: number) =>
      noticeToken(keys(), { noticeId, recipientId: contact?.recipient_id ?? '', generation });
    const answers = [await open(token), await open(await next(2)), await open(await next(3))];
    expect(answers.map(({ status }) => status)).toEqual([404, before, 404]);
    expect(await posted(await next(2))).toMatchObject({ outcome: 'revoked' });
    expect([(await open(await next(2))).status, (await open(await next(3))).status]).toEqual([404, before]);
  });

  it('is void at once: the link of a reader, and the next one holds', async () => {
    const { token } = await at.world.newPostMortem('published');
    const open = (of: string) => at.api.agent.get('/post-mortems/read').query({ token: of });
    expect((await open(token)).status).toBe(200);
    const found = await posted(token);
    expect(found).toMatchObject({ kind: 'reader_link', outcome: 'revoked' });
    const next = await readerToken(keys(), { readerId: found?.subject_id ?? '', generation: 2 });
    expect([(await open(token)).status, (await open(next)).status]).toEqual([404, 200]);
  });

  it('is void at once: the status link of a report, and the address that its answers go to', async () => {
    const { reportId, number, token } = await at.world.newReport();
    const status = (of: string) => at.api.agent.get('/v1/vulnerability-reports/status').set('report-token', of);
    expect((await status(token)).status).toBe(200);
    expect(await posted(`Report-Token: ${token}`)).toMatchObject({
      ...{ kind: 'report_link', outcome: 'revoked', subject_id: reportId, severity: 'sev2' },
    });
    expect((await status(token)).status).toBe(404);
    const address = await replyAddress(keys(), 'security@reeve.example', { reportId, generation: 2, number });
    expect(await posted(`To: <${address.toUpperCase()}>`)).toMatchObject({ kind: 'report_link', outcome: 'revoked' });
    const [row] = await at.open.admin('select generation from vulnerability_report where id = $1', [reportId]);
    expect(row).toEqual({ generation: 3 });
  });

  it('is void at once: token and signing secret of an alert source, also as they were before their checksum', async () => {
    const one = await at.world.newAlertSource();
    const send = (bearerToken: string, sourceId: string) =>
      at.api.agent.post(`/webhooks/alerts/${sourceId}`).set(bearer(bearerToken)).send(at.world.newAlerts());
    expect(one.token).toMatch(/^reeve_alert_[\w-]{49}$/);
    const old = one.token.slice(0, -6);
    expect([(await send(one.token, one.sourceId)).status, (await send(old, one.sourceId)).status]).toEqual([200, 200]);
    expect(await posted(`curl -H "Authorization: Bearer ${old}"`)).toMatchObject({
      ...{ kind: 'alert_source', outcome: 'revoked', rule: 'exposed-alert-source@1', severity: 'sev2' },
    });
    expect((await send(one.token, one.sourceId)).body.code).toBe('unauthenticated');
    const other = await at.world.newAlertSource();
    expect(await posted(`secret: "${other.secret}"`)).toMatchObject({ kind: 'alert_source', outcome: 'revoked' });
    expect((await send(other.token, other.sourceId)).status).toBe(401);
  });

  it('is void at once: the signing secret of a pager', async () => {
    await at.world.newPager();
    const [pager] = await at.open.admin<{ id: string; generation: number }>('select id, generation from pager');
    const [secret] = await pagerSecrets(keys(), { pagerId: pager?.id ?? '', generation: pager?.generation ?? 0 });
    expect(await posted(secret)).toMatchObject({ kind: 'pager', outcome: 'revoked', subject_id: pager?.id });
    const [after] = await at.open.admin('select generation from pager');
    expect(after).toEqual({ generation: (pager?.generation ?? 0) + 1 });
  });

  it('opens one incident a kind, which says what is left to do, and nothing the second time', async () => {
    await forget();
    const tokens = [await at.world.newPageToken(), await at.world.newPageToken(), await at.world.newPageToken()];
    for (const token of tokens) await posted(token);
    await Promise.all([post(String(tokens[0])), post(String(tokens[0]))]);
    const rows = await at.open.admin<{ incident_id: string }>('select distinct incident_id from exposed_credential');
    expect(rows).toHaveLength(1);
    const alerts = await at.open.admin(
      `select a.count, a.content -> 'facts' ->> 'next' as next from alert a where a.incident_id = $1`,
      [rows[0]?.incident_id],
    );
    expect(alerts).toEqual([{ count: 3, next: expect.stringContaining('See that whoever has acknowledged') }]);
    const incident = await (await operator()).get(`/v1/operations/incidents/${rows[0]?.incident_id}`);
    expect(incident.body).toMatchObject({ source: 'finding', severity: 'sev3' });
  });

  it('twice at once is void once', async () => {
    await forget();
    const { reportId, token } = await at.world.newReport();
    const answers = await Promise.all(Array.from({ length: 4 }, () => post(token)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    const [row] = await at.open.admin('select generation from vulnerability_report where id = $1', [reportId]);
    expect([row, (await kept()).map(({ outcome }) => outcome)]).toEqual([{ generation: 2 }, ['revoked']]);
  });

  it('leaves no trace but a hash where it is none, is forged, or is void already', async () => {
    await forget();
    const token = await at.world.newPageToken();
    const body = unmarkToken('page-link', token) ?? '';
    const forged = `${body.slice(0, 40)}${body[40] === 'A' ? 'B' : 'A'}${body.slice(41)}`;
    for (const credential of [
      forged,
      `${token.slice(0, -1)}~`,
      `whsec_${'A'.repeat(43)}=`,
      'security+1-x@y',
      '?token=',
    ])
      expect(await posted(credential)).toMatchObject({ kind: null, outcome: 'unknown', rule: null });
    await posted(token);
    expect(await posted(`again ${token}`)).toMatchObject({ outcome: 'revoked' });
    expect(await posted(body)).toMatchObject({ kind: 'page_link', outcome: 'already_ended', rule: null });
    const bytes = await at.open.admin<{ bytes: number }>(
      'select octet_length(token_hash) as bytes from exposed_credential',
    );
    expect(new Set(bytes.map(row => row.bytes))).toEqual(new Set([32]));
  });

  it('is answered in the same time, whether it was ours or not', async () => {
    const tokens = await Promise.all(Array.from({ length: 12 }, () => at.world.newPageToken()));
    const times = async (credential: string) => {
      const began = performance.now();
      await post(credential);
      return performance.now() - began;
    };
    const took: { ours: number; theirs: number }[] = [];
    for (const [index, token] of tokens.entries())
      took.push({ ours: await times(token), theirs: await times(`${index}`.repeat(60)) });
    // The quickest of each: a machine that is busy delays both, and neither for ever.
    const [ours, theirs] = [Math.min(...took.map(each => each.ours)), Math.min(...took.map(each => each.theirs))];
    process.stderr.write(
      `a posted secret is answered in ${ours.toFixed(1)} ms, none of ours in ${theirs.toFixed(1)} ms\n`,
    );
    expect(Math.min(ours, theirs)).toBeGreaterThan(145);
    expect(Math.abs(ours - theirs)).toBeLessThan(25);
  });
});

describe('[B11] a secret of ours', () => {
  it('is recognised by how it begins, in whatever it stands, but not with a wrong checksum', async () => {
    const secrets = {
      session: await at.world.token(at.world.members.viewer),
      page: await at.world.newPageToken(),
      notice: (await at.world.newNotice({ state: 'sent' })).token,
      report: (await at.world.newReport()).token,
      reader: (await at.world.newPostMortem('published')).token,
      invite: await exampleInvitation(at.world),
      alert: (await at.world.newAlertSource()).token,
    };
    for (const [kind, secret] of Object.entries(secrets)) {
      if (kind !== 'session') expect(secret).toMatch(new RegExp(`^reeve_${kind}_[\\w-]{49,}$`));
      const text = `export TOKEN="${secret}"; curl https://x/?token=${secret}`;
      if (kind !== 'session') expect(markedTokenIn(text)).toBe(secret);
    }
    expect(
      unmarkToken('page-link', `${secrets.page.slice(0, -1)}${secrets.page.endsWith('A') ? 'B' : 'A'}`),
    ).toBeNull();
  });
});
