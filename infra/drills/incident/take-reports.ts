import { z } from 'zod';
import { anything, mailsTo, must, until } from './client.ts';
import type { Scene } from './scene.ts';

/** Milliseconds from when it was reported. */
export type ReportsTaken = { suspicionAnsweredMs: number; reportVerifiedMs: number };

const lineList = z.object({ data: z.array(z.unknown()) });
const researcher = 'researcher@outside.example';

/**
 * What a customer suspects, and what a researcher reports: both turn out to be this incident, and join it. Each who
 * reported is answered. @throws Error that says what was not kept
 */
export async function takeReports(scene: Scene): Promise<ReportsTaken> {
  const suspicionAnsweredMs = await takeSuspicion(scene);
  const reportVerifiedMs = await takeWeakness(scene);
  const { data } = lineList.parse(await scene.act('the timeline', '/timeline?kind=report_joined'));
  if (data.length !== 2) throw new Error(`${data.length} reports joined the incident, and not both`);
  scene.context.say('A customer and a researcher reported the same; both were answered');
  return { suspicionAnsweredMs, reportVerifiedMs };
}

async function takeSuspicion({ ask, cast, context, incidentId }: Scene): Promise<number> {
  const [agency] = cast.agencies;
  if (!agency) throw new Error('the drill needs agencies');
  const beganAt = Date.now();
  const body = { kind: 'suspected_access', body: 'Drill: somebody was in our files last night.' };
  const { id } = await must(
    'a suspicion',
    ask('POST', '/v1/suspicions', { token: agency.token, body }),
    z.object({ id: z.uuid() }),
  );
  const mailed = (words: string) =>
    until(`"${words}" to who suspected it`, async () =>
      (await mailsTo(context, agency.adminEmail)).find(({ subject, text }) =>
        `${subject} ${text}`.replace(/\s+/g, ' ').includes(words),
      ),
    );
  await mailed('We have your report');
  const { token } = cast.commander;
  const path = `/v1/operations/suspicion-reports/${id}/incident`;
  await must('joining the suspicion', ask('POST', path, { token, body: { incidentId } }), anything);
  await mailed('We take this up as a security incident');
  return Date.now() - beganAt;
}

const submitted = z.object({ reportId: z.uuid(), statusToken: z.string() });
const status = z.object({ state: z.string(), rating: z.string().nullable() });

async function takeWeakness({ ask, cast, context, incidentId }: Scene): Promise<number> {
  const beganAt = Date.now();
  const report = {
    title: 'Drill: tokens stand in a log',
    body: 'Your log has tokens in it.',
    reporterEmail: researcher,
  };
  const { reportId, statusToken } = await must(
    'a report of a weakness',
    ask('POST', '/v1/vulnerability-reports', { body: report }),
    submitted,
  );
  await until('the receipt', async () => (await mailsTo(context, researcher)).length > 0);
  const { token } = cast.commander;
  const decide = (what: string, body: unknown) =>
    must(what, ask('POST', `/v1/operations/vulnerability-reports/${reportId}/${what}`, { token, body }), anything);
  await decide('acknowledgement', {});
  await decide('verification', { vector: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N' });
  await decide('incident', { incidentId, reason: 'the same tokens are used against us' });
  const headers = { 'report-token': statusToken };
  const seen = await must('its status', ask('GET', '/v1/vulnerability-reports/status', { headers }), status);
  if (seen.state !== 'fixing') throw new Error(`the reporter is told ${seen.state}, and not that it is being fixed`);
  return Date.now() - beganAt;
}
