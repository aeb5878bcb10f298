import { z } from 'zod';
import { postForm } from '../../local/demo/http.ts';
import { anything, mailsTo, must, until } from './client.ts';
import type { DrillPerson } from './people.ts';
import type { Scene } from './scene.ts';

/** Writes the post-mortem, has a second person review it, and each reader say by their mail that they have read it. */
export async function learn(scene: Scene, readers: readonly DrillPerson[]): Promise<void> {
  const { cast, context, ask, incidentId, number } = scene;
  const { commander, second } = cast;
  const path = `/v1/operations/incidents/${incidentId}/post-mortem`;
  await scene.act('the post-mortem', '/post-mortem', {});
  const written = { causes: 'A session token stood in a log.', wentWell: 'Paging.', luck: 'It was daytime.' };
  const body = z.object({ version: z.int() });
  const { version } = body.parse(await scene.act('reading it', '/post-mortem'));
  await must('writing', ask('PATCH', path, { token: commander.token, body: written, ifMatch: version }), anything);
  const dueAt = new Date(Date.now() + 14 * 86_400_000).toISOString();
  await scene.act('an action', '/actions', { title: 'Keep tokens out of logs', ownerId: second.personId, dueAt });
  await scene.act('readers', '/post-mortem/readers', { personIds: readers.map(({ personId }) => personId) });
  await scene.act('submitting', '/post-mortem/submission', {});
  const review = { decision: 'approve', reason: 'complete' };
  await must('reviewing', ask('POST', `${path}/review`, { token: second.token, body: review }), anything);
  await scene.act('publishing', '/post-mortem/publication', {});
  for (const { email } of readers) {
    const link = await until('the post-mortem in the inbox', async () =>
      (await mailsTo(context, email))
        .filter(({ subject }) => subject.includes(`INC-${number}`))
        .flatMap(({ links }) => links)
        .find(each => each.includes('/post-mortems/read?')),
    );
    const url = new URL(link);
    const token = url.searchParams.get('token') ?? '';
    const status = await postForm(`${url.origin}${url.pathname}`, { token }, context.signal);
    if (status >= 400) throw new Error(`saying by the link that it is read: ${status}`);
  }
  context.say('The post-mortem is published and read');
}
