import { z } from 'zod';
import { invalidRequest, parameterMissing, type StripeHttpError } from './http-error.ts';

/** Forms carry text only. */
export const integer = z
  .string()
  .regex(/^-?\d{1,15}$/, 'integer')
  .transform(Number);
export const flag = z.enum(['true', 'false']).transform(value => value === 'true');
export const filled = z.string().min(1, 'empty').max(5000);
/** An empty value deletes the key, as at Stripe. */
export const metadata = z
  .record(z.string().min(1).max(40), z.string().max(500))
  .refine(record => Object.keys(record).length <= 50, 'at most 50 keys');
export const address = z.strictObject({
  city: z.string().optional(),
  country: z.string().optional(),
  line1: z.string().optional(),
  line2: z.string().optional(),
  postal_code: z.string().optional(),
  state: z.string().optional(),
});
export const range = z.union([
  integer,
  z.strictObject({
    gt: integer.optional(),
    gte: integer.optional(),
    lt: integer.optional(),
    lte: integer.optional(),
  }),
]);
const expand = z.array(filled).max(20).optional();

/** The parameters that an operation takes: all others are refused. */
export function takes<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject({ ...shape, expand });
}

/** The same for a list. */
export function lists<T extends z.ZodRawShape>(shape: T) {
  return takes({
    ...shape,
    limit: integer.refine(limit => limit >= 1 && limit <= 100, 'between 1 and 100').optional(),
    starting_after: filled.optional(),
    ending_before: filled.optional(),
  });
}

/** @throws StripeHttpError 400 `parameter_unknown`, `parameter_missing`, `parameter_invalid_*` for the first fault. */
export function parseParams<T>(schema: z.ZodType<T>, raw: unknown): T {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  throw faultOf(firstOf(result.error.issues), raw);
}

/** Inside a union the branch that got furthest says most. */
function firstOf(issues: z.core.$ZodIssue[]): z.core.$ZodIssue {
  const unknown = issues.find(issue => issue.code === 'unrecognized_keys');
  const issue = unknown ?? issues[0];
  if (!issue) throw new Error('a failed parse without an issue');
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat().find(nested => nested.code !== 'invalid_type');
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : { ...issue, code: 'custom' };
}

function faultOf(issue: z.core.$ZodIssue, raw: unknown): StripeHttpError {
  if (issue.code === 'unrecognized_keys') {
    const param = named([...issue.path, issue.keys[0] ?? '']);
    return invalidRequest(`Received unknown parameter: ${param}`, { code: 'parameter_unknown', param });
  }
  const param = named(issue.path);
  const value = at(raw, issue.path);
  if (value === undefined) return parameterMissing(param);
  if (issue.message === 'integer')
    return invalidRequest(`Invalid integer: ${String(value)}`, { code: 'parameter_invalid_integer', param });
  if (value === '') {
    const message = `You passed an empty string for '${param}'.`;
    return invalidRequest(message, { code: 'parameter_invalid_empty', param });
  }
  return invalidRequest(`Invalid ${param}: ${issue.message}`, { param });
}

/** `['line_items', 0, 'price']` is `line_items[0][price]`. */
function named(path: PropertyKey[]): string {
  return path.map((part, depth) => (depth === 0 ? String(part) : `[${String(part)}]`)).join('');
}

function at(raw: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    raw,
  );
}
