import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { attachment } from '../../../api/http/attachment.ts';
import { defineRoute } from '../../../api/http/define-route.ts';
import type { Route } from '../../../api/http/route.ts';
import { binary } from '../../../api/http/schemas.ts';
import { everybody, staff } from '../../../api/http/serves.ts';
import { common, pause } from './probes.ts';

/** Routes whose bodies come or go as streams, and what was seen of them. */
export const seen = { begun: 0, ended: [] as string[], pulled: 0 };
const example = async () => ({});
const take = {
  ...common,
  method: 'post',
  serves: staff({ permission: 'properties.write', module: 'properties' }),
  unit: 'none',
  streamBody: true,
  bodyTypes: ['application/octet-stream'],
} as const;
export const give = {
  summary: 's',
  tags: ['test'],
  example,
  method: 'get',
  serves: everybody(),
  unit: 'none',
  answers: { 200: { description: 'bytes', schema: binary, contentType: ['text/csv', 'image/png'] } },
} as const;
async function digestOf(stream: Readable): Promise<string> {
  seen.begun += 1;
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  } catch (error) {
    seen.ended.push((error as { code: string }).code);
    throw error;
  }
  return `${bytes} ${hash.digest('hex')}`;
}
/** Pieces of 64 KiB, as many as wanted, then what `last` does. */
const pieces = (count: number, last: () => void = () => undefined) =>
  Readable.from(
    (async function* () {
      try {
        for (let piece = 0; piece < count; piece += 1) {
          seen.pulled += 1;
          yield Buffer.alloc(65_536, 'x');
        }
        await pause(20);
        last();
      } finally {
        seen.ended.push('generator');
      }
    })(),
  );
const fails = () => {
  throw new Error('the disk is gone');
};
export const streams: Route[] = [
  defineRoute({
    ...take,
    path: '/v1/test/take',
    limits: { bodyBytes: 3_000_000, timeoutMs: 2_000, idleMs: 300 },
    handler: async ctx => ({ status: 200, body: { said: await digestOf(ctx.stream) } }),
  }),
  defineRoute({
    ...take,
    path: '/v1/test/ignore',
    handler: async () => ({ status: 200, body: { said: 'unread' } }),
  }),
  defineRoute({
    ...take,
    path: '/v1/test/take-once',
    idempotent: true,
    handler: async ctx => {
      const said = await digestOf(ctx.stream);
      return ctx.units.asCaller('write', unit =>
        ctx.once(unit, createHash('sha256').update(said).digest(), async () => {
          unit.audit({ action: 'test.taken', subjectType: 'test', subjectId: null });
          return { status: 200, body: { said } };
        }),
      );
    },
  }),
  defineRoute({
    ...give,
    path: '/v1/test/give',
    query: z.strictObject({ name: z.string() }),
    handler: async ctx => ({
      status: 200,
      headers: { 'content-type': 'image/png', 'content-disposition': attachment(ctx.query.name) },
      body: pieces(3),
    }),
  }),
  defineRoute({
    ...give,
    path: '/v1/test/give-much',
    limits: { idleMs: 500 },
    handler: async () => ({ status: 200, body: pieces(20_000) }),
  }),
  defineRoute({
    ...give,
    path: '/v1/test/give-half',
    handler: async () => ({ status: 200, body: pieces(5, fails) }),
  }),
  defineRoute({
    ...give,
    path: '/v1/test/give-none',
    handler: async () => ({ status: 200, body: pieces(0, fails) }),
  }),
];
