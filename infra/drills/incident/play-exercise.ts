import { z } from 'zod';
import { mailsTo, must, until } from './client.ts';
import { learn } from './learn.ts';
import { acknowledgeByMail, close, openScene, pageOf, type Scene, takeCommand } from './scene.ts';
import { approveDrafts } from './tell-agencies.ts';

export type ExercisePlayed = {
  number: number;
  /** To its people: one for each agency that it pretends to tell. */
  noticesDelivered: number;
  /** What agencies, and people of the company who have no part in it, got of it: must be 0. */
  leaked: number;
  /** From opening it. */
  closedMs: number;
};

type Given = Pick<Scene, 'context' | 'ask' | 'cast'>;

/**
 * Plays the same as an exercise of two people: paged, two agencies "told", learnt from and closed. Counts what anybody
 * else got of it. @throws Error that says which step was not kept
 */
export async function playExercise({ context, ask, cast: { commander, second, third, agencies } }: Given) {
  context.say('The same as an exercise of two people');
  const beganAt = Date.now();
  const before = await heardBy({ context, ask, agencies });
  const people = [second, third].map(({ personId }) => personId);
  const body = {
    ...{ title: 'Drill: an exercise', summary: 'Nothing of this is real.', exercisePeople: people },
    ...{ severity: 'sev2', severityReason: 'to rehearse it' },
  };
  const declared = ask('POST', '/v1/operations/incidents', { token: second.token, body });
  const { id } = await must('an exercise', declared, z.object({ id: z.uuid() }));
  const cast = { commander: second, second: third, third: commander, agencies };
  const scene = await openScene({ context, ask, cast, incidentId: id });
  await acknowledgeByMail(scene, await pageOf(scene));
  await takeCommand(scene);
  const noticesDelivered = await pretendToTell(scene);
  for (const phase of ['fix', 'recover', 'review']) await scene.toPhase(phase);
  // Nobody else may be named.
  await learn(scene, [second, third]);
  await close(scene);
  const after = await heardBy({ context, ask, agencies });
  const outsider = (await mailsTo(context, commander.email)).filter(({ subject }) =>
    subject.includes(`INC-${scene.number}`),
  );
  const leaked = after - before + outsider.length;
  if (leaked > 0) context.say(`NOT KEPT: ${leaked} mails or notices of the exercise reached others`);
  return { number: scene.number, noticesDelivered, leaked, closedMs: Date.now() - beganAt } satisfies ExercisePlayed;
}

/** Mails and notices that the agencies hold, of whatever. */
async function heardBy({ context, ask, agencies }: Pick<Given, 'context' | 'ask'> & Pick<Given['cast'], 'agencies'>) {
  const list = z.object({ data: z.array(z.unknown()) });
  let heard = 0;
  for (const { adminEmail, token } of agencies) {
    const { data } = await must('own notices', ask('GET', '/v1/security-notices', { token }), list);
    heard += data.length + (await mailsTo(context, adminEmail)).length;
  }
  return heard;
}

const noticeList = z.object({
  data: z.array(
    z.object({
      subject: z.string(),
      deliveries: z.array(z.object({ state: z.string(), recipientKind: z.string() })),
    }),
  ),
});

/** Both agencies are confirmed, and what would be sent to them goes to the people of the exercise, and says so. */
async function pretendToTell(scene: Scene): Promise<number> {
  await scene.change('what is known', 'PATCH', '', {
    ...{ personalData: true, dataCategories: ['contact_details'], peopleAffected: 2 },
  });
  const added = z.object({ id: z.uuid(), version: z.int() });
  for (const { agencyId } of scene.cast.agencies) {
    const reason = 'part of the exercise';
    const { id, version } = added.parse(
      await scene.act('an agency of the exercise', '/affected-agencies', { agencyId, reason }),
    );
    const decision = { decision: 'confirmed', reason };
    await scene.act('confirming it', `/affected-agencies/${id}/decision`, decision, { ifMatch: version });
  }
  await scene.change('verification', 'POST', '/verification', { statement: 'Rehearsed.' });
  const delivered = await until('notices are delivered to its people', async () => {
    await approveDrafts(scene);
    const { data } = noticeList.parse(await scene.act('notices', '/notices'));
    const out = data.filter(({ deliveries }) => deliveries.some(({ state }) => state === 'accepted'));
    return out.length >= 2 && out;
  });
  const wrong = delivered.filter(
    ({ subject, deliveries }) =>
      !subject.startsWith('EXERCISE') || deliveries.some(({ recipientKind }) => recipientKind !== 'exercise'),
  );
  if (wrong.length > 0) throw new Error('a notice of the exercise is not marked, or meant for others');
  return delivered.length;
}
