import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { postForm } from '../../local/demo/http.ts';
import type { DemoContext } from '../../local/demo-contract.ts';
import { type Ask, type Asked, anything, asking, mailsTo, must, until } from './client.ts';
import { learn } from './learn.ts';
import { type Cast, gatherCast } from './people.ts';
import { approveDrafts, settleLegalClocks, tellAgencies } from './tell-agencies.ts';

/** What the drill has seen, in milliseconds from the alert. */
export type Marks = Record<'paged' | 'acknowledged' | 'contained' | 'notified' | 'fixed' | 'read' | 'closed', number>;
export type Played = { marks: Marks; incidentId: string; number: number; noticesHeld: number; recordSha256: string };

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
  /** As the commander, below the incident's address. */
  act(what: string, path: string, body?: unknown, asked?: Asked): Promise<unknown>;
  /** The same for what needs the version of the incident. */
  change(what: string, method: 'POST' | 'PUT' | 'PATCH', path: string, body: unknown): Promise<void>;
  toPhase(phase: string): Promise<void>;
};

/**
 * Plays a breach from its alert to the closed incident: page, acknowledgement, containment, two affected agencies, their
 * notices by two people, the fix, the post-mortem and its readers. @throws Error that says which step was not kept
 */
export async function playBreach(context: DemoContext): Promise<Played> {
  const { say } = context;
  const ask = asking(context);
  say('Making three operators and two agencies');
  const cast = await gatherCast(context, ask);
  const touchedAt = await touchBoth(ask, cast);
  const source = await alertSource(ask, cast);
  say('The alert comes');
  const beganAt = Date.now();
  const since = () => Date.now() - beganAt;
  const marks: Partial<Marks> = {};
  const incidentId = await raiseAlert(ask, source);
  await acknowledgeByMail(context, cast, marks, since);
  const scene = sceneOf(context, ask, cast, incidentId);
  await triage(scene);
  await contain(scene, touchedAt);
  marks.contained = since();
  await tellAgencies(scene);
  marks.notified = since();
  say('Fixing and recovering');
  for (const phase of ['fix', 'recover', 'review']) {
    await scene.toPhase(phase);
    if (phase === 'recover') marks.fixed = since();
  }
  await learn(scene);
  marks.read = since();
  const noticesHeld = await close(scene);
  marks.closed = since();
  const { number } = await read(scene);
  const recordSha256 = await recordOf(scene);
  return { marks: marks as Marks, incidentId, number, noticesHeld, recordSha256 };
}

/** What the breach will have touched: a property of each agency, in its audit log. */
async function touchBoth(ask: Ask, { agencies }: Cast): Promise<number> {
  const at = Date.now();
  for (const { token, name } of agencies) {
    const address = { line1: '1 Quay Street', locality: 'Galway', postalCode: 'H91 A2B3', country: 'IE' };
    const body = { name: `Drill of ${name}`, type: 'house', address };
    const headers = { 'idempotency-key': randomUUID() };
    await must('a property', ask('POST', '/v1/properties', { token, body, headers }), anything);
  }
  return at;
}

const sourceSchema = z.object({ source: z.object({ id: z.uuid() }), token: z.string() });
type Source = z.infer<typeof sourceSchema>;
const alertSource = (ask: Ask, { commander: { token } }: Cast): Promise<Source> =>
  must(
    'a source of alerts',
    ask('POST', '/v1/operations/alert-sources', { token, body: { name: 'Drill', shape: 'generic' } }),
    sourceSchema,
  );

async function raiseAlert(ask: Ask, { source, token }: Source): Promise<string> {
  const body = {
    fingerprint: 'drill-sessions-from-elsewhere',
    title: 'Sessions of two agencies used from elsewhere',
    status: 'firing',
    severity: 'critical',
    startsAt: new Date().toISOString(),
  };
  const taken = z.object({ alerts: z.array(z.object({ incidentId: z.uuid() })).length(1) });
  const { alerts } = await must('the alert', ask('POST', `/webhooks/alerts/${source.id}`, { token, body }), taken);
  return String(alerts[0]?.incidentId);
}

async function acknowledgeByMail(
  context: DemoContext,
  { commander }: Cast,
  marks: Partial<Marks>,
  since: () => number,
) {
  const link = await until('a page in the inbox', async () =>
    (await mailsTo(context, commander.email))
      .flatMap(({ links }) => links)
      .find(each => each.includes('/acknowledge?')),
  );
  marks.paged = since();
  const url = new URL(link);
  const token = url.searchParams.get('token') ?? '';
  const status = await postForm(`${url.origin}${url.pathname}`, { token }, context.signal);
  if (status >= 400) throw new Error(`acknowledging by the link: ${status}`);
  marks.acknowledged = since();
  context.say('Paged and acknowledged by the link of the mail');
}

function sceneOf(context: DemoContext, ask: Ask, cast: Cast, incidentId: string): Scene {
  const base = `/v1/operations/incidents/${incidentId}`;
  const { token } = cast.commander;
  const scene: Scene = {
    ...{ context, ask, cast, incidentId },
    act: (what, path, body = undefined, asked = {}) =>
      must(what, ask(body === undefined ? 'GET' : 'POST', `${base}${path}`, { token, body, ...asked }), anything),
    change: async (what, method, path, body) => {
      const version = async () => (await read(scene)).version;
      // The run and other people write too: who is late reads again, as any client does.
      for (let left = 5; ; left -= 1) {
        const answer = await ask(method, `${base}${path}`, { token, body, ifMatch: await version() });
        if (answer.status !== 412 || left === 0) return void (await must(what, Promise.resolve(answer), anything));
      }
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

async function triage(scene: Scene): Promise<void> {
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

async function contain(scene: Scene, touchedAt: number): Promise<void> {
  const [agency] = scene.cast.agencies;
  const asked = { kind: 'block_addresses', scope: { addresses: ['203.0.113.0/24'] }, reason: 'they come from there' };
  const { id } = z.object({ id: z.uuid() }).parse(await scene.act('a containment', '/containments', asked));
  const list = z.object({ data: z.array(z.object({ id: z.uuid(), state: z.string() })) });
  await until('the containment is done', async () => {
    const { data } = list.parse(await scene.act('containments', '/containments'));
    return data.some(each => each.id === id && each.state === 'done');
  });
  await scene.change('what is known', 'PATCH', '', {
    ...{ personalData: true, dataCategories: ['contact_details'], peopleAffected: 2 },
    consequences: 'Somebody may write to the people concerned.',
    measures: 'We have blocked the addresses.',
    advice: 'Look out for mails that ask for payments.',
  });
  const times = { from: new Date(touchedAt - 60_000).toISOString(), until: new Date(Date.now() + 1_000).toISOString() };
  await scene.act('proposals', '/affected-agencies/proposals', { actions: ['property.created'], ...times });
  if (!agency) throw new Error('the drill needs agencies');
}

async function close(scene: Scene): Promise<number> {
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
      if (answer.status === 409 || answer.status === 412) return false;
      await must('closing', Promise.resolve(answer), anything);
      return true;
    },
    90_000,
  );
  return heldNotices(scene);
}

/** How many agencies hold notices in the product, the last one among them. */
async function heldNotices({ ask, cast }: Scene): Promise<number> {
  const list = z.object({ data: z.array(z.object({ kind: z.string() })) });
  let held = 0;
  for (const { token } of cast.agencies) {
    const { data } = await must('own notices', ask('GET', '/v1/security-notices', { token }), list);
    if (data.some(({ kind }) => kind === 'initial') && data.some(({ kind }) => kind === 'final')) held += 1;
  }
  return held;
}

const recordOf = async (scene: Scene): Promise<string> =>
  z.object({ sha256: z.string() }).parse(await scene.act('the record', '/record')).sha256;
