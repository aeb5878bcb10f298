import { z } from 'zod';
import { listOwnClocks, listOwnStatements, readOwnStatement } from '../../src/notices/list-own-duties.ts';
import { listSecurityNotices } from '../../src/notices/list-security-notices.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList } from '../http/list.ts';
import { html } from '../http/schemas.ts';
import { staff } from '../http/serves.ts';
import type { World } from '../http/world.ts';
import { ownNoticesPage, ownStatementPage } from './own-pages.ts';
import { presentOwnClock, presentOwnNotice, presentOwnStatement } from './present.ts';
import { ownClock, ownStatement, ownStatementParams } from './schemas.ts';

const reads = { method: 'get', serves: staff({ permission: 'security.read', module: null }), unit: 'read' } as const;
const page = { 200: { description: 'The page', schema: html, contentType: 'text/html' } } as const;
const headers = { 'cache-control': 'no-store' };
const example = async (world: World) => {
  const { statementId } = await world.newStatement({ state: 'complete' });
  return { params: { statementId } };
};

export const listOwnClocksRoute = defineRoute({
  ...reads,
  tags: ['security'],
  path: '/v1/security-clocks',
  summary: 'What laws ask of the agency after security incidents, and by when; the one that ends first leading',
  query: z.strictObject(listQuery(['dueAt'])),
  answers: { 200: { description: 'A page', schema: listOf(ownClock) } },
  example: async () => ({}),
  handler: async ctx => {
    const listed = await listOwnClocks(ctx.unit, pageOfQuery('security-clocks', ctx.query));
    return { status: 200, body: presentList('security-clocks', ctx.query, listed, presentOwnClock) };
  },
});

export const listOwnStatementsRoute = defineRoute({
  ...reads,
  tags: ['security'],
  path: '/v1/security-statements',
  summary: 'Statements that were prepared for the agency, each phase by itself, newest first',
  description: 'Complete ones alone: what is still being written is not shown.',
  query: z.strictObject(listQuery(['-createdAt'])),
  answers: { 200: { description: 'A page', schema: listOf(ownStatement) } },
  example: async () => ({}),
  handler: async ctx => {
    const listed = await listOwnStatements(ctx.unit, pageOfQuery('security-statements', ctx.query));
    return { status: 200, body: presentList('security-statements', ctx.query, listed, presentOwnStatement) };
  },
});

export const readOwnStatementRoute = defineRoute({
  ...reads,
  tags: ['security'],
  path: '/v1/security-statements/:statementId',
  summary: 'A statement that was prepared for the agency',
  params: ownStatementParams,
  answers: { 200: { description: 'The statement', schema: ownStatement } },
  example,
  handler: async ctx => ({
    status: 200,
    body: presentOwnStatement(await readOwnStatement(ctx.unit, ctx.params.statementId)),
  }),
});

/** As many as a page needs: who has more looks at the list of the API. */
const most = { limit: 100, after: null, total: false } as const;

export const showOwnNotices = defineRoute({
  ...reads,
  tags: ['pages'],
  path: '/notices',
  summary: 'Notices of security incidents, with the clocks and statements that they brought the agency',
  answers: page,
  example: async () => ({}),
  handler: async ctx => {
    const notices = await listSecurityNotices(ctx.unit, { ...most, sort: 'createdAt', descending: true });
    const clocks = await listOwnClocks(ctx.unit, { ...most, sort: 'dueAt', descending: true });
    const statements = await listOwnStatements(ctx.unit, { ...most, sort: 'createdAt', descending: true });
    const body = ownNoticesPage({
      notices: notices.rows.map(presentOwnNotice),
      clocks: clocks.rows.map(presentOwnClock),
      statements: statements.rows.map(presentOwnStatement),
    });
    return { status: 200, headers, body: body.text };
  },
});

export const showOwnStatement = defineRoute({
  ...reads,
  tags: ['pages'],
  path: '/notices/statements/:statementId',
  summary: 'A statement that was prepared for the agency, to read',
  params: ownStatementParams,
  answers: page,
  example,
  handler: async ctx => {
    const statement = presentOwnStatement(await readOwnStatement(ctx.unit, ctx.params.statementId));
    return { status: 200, headers, body: ownStatementPage(statement).text };
  },
});
