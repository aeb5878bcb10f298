import { describe, expect, it } from '@jest/globals';
import { publicUrl } from '../support/http/api.ts';
import { bearer, served } from '../support/http/served.ts';

const at = served();
const home = '/operations/suspicion-reports';
const cookieOf = (token: string) => ({ cookie: `reeve_session=${token}`, origin: publicUrl, accept: 'text/html' });
const operator = async () => cookieOf(await at.world.token(at.world.operator, { place: 'operations' }));
const page = async (query = '') => at.api.agent.get(`${home}${query}`).set(await operator());
const submit = async (path: string, fields: object) =>
  at.api.agent
    .post(`${home}/${path}`)
    .set(await operator())
    .type('form')
    .send(fields);
const reported = async (body: string) => {
  const token = await at.world.token(await at.world.newMember());
  const sent = await at.api.agent.post('/v1/suspicions').set(bearer(token)).send({ kind: 'suspected_access', body });
  return { reportId: String(sent.body.id), token };
};

describe('[B11] the page of what agencies suspect', () => {
  it('shows operators each that waits, with its agency and as text, and nobody else', async () => {
    const { reportId } = await reported('Somebody <script>alert(1)</script> was in here.');
    const { text } = await page();
    const [agency] = await at.open.admin('select name from agency where id = $1', [at.world.agencyId]);
    expect(text).toContain(`${agency?.name}: Somebody else seems to use an account`);
    expect(text).toContain('Somebody &lt;script&gt;alert(1)&lt;/script&gt; was in here.');
    expect(text).toContain(`action="${home}/${reportId}/answer"`);
    const admin = cookieOf(await at.world.token(at.world.members.admin));
    expect((await at.api.agent.get(home).set(admin)).status).toBe(403);
  });

  it('answers one in writing: then it waits no longer, and whoever reported it reads the answer', async () => {
    const { reportId, token } = await reported('Our leases were changed.');
    const sent = await submit(`${reportId}/answer`, { answer: 'It was your colleague.' });
    expect([sent.status, sent.headers['location']]).toEqual([303, home]);
    expect((await page()).text).not.toContain(reportId);
    expect((await page('?show=all')).text).toContain('It was your colleague.');
    const read = await at.api.agent.get(`/v1/suspicions/${reportId}`).set(bearer(token));
    expect(read.body).toMatchObject({ state: 'answered', answer: 'It was your colleague.' });
    expect((await submit(`${reportId}/answer`, { answer: 'Another answer.' })).status).toBe(409);
  });

  it('makes an incident of one, and leads there', async () => {
    const { reportId } = await reported('Contacts are gone.');
    const sent = await submit(`${reportId}/incident`, { severity: '' });
    expect([sent.status, sent.headers['location']]).toEqual([
      303,
      expect.stringMatching(/^\/operations\/incidents\/[0-9a-f-]{36}$/),
    ]);
    expect((await page('?show=all')).text).toContain(`href="${sent.headers['location']}"`);
  });
});
