import { z } from 'zod';
import { listSuspicions } from '../../src/suspicions/read-suspicions.ts';
import { reportSuspicion } from '../../src/suspicions/report-suspicion.ts';
import { suspicionKinds } from '../../src/suspicions/suspicion-report.entity.ts';
import { defineRoute } from '../http/define-route.ts';
import { lines } from '../http/schemas.ts';
import { member } from '../http/serves.ts';
import { formAnswers, goTo, pageAnswers, show } from '../pages/answers.ts';
import { reportsPage } from './pages.ts';
import { reporterOf } from './suspicions.route.ts';

const tags = ['pages'];

export const submitSuspicion = defineRoute({
  method: 'post',
  path: '/account/suspicion',
  summary: 'Report a suspicion from the form',
  tags,
  serves: member({ whileReadOnly: true }),
  unit: 'write',
  bodyType: 'form',
  body: z.strictObject({
    kind: z.enum(suspicionKinds),
    body: lines(10_000, 3),
    endMySessions: z.literal('yes').optional(),
  }),
  answers: formAnswers,
  example: async () => ({ body: { kind: 'issue', body: 'The link in a mail of yours looks strange.' } }),
  handler: async ({ unit, principal, body }) => {
    const { kind, body: text, endMySessions } = body;
    const asked = { kind, body: text, endMySessions: endMySessions === 'yes' };
    await reportSuspicion(unit, { ...asked, rotateMyToken: false, suspendMember: false }, reporterOf(principal));
    return goTo('/account/reports?done=reported');
  },
});

export const showReports = defineRoute({
  method: 'get',
  path: '/account/reports',
  summary: 'What somebody has reported, and the answers',
  tags,
  serves: member(),
  unit: 'read',
  query: z.strictObject({ done: z.enum(['reported']).optional() }),
  answers: pageAnswers,
  example: async world => ({ token: (await world.newSuspicion()).token }),
  handler: async ({ unit, query }) => {
    const { rows } = await listSuspicions(unit, { limit: 100, after: null });
    return show(reportsPage(rows, query.done ? 'Thank you: we have your report, and answer you in writing.' : null));
  },
});
