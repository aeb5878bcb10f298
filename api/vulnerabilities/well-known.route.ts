import { Readable } from 'node:stream';
import { z } from 'zod';
import { DomainError } from '../../src/kernel/errors.ts';
import { csafPath, publisherOf } from '../../src/vulnerabilities/compose-csaf.ts';
import { publicKeys } from '../../src/vulnerabilities/public-keys.ts';
import {
  type PublishedAdvisory,
  publishedAdvisories,
  publishedAdvisory,
} from '../../src/vulnerabilities/published-advisories.ts';
import { readSecurityTxt } from '../../src/vulnerabilities/read-security-txt.ts';
import { defineRoute } from '../http/define-route.ts';
import { markup } from '../http/html.ts';
import { layout } from '../http/layout.ts';
import { binary, html, noBody } from '../http/schemas.ts';
import { everybody } from '../http/serves.ts';

const common = { method: 'get', tags: ['security'], serves: everybody(), unit: 'none' } as const;
const headers = { 'cache-control': 'public, max-age=300' };
const plain = { 200: { description: 'The text', schema: z.string(), contentType: 'text/plain' } } as const;

export const securityTxtRoute = defineRoute({
  ...common,
  path: '/.well-known/security.txt',
  summary: 'Where to report weaknesses (RFC 9116), signed',
  answers: plain,
  example: async world => {
    await world.signingKey();
    return {};
  },
  handler: async ctx => {
    const served = await readSecurityTxt(ctx.deps.database);
    if (!served) throw new DomainError('unavailable', 'it is being made: try again in a moment');
    return { status: 200, headers, body: served.body };
  },
});

export const oldSecurityTxtRoute = defineRoute({
  ...common,
  path: '/security.txt',
  summary: 'Where security.txt stood before RFC 9116',
  answers: { 301: { description: 'To its place', schema: noBody, headers: { location: 'That place' } } },
  example: async () => ({}),
  handler: async () => ({ status: 301, headers: { ...headers, location: '/.well-known/security.txt' } }),
});

export const openPgpKeyRoute = defineRoute({
  ...common,
  path: '/.well-known/openpgp-key.asc',
  summary: 'The public key of the security team: to write to us, and to verify what we sign',
  answers: plain,
  example: async world => {
    await world.signingKey();
    return {};
  },
  handler: async ctx => {
    const [key] = await publicKeys(ctx.deps.database);
    if (!key || key.retired_at) throw new DomainError('unavailable', 'it is being made: try again in a moment');
    return { status: 200, headers, body: key.public_key };
  },
});

export const oneKeyRoute = defineRoute({
  ...common,
  path: '/.well-known/csaf/openpgp/:file',
  summary: 'A public key by its fingerprint: also one that was replaced, for what it has signed',
  params: z.strictObject({ file: z.string().regex(/^[0-9a-f]{40,64}\.asc$/, { error: 'is no name of a key' }) }),
  answers: plain,
  example: async world => {
    await world.signingKey();
    const [key] = await publicKeys(world.deps.database);
    return { params: { file: `${key?.fingerprint}.asc` } };
  },
  handler: async ctx => {
    const keys = await publicKeys(ctx.deps.database);
    const key = keys.find(({ fingerprint }) => `${fingerprint}.asc` === ctx.params.file);
    if (!key) throw new DomainError('not_found', 'there is no such key');
    return { status: 200, headers, body: key.public_key };
  },
});

const firstAt = ({ revisions }: PublishedAdvisory) => revisions[0]?.at ?? '';
const lastAt = ({ revisions }: PublishedAdvisory) => revisions.at(-1)?.at ?? '';
const pathOf = (row: PublishedAdvisory) => csafPath(row.tracking_id, firstAt(row));

export const providerMetadataRoute = defineRoute({
  ...common,
  path: '/.well-known/csaf/provider-metadata.json',
  summary: 'Where our advisories are, as CSAF 2.0 §7.1.7 wants it',
  answers: { 200: { description: 'The metadata', schema: z.record(z.string(), z.unknown()) } },
  example: async () => ({}),
  handler: async ctx => {
    const { publicUrl } = ctx.deps.settings;
    const at = (path: string) => new URL(`/.well-known/csaf/${path}`, publicUrl).href;
    const [rows, keys] = [await publishedAdvisories(ctx.deps.database), await publicKeys(ctx.deps.database)];
    const instants = [...rows.map(lastAt), ...keys.map(({ created_at }) => new Date(created_at).toISOString())];
    const body = {
      canonical_url: at('provider-metadata.json'),
      distributions: [{ directory_url: at('white/') }],
      last_updated: instants.toSorted().at(-1) ?? '2026-11-22T00:00:00.000Z',
      list_on_CSAF_aggregators: true,
      metadata_version: '2.0',
      mirror_on_CSAF_aggregators: true,
      public_openpgp_keys: keys.map(({ fingerprint }) => ({ fingerprint, url: at(`openpgp/${fingerprint}.asc`) })),
      publisher: publisherOf(publicUrl),
      role: 'csaf_trusted_provider',
    };
    return { status: 200, headers, body };
  },
});

/** Paths of both lists are relative to the folder of the label (§7.1.12, §7.1.13). */
const inFolder = (row: PublishedAdvisory) => pathOf(row).replace('white/', '');

export const csafIndexRoute = defineRoute({
  ...common,
  path: '/.well-known/csaf/white/index.txt',
  summary: 'The names of all advisories',
  answers: plain,
  example: async () => ({}),
  handler: async ctx => {
    const rows = await publishedAdvisories(ctx.deps.database);
    return { status: 200, headers, body: rows.map(row => `${inFolder(row)}\n`).join('') };
  },
});

export const csafChangesRoute = defineRoute({
  ...common,
  path: '/.well-known/csaf/white/changes.csv',
  summary: 'When each advisory was changed last, the newest first',
  answers: { 200: { description: 'The list', schema: z.string(), contentType: 'text/csv' } },
  example: async () => ({}),
  handler: async ctx => {
    const rows = (await publishedAdvisories(ctx.deps.database)).toSorted((a, b) => lastAt(b).localeCompare(lastAt(a)));
    return { status: 200, headers, body: rows.map(row => `"${inFolder(row)}","${lastAt(row)}"\n`).join('') };
  },
});

const listing = { 200: { description: 'A list of links', schema: html, contentType: 'text/html' } } as const;
const links = (title: string, names: readonly string[]) =>
  layout(title, markup`<ul>${names.map(name => markup`<li><a href="${name}">${name}</a></li>`)}</ul>`).text;

export const csafFolderRoute = defineRoute({
  ...common,
  path: '/.well-known/csaf/white/',
  summary: 'The folder of advisories, as a list of links (§7.1.14)',
  answers: listing,
  example: async () => ({}),
  handler: async ctx => {
    const rows = await publishedAdvisories(ctx.deps.database);
    const years = [...new Set(rows.map(row => `${firstAt(row).slice(0, 4)}/`))];
    return { status: 200, headers, body: links('Advisories as CSAF', ['changes.csv', 'index.txt', ...years]) };
  },
});

const year = z.string().regex(/^\d{4}$/, { error: 'is no year' });

export const csafYearRoute = defineRoute({
  ...common,
  path: '/.well-known/csaf/white/:year/',
  summary: 'The advisories of a year, as a list of links',
  params: z.strictObject({ year }),
  answers: listing,
  example: async () => ({ params: { year: '2026' } }),
  handler: async ctx => {
    const rows = await publishedAdvisories(ctx.deps.database);
    const names = rows.map(inFolder).filter(name => name.startsWith(`${ctx.params.year}/`));
    const files = names.map(name => name.slice(5)).flatMap(name => [name, ...endings.map(ending => name + ending)]);
    return { status: 200, headers, body: links(`Advisories of ${ctx.params.year}`, files) };
  },
});

const endings = ['.sha256', '.sha512', '.asc'] as const;
const fileName = z
  .string()
  .regex(/^reeve-sa-\d{4}-\d{4,6}\.json(\.(sha256|sha512|asc))?$/, { error: 'is no name of an advisory' });

export const csafFileRoute = defineRoute({
  ...common,
  path: '/.well-known/csaf/white/:year/:file',
  summary: 'An advisory as CSAF 2.0, its hashes, and its signature',
  params: z.strictObject({ year, file: fileName }),
  answers: {
    200: { description: 'The file', schema: binary, contentType: ['application/json', 'text/plain'] },
  },
  example: async world => {
    const { trackingId } = await world.newAdvisory('published');
    return { params: { year: String(new Date().getUTCFullYear()), file: `${trackingId.toLowerCase()}.json` } };
  },
  handler: async ctx => {
    const { file, year: folder } = ctx.params;
    const [name = '', ending = ''] = file.split('.json');
    const row = await publishedAdvisory(ctx.deps.database, name.toUpperCase());
    if (!firstAt(row).startsWith(folder)) throw new DomainError('not_found', 'there is no such advisory');
    const text = contentOf(row, `${name}.json`, ending);
    const contentType = ending === '' ? 'application/json' : 'text/plain; charset=utf-8';
    return {
      status: 200,
      headers: { ...headers, 'content-type': contentType },
      body: Readable.from([Buffer.from(text)]),
    };
  },
});

/** Hashes as sha256sum and sha512sum check them (§7.1.18). */
function contentOf(row: PublishedAdvisory, name: string, ending: string): string {
  if (ending === '.sha256') return `${row.sha256}  ${name}\n`;
  if (ending === '.sha512') return `${row.sha512}  ${name}\n`;
  return ending === '.asc' ? row.signature : row.body;
}
