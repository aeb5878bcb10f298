import { z } from 'zod';
import { postForm } from '../../local/demo/http.ts';
import type { DemoContext } from '../../local/demo-contract.ts';
import { type Ask, type Asked, anything, mailsTo, must, until } from './client.ts';
import type { Cast } from './people.ts';
import { approveDrafts, settleLegalClocks } from './tell-agencies.ts';

const incidentSchema = z.object({
  id: z.uuid(),
  number: z.int(),
  phase: z.string(),
  version: z.int(),
});
const taskSchema = z.object({ id: z.uuid(), phase: z.string(), state: z.string(), mandatory: z.boolean() });

/** One incident as the drill's people work on it, over HTTP and the inbox alone. */
export type Scene = {
  context: DemoContext;
  ask: Ask;
  cast: Cast;
  incidentId: string;
  /** INC-<number>, as mails name it. */
  number: number;
  /** As the commander, below the incident's address. */
  act(what: string, path: string, body?: unknown, asked?: Asked): Promise<unknown>;
  /** The same for what needs the version of the incident. */
  change(what: string, method: 'POST' | 'PUT' | 'PATCH', path: string, body: unknown): Promise<void>;
  toPhase(phase: string): Promise<void>;
};

type Opened = Pick<Scene, 'context' | 'ask' | 'cast' | 'incidentId'>;

/** An incident that is there, with whoever works on it. */
export async function openScene(opened: Opened): Promise<Scene> {
  const scene = sceneOf(opened);
  scene.number = (await read(scene)).number;
  return scene;
}

function sceneOf({ ask, cast, ...rest }: Opened): Scene {
  const base = `/v1/operations/incidents/${rest.incidentId}`;
  const { token } = cast.commander;
  const scene: Scene = {
    ...{ ...rest, ask, cast, number: 0 },
    act: (what, path, body = undefined, asked = {}) =>
      must(what, ask(body === undefined ? 'GET' : 'POST', `${base}${path}`, { token, body, ...asked }), anything),
    change: async (what, method, path, body) => {
      const { version } = await read(scene);
      await must(what, ask(method, `${base}${path}`, { token, body, ifMatch: version }), anything);
    },
    toPhase: async phase => {
      await settleChecklist(scene);
      await scene.change(`on to ${phase}`, 'PUT', '/phase', { phase });
    },
  };
  return scene;
}

const read = async (scene: Scene) => incidentSchema.parse(found(await scene.act('reading the incident', '')));
/** Details may hold the incident, or be it. */
const found = (body: unknown): unknown => z.object({ incident: z.unknown() }).safeParse(body).data?.incident ?? body;

async function settleChecklist(scene: Scene): Promise<void> {
  const details = z.object({ tasks: z.array(taskSchema) }).parse(await scene.act('reading the checklist', ''));
  const { phase } = await read(scene);
  for (const task of details.tasks.filter(each => each.phase === phase && each.state === 'open'))
    await scene.act('a task', `/tasks/${task.id}/settlement`, { state: 'done', reason: 'done in the drill' });
}

/** The link by which the commander acknowledges, once the page is in the inbox. */
export const pageOf = ({ context, cast, number }: Scene): Promise<string> =>
  until('a page in the inbox', async () =>
    (await mailsTo(context, cast.commander.email))
      .filter(({ subject }) => subject.includes(`INC-${number}`))
      .flatMap(({ links }) => links)
      .find(each => each.includes('/acknowledge?')),
  );

/** Presses the button that the link leads to. */
export async function acknowledgeByMail({ context }: Scene, link: string): Promise<void> {
  const url = new URL(link);
  const token = url.searchParams.get('token') ?? '';
  const status = await postForm(`${url.origin}${url.pathname}`, { token }, context.signal);
  if (status >= 400) throw new Error(`acknowledging by the link: ${status}`);
  context.say('Paged and acknowledged by the link of the mail');
}

/** Takes command, judges the severity by the facts, and goes on to contain. */
export async function takeCommand(scene: Scene): Promise<void> {
  const { personId } = scene.cast.commander;
  await scene.change('taking command', 'PUT', '/roles/commander', { personId, reason: 'is on call' });
  const facts = {
    clientMoney: false,
    personalData: true,
    agenciesAffected: 2,
    serviceDown: 'for_nobody',
    ongoing: true,
  };
  await scene.change('the severity', 'PUT', '/severity', { facts, reason: 'two agencies, it goes on' });
  await scene.toPhase('contain');
}

/** Closes it, once the last notices are out. @throws Error when it does not close in time */
export async function close(scene: Scene): Promise<void> {
  await settleChecklist(scene);
  await until(
    'the incident closes',
    async () => {
      await approveDrafts(scene);
      await settleLegalClocks(scene);
      const body = { reason: 'fixed, told and read' };
      const { version } = await read(scene);
      const { token } = scene.cast.commander;
      const path = `/v1/operations/incidents/${scene.incidentId}/closing`;
      const answer = await scene.ask('POST', path, { token, body, ifMatch: version });
      if (answer.status === 409) return false;
      await must('closing', Promise.resolve(answer), anything);
      return true;
    },
    90_000,
  );
}
