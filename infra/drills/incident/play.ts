import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { DemoContext } from '../../local/demo-contract.ts';
import { type Ask, anything, asking, must, until } from './client.ts';
import { learn } from './learn.ts';
import { type Cast, gatherCast } from './people.ts';
import { type ExercisePlayed, playExercise } from './play-exercise.ts';
import { acknowledgeByMail, close, openScene, pageOf, type Scene, takeCommand } from './scene.ts';
import { type ReportsTaken, takeReports } from './take-reports.ts';
import { tellAgencies } from './tell-agencies.ts';

/** What the drill has seen, in milliseconds from the alert. */
export type Marks = Record<'paged' | 'acknowledged' | 'contained' | 'notified' | 'fixed' | 'read' | 'closed', number>;
export type Played = {
  marks: Marks;
  incidentId: string;
  number: number;
  noticesHeld: number;
  recordSha256: string;
  reports: ReportsTaken;
  exercise: ExercisePlayed;
};

/**
 * Plays a breach from its alert to the closed incident: page, acknowledgement, a customer's suspicion and a researcher's
 * report that join it, containment, two affected agencies, their notices by two people, the fix, the post-mortem and its
 * readers. Then the same as an exercise, of which no agency may hear.
 * @throws Error that says which step was not kept
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
  const scene = await openScene({ context, ask, cast, incidentId: await raiseAlert(ask, source) });
  const link = await pageOf(scene);
  marks.paged = since();
  await acknowledgeByMail(scene, link);
  marks.acknowledged = since();
  await takeCommand(scene);
  await contain(scene, touchedAt);
  marks.contained = since();
  await tellAgencies(scene);
  marks.notified = since();
  const reports = await takeReports(scene);
  say('Fixing and recovering');
  for (const phase of ['fix', 'recover', 'review']) {
    await scene.toPhase(phase);
    if (phase === 'recover') marks.fixed = since();
  }
  await learn(scene, [cast.commander, cast.second, cast.third]);
  marks.read = since();
  await close(scene);
  marks.closed = since();
  const noticesHeld = await heldNotices(scene);
  const recordSha256 = await recordOf(scene);
  const exercise = await playExercise({ context, ask, cast });
  const { incidentId, number } = scene;
  return { marks: marks as Marks, incidentId, number, noticesHeld, recordSha256, reports, exercise };
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
    title: 'Drill: sessions of two agencies used from elsewhere',
    status: 'firing',
    severity: 'critical',
    startsAt: new Date().toISOString(),
  };
  const taken = z.object({ alerts: z.array(z.object({ incidentId: z.uuid() })).length(1) });
  const { alerts } = await must('the alert', ask('POST', `/webhooks/alerts/${source.id}`, { token, body }), taken);
  return String(alerts[0]?.incidentId);
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
    agencySummary: 'Somebody used stolen sessions to change properties.',
    agencyConsequences: 'Somebody may write to the people concerned.',
    agencyMeasures: 'We have blocked the addresses.',
    agencyAdvice: 'Look out for mails that ask for payments.',
  });
  const times = { from: new Date(touchedAt - 60_000).toISOString(), until: new Date(Date.now() + 1_000).toISOString() };
  await scene.act('proposals', '/affected-agencies/proposals', { actions: ['property.created'], ...times });
  if (!agency) throw new Error('the drill needs agencies');
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
