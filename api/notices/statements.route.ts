import { changeStatement } from '../../src/notices/change-statement.ts';
import { completeStatement } from '../../src/notices/complete-statement.ts';
import { listStatements } from '../../src/notices/list-statements.ts';
import type { StatementRow } from '../../src/notices/rows.ts';
import { writeStatement } from '../../src/notices/write-statement.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { operator } from '../http/serves.ts';
import { presentStatement } from './present.ts';
import {
  etagHeader,
  incidentParams,
  newStatement,
  statement,
  statementChange,
  statementCompletion,
  statementParams,
  statements,
} from './schemas.ts';

const common = { tags: ['incidents'], serves: operator() } as const;
const changed = { 200: { description: 'The statement', schema: statement, headers: etagHeader } } as const;
const answer = (row: StatementRow) =>
  ({ status: 200, headers: { etag: etagOf(row.version) }, body: presentStatement(row) }) as const;

export const listStatementsRoute = defineRoute({
  ...common,
  method: 'get',
  path: '/v1/operations/incidents/:incidentId/statements',
  summary: 'What the law asks to be written down, by agency, kind and phase',
  unit: 'read',
  params: incidentParams,
  answers: { 200: { description: 'All of them', schema: statements } },
  example: async world => ({ params: { incidentId: (await world.newStatement()).incidentId } }),
  handler: async ctx => {
    const rows = await listStatements(ctx.unit, ctx.params.incidentId);
    return { status: 200, body: { data: rows.map(presentStatement) } };
  },
});

export const writeStatementRoute = defineRoute({
  ...common,
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/statements',
  idempotent: 'offered',
  summary: 'Begin the next phase of a statement',
  description:
    'Kinds: `gdpr_33` (to the authority, in phases), `gdpr_34` (is a high risk likely), `ndb_assessment` (s 26WH), `ndb_statement` (s 26WK). What earlier phases said is in it already.',
  unit: 'write',
  params: incidentParams,
  body: newStatement,
  answers: { 201: { description: 'The phase', schema: statement, headers: etagHeader } },
  example: async world => {
    const { incidentId, agencyId } = await world.newNotice();
    return { params: { incidentId }, body: { agencyId, kind: 'gdpr_33', fields: { nature: 'Names were read.' } } };
  },
  handler: async ctx => ({
    ...answer(await writeStatement(ctx.unit, { ...ctx.params, ...ctx.body })),
    status: 201,
  }),
});

export const changeStatementRoute = defineRoute({
  ...common,
  method: 'patch',
  path: '/v1/operations/incidents/:incidentId/statements/:statementId',
  summary: 'Change a phase that is not complete',
  unit: 'write',
  ifMatch: true,
  params: statementParams,
  body: statementChange,
  answers: changed,
  example: async world => {
    const { incidentId, statementId, version } = await world.newStatement();
    const headers = { 'if-match': etagOf(version) };
    return { params: { incidentId, statementId }, headers, body: { fields: { description: 'Names were read.' } } };
  },
  handler: async ctx => answer(await changeStatement(ctx.unit, ctx.params, { ...ctx.body, version: ctx.ifMatch })),
});

export const completeStatementRoute = defineRoute({
  ...common,
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/statements/:statementId/completion',
  summary: 'Complete a phase: its clock is met',
  description:
    'Refused with 422 while something is missing; each fault names the field and the section that asks for it. The agency sees it then: while it says what belongs to another one, it is refused likewise.',
  unit: 'write',
  ifMatch: true,
  params: statementParams,
  body: statementCompletion.optional(),
  answers: changed,
  example: async world => {
    const { incidentId, statementId, version } = await world.newStatement();
    return { params: { incidentId, statementId }, headers: { 'if-match': etagOf(version) } };
  },
  handler: async ctx => {
    const exceptions = ctx.body?.exceptions;
    return answer(await completeStatement(ctx.unit, ctx.params, { version: ctx.ifMatch, exceptions }));
  },
});
