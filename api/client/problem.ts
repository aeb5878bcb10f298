import type { components } from './schema.ts';

/** What the API says went wrong (RFC 9457). */
export type Problem = components['schemas']['Problem'];

/** A refused request. Branch on `problem.code`; quote `problem.requestId` when you ask. */
export class ReeveError extends Error {
  override readonly name = 'ReeveError';
  readonly status: number;
  /** Undefined when whatever answered was not Reeve, such as a proxy. */
  readonly problem: Problem | undefined;
  /** Seconds after which a repeat may succeed. */
  readonly retryAfterSeconds: number | undefined;

  constructor(response: Response, problem: Problem | undefined) {
    const faults = problem?.faults?.map(({ in: part, pointer, detail }) => `${part}${pointer}: ${detail}`) ?? [];
    const what = problem ? `${problem.code}: ${[problem.detail, ...faults].join('; ')}` : `status ${response.status}`;
    super(`${response.url === '' ? 'a request' : new URL(response.url).pathname} was refused: ${what}`);
    this.status = response.status;
    this.problem = problem;
    const after = response.headers.get('retry-after');
    this.retryAfterSeconds = after === null ? undefined : Number(after);
  }
}

type Result<Data> = { data?: Data; error?: unknown; response: Response };

/** What was answered, with its response for headers such as `etag`. @throws ReeveError for a refusal */
export async function answerOf<Data>(
  call: Promise<Result<Data>>,
): Promise<{ data: Exclude<Data, undefined>; response: Response }> {
  const { data, error, response } = await call;
  if (!response.ok) throw new ReeveError(response, isProblem(error) ? error : undefined);
  return { data: data as Exclude<Data, undefined>, response };
}

const isProblem = (error: unknown): error is Problem =>
  typeof error === 'object' && error !== null && 'code' in error && 'requestId' in error;
