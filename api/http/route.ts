import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Context, UnitChoice, UnitChoiceOf } from './context.ts';
import type { Serves } from './serves.ts';
import type { Deprecation } from './versions/deprecation.ts';
import type { World } from './world.ts';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** One answer of a route. `schema` decides what leaves: unknown fields of a body are cut off. */
export type AnswerSpec = {
  description: string;
  /** `noBody` for answers without one, `html` for pages, `binary` for a Readable. */
  schema: z.ZodType;
  /** Names and meanings of headers that this answer carries. */
  headers?: Readonly<Record<string, string>>;
  /** `application/json` unless said otherwise. With `binary`, a header `content-type` of the answer goes before. */
  contentType?: string | readonly string[];
};
export type Answers = Readonly<Record<number, AnswerSpec>>;

/** A header given twice (Set-Cookie) is a list. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[]>>;
/** What a presenter may hand over: literal lists are read-only, and may stay so. */
type Sendable<T> = T extends Readable
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Sendable<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Sendable<T[Key]> }
      : T;
type BodyOf<Schema extends z.ZodType> =
  undefined extends z.input<Schema> ? { body?: Sendable<z.input<Schema>> } : { body: Sendable<z.input<Schema>> };
export type AnswerOf<A extends Answers> = {
  [Status in keyof A & number]: { status: Status; headers?: AnswerHeaders } & BodyOf<A[Status]['schema']>;
}[keyof A & number];
export type Answer = { status: number; headers?: AnswerHeaders; body?: unknown };

/** A valid request. `token` replaces the session that the walk would choose by `serves`. */
export type ExampleRequest = {
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  token?: string;
};

/**
 * `timeoutMs` is for all of a request but the sending of its answer; `idleMs` is how long a body that is streamed, in
 * or out, may stand still.
 */
export type Limits = { bodyBytes: number; timeoutMs: number; idleMs: number };

type Documented = {
  method: Method;
  /** Express form, e.g. `/v1/properties/:propertyId`. */
  path: string;
  summary: string;
  description?: string;
  tags: readonly string[];
  /** On its way out: says so in its answers and in the documentation. Days as YYYY-MM-DD; `link` says what to use instead. */
  deprecated?: Deprecation;
  /**
   * Demands an Idempotency-Key and stores the answer for 24 h. Staff routes with `unit: 'write'` only, or with
   * `streamBody`: there the handler calls `ctx.once` in the unit that writes. `offered`: takes one if it is sent, for
   * operators' routes. Not for answers that hold a secret: they would lie in the table.
   */
  idempotent?: boolean | 'offered';
  /** Demands If-Match; the version it names is `ctx.ifMatch`. */
  ifMatch?: boolean;
  /** Any content type; the handler gets the bytes and checks them itself. */
  rawBody?: boolean;
  /**
   * The handler reads the body as it comes, from `ctx.stream`; nobody's is read before they are authorised. With
   * `unit: 'none'` only. `bodyTypes` are the content types taken, any if there are none.
   */
  streamBody?: boolean;
  bodyTypes?: readonly string[];
  /** `json` unless said otherwise; `form` is application/x-www-form-urlencoded. */
  bodyType?: 'json' | 'form';
  limits?: Partial<Limits>;
};

export type RouteDefinition<
  S extends Serves,
  U extends UnitChoiceOf<S>,
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  A extends Answers,
  R extends AnswerOf<A>,
> = Documented & {
  serves: S;
  unit: U;
  params?: Params;
  query?: Query;
  body?: Body;
  answers: A;
  example(world: World): Promise<ExampleRequest>;
  handler(ctx: Context<S, U, z.output<Params>, z.output<Query>, z.output<Body>>): Promise<R>;
};

/** A route as the application mounts, documents and walks it. */
export type Route = Documented & {
  /** `GET /v1/properties/:propertyId`: its name in logs, audit rows and idempotency keys. */
  id: string;
  serves: Serves;
  unit: UnitChoice;
  params: z.ZodType | undefined;
  query: z.ZodType | undefined;
  body: z.ZodType | undefined;
  answers: Answers;
  limits: Limits;
  example(world: World): Promise<ExampleRequest>;
  handler(ctx: Context): Promise<Answer>;
};
