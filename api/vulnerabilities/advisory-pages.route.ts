import { z } from 'zod';
import { findAdvisory } from '../../src/vulnerabilities/advisory-row.ts';
import { changeAdvisory } from '../../src/vulnerabilities/change-advisory.ts';
import { listAdvisories } from '../../src/vulnerabilities/list-advisories.ts';
import { publishAdvisory } from '../../src/vulnerabilities/publish-advisory.ts';
import { defineRoute } from '../http/define-route.ts';
import { type Markup, markup } from '../http/html.ts';
import { html, noBody, wholeNumber } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { frame, table } from '../operations/frame.ts';
import { markdown } from '../post-mortems/markdown.ts';
import { type PresentedAdvisory, presentAdvisory } from './present.ts';
import { advisoryParams, newAdvisory, publication } from './schemas.ts';
import { signingOf } from './signing.ts';

const home = '/operations/advisories';
const page = { 200: { description: 'The page', schema: html, contentType: 'text/html' } } as const;
const back = { 303: { description: 'Back to it', schema: noBody, headers: { location: 'The page' } } } as const;
const common = { tags: ['pages'], serves: operator() } as const;
const headers = { 'cache-control': 'no-store' };

const listPage = (all: readonly PresentedAdvisory[]): Markup =>
  frame('Advisories', home, [
    all.length === 0 && markup`<p>There is none. One is drafted on the page of a verified report.</p>`,
    all.length > 0 &&
      table(
        ['Advisory', 'State', 'Title'],
        all.map(({ id, trackingId, state, unpublishedChanges, title }) => [
          markup`<a href="${home}/${id}">${trackingId}</a>`,
          state === 'published' && unpublishedChanges ? 'published, with changes that are not' : state,
          title,
        ]),
      ),
  ]);

const onePage = (advisory: PresentedAdvisory): Markup =>
  frame(`${advisory.trackingId}: ${advisory.title}`, `${home}/one`, [
    markup`<p>${advisory.state}${advisory.unpublishedChanges && ', with changes that are not public'}. <a href="/operations/vulnerability-reports/${advisory.reportId}">Its report</a>${advisory.state === 'published' && markup` · <a href="/security/advisories/${advisory.trackingId}">What is public</a>`}</p>`,
    markup`<h2>As it will read</h2>${markdown(advisory.description)}${markdown(advisory.remedy)}`,
    advisory.unpublishedChanges &&
      markup`<h2>Publish</h2><p>Somebody else than whoever changed it last.</p>
<form method="post" action="${home}/${advisory.id}/publication" class="stack"><input type="hidden" name="version" value="${advisory.version}">
<label for="summary">What is new</label><input id="summary" name="summary" required value="${advisory.revisions.length === 0 && 'First publication'}"><button type="submit">Publish it</button></form>`,
    markup`<h2>Change</h2><form method="post" action="${home}/${advisory.id}/text" class="stack"><input type="hidden" name="version" value="${advisory.version}">
<label for="title">Title</label><input id="title" name="title" required value="${advisory.title}">
<label for="description">What it is (Markdown)</label><textarea id="description" name="description" rows="8" required>${advisory.description}</textarea>
<label for="remedy">What was done (Markdown)</label><textarea id="remedy" name="remedy" rows="5" required>${advisory.remedy}</textarea>
<button type="submit">Save it</button></form>`,
  ]);

export const showAdvisoryDrafts = defineRoute({
  ...{ ...common, method: 'get', path: home, unit: 'read', answers: page },
  summary: 'Advisories, drafts too',
  example: async () => ({}),
  handler: async ctx => ({
    ...{ status: 200, headers },
    body: listPage((await listAdvisories(ctx.unit)).map(presentAdvisory)).text,
  }),
});

export const showAdvisoryDraft = defineRoute({
  ...{ ...common, method: 'get', path: `${home}/:advisoryId`, unit: 'read', answers: page, params: advisoryParams },
  summary: 'An advisory as it is being written',
  example: async world => ({ params: { advisoryId: (await world.newAdvisory()).advisoryId } }),
  handler: async ctx => ({
    ...{ status: 200, headers },
    body: onePage(presentAdvisory(await findAdvisory(ctx.unit, ctx.params.advisoryId))).text,
  }),
});

/** The version that the form was made of: forms send no If-Match. */
const version = wholeNumber(1, 1_000_000);

export const submitAdvisoryText = defineRoute({
  ...{ ...common, method: 'post', path: `${home}/:advisoryId/text`, unit: 'write', bodyType: 'form', answers: back },
  summary: 'Change an advisory from its form',
  params: advisoryParams,
  body: newAdvisory.omit({ cve: true }).extend({ version }),
  example: async world => {
    const { advisoryId, version: at } = await world.newAdvisory();
    const text = { title: 'Notes were shown', description: 'Notes were shown to renters.', remedy: 'Fixed by us.' };
    return { params: { advisoryId }, body: { ...text, version: String(at) } };
  },
  handler: async ctx => {
    const { version: at, ...change } = ctx.body;
    await changeAdvisory(ctx.unit, ctx.params.advisoryId, change, at);
    return { status: 303, headers: { location: `${home}/${ctx.params.advisoryId}` } };
  },
});

export const submitAdvisoryPublication = defineRoute({
  ...{ ...common, method: 'post', path: `${home}/:advisoryId/publication`, unit: 'none', bodyType: 'form' },
  summary: 'Publish an advisory from its form',
  answers: back,
  params: advisoryParams,
  body: z.strictObject({ ...publication.shape, version }),
  example: async world => {
    const { advisoryId, version: at } = await world.newAdvisory('fixed');
    return { params: { advisoryId }, body: { summary: 'First publication', version: String(at) } };
  },
  handler: async ctx => {
    const asOperator = <T>(mode: 'read' | 'write', work: Parameters<typeof ctx.units.asCaller<T>>[1]) =>
      ctx.units.asCaller(mode, work);
    await publishAdvisory(signingOf(ctx.deps), asOperator, { ...ctx.params, ...ctx.body });
    return { status: 303, headers: { location: `${home}/${ctx.params.advisoryId}` } };
  },
});
