import { z } from 'zod';
import { anything, mailsTo, must, until } from './client.ts';
import type { Scene } from './scene.ts';

const affectedList = z.object({ data: z.array(z.object({ id: z.uuid(), agencyId: z.uuid(), version: z.int() })) });
const noticeSchema = z.object({
  id: z.uuid(),
  agencyId: z.uuid(),
  kind: z.string(),
  state: z.string(),
  sha256: z.string(),
  deliveries: z.array(z.object({ state: z.string() })),
});
const noticeList = z.object({ data: z.array(noticeSchema) });

/** Confirms the agencies, verifies, has two people approve what the run has drafted, and waits for proof of delivery. */
export async function tellAgencies(scene: Scene): Promise<void> {
  const { cast, context } = scene;
  const path = '/affected-agencies';
  const { data } = affectedList.parse(await scene.act('affected agencies', path));
  const ids = cast.agencies.map(({ agencyId }) => agencyId);
  if (ids.some(agencyId => !data.some(each => each.agencyId === agencyId)))
    throw new Error(`the audit log proposed ${data.length} agencies, and not both that were touched`);
  for (const { id, agencyId, version } of data) {
    const known = { dataCategories: ['contact_details'], peopleAffected: 1, recordsAffected: 1 };
    const touched = ids.includes(agencyId);
    const decision = { decision: touched ? 'confirmed' : 'rejected', reason: 'seen in the audit log', ...known };
    await scene.act('deciding about an agency', `${path}/${id}/decision`, decision, { ifMatch: version });
  }
  await scene.change('verification', 'POST', '/verification', { statement: 'Contacts of two agencies were read.' });
  context.say('Verified: two agencies are to be told');
  await until('notices are delivered to both', async () => {
    await approveDrafts(scene);
    return (await noticesOf(scene)).filter(wasDelivered).length >= 2;
  });
  for (const agency of cast.agencies) {
    const mails = await mailsTo(context, agency.adminEmail);
    const others = cast.agencies.filter(each => each !== agency);
    if (others.some(({ name }) => mails.some(({ text }) => text.includes(name))))
      throw new Error('a mail to an agency names another one');
  }
  await acknowledgeNotices(scene);
  context.say('Both agencies were told, and have acknowledged');
}

const noticesOf = async (scene: Scene) => noticeList.parse(await scene.act('notices', '/notices')).data;
const wasDelivered = ({ kind, state, deliveries }: z.infer<typeof noticeSchema>) =>
  kind === 'initial' && state === 'sent' && deliveries.some(each => each.state === 'accepted');

/** Two people approve each draft that there is, neither of whom wrote it. */
export async function approveDrafts(scene: Scene): Promise<void> {
  const { second, third } = scene.cast;
  for (const { id, sha256, state } of await noticesOf(scene)) {
    if (state !== 'draft') continue;
    for (const { token } of [second, third]) {
      const path = `/v1/operations/incidents/${scene.incidentId}/notices/${id}/approvals`;
      const answer = await scene.ask('POST', path, { token, body: { sha256 } });
      // The draft follows the incident: another text is looked at in the next round.
      if (![200, 403, 409, 412].includes(answer.status)) await must('approving', Promise.resolve(answer), anything);
    }
  }
}

async function acknowledgeNotices({ ask, cast }: Scene): Promise<void> {
  const list = z.object({ data: z.array(z.object({ id: z.uuid() })) });
  for (const { token } of cast.agencies) {
    const { data } = await must('own notices', ask('GET', '/v1/security-notices', { token }), list);
    if (data.length === 0) throw new Error('an agency does not see its notice');
    for (const { id } of data) {
      await must('opening', ask('POST', `/v1/security-notices/${id}/opened`, { token, body: {} }), anything);
      await must(
        'acknowledging',
        ask('POST', `/v1/security-notices/${id}/acknowledgement`, { token, body: {} }),
        anything,
      );
    }
  }
}

/** The agencies' own duties: in the drill, each is said to be done. */
export async function settleLegalClocks(scene: Scene): Promise<void> {
  const list = z.object({
    data: z.array(z.object({ id: z.uuid(), state: z.string(), agencyId: z.uuid().nullable() })),
  });
  const { data } = list.parse(await scene.act('clocks', '/clocks'));
  for (const { id, state, agencyId } of data)
    if (agencyId && ['running', 'overdue'].includes(state))
      await scene.act('settling a clock', `/clocks/${id}/settlement`, { as: 'met', reason: 'done in the drill' });
}
