const longestText = 2_000;
const deepestCause = 3;

/**
 * An error as a log may show it: name, code, message, stack, causes. Other properties stay out: drivers hang queries,
 * parameters and raw bodies on their errors.
 */
export function describeError(error: unknown, depth = 0): Record<string, unknown> {
  if (!isErrorLike(error)) return { name: typeof error, message: cut(String(error)) };
  const { name, message, stack, code, cause } = error;
  return {
    name: String(name),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    message: cut(String(message)),
    ...(typeof stack === 'string' ? { stack: cut(stack) } : {}),
    ...(cause !== undefined && cause !== null && depth < deepestCause
      ? { cause: describeError(cause, depth + 1) }
      : {}),
  };
}

type ErrorLike = { name: unknown; message: unknown; stack?: unknown; code?: unknown; cause?: unknown };

/** By shape, since errors of another realm (a worker's sandbox, a test's) are no instances of our Error. */
export const isErrorLike = (value: unknown): value is ErrorLike =>
  typeof value === 'object' && value !== null && 'message' in value && 'name' in value && 'stack' in value;

const cut = (text: string) => (text.length > longestText ? `${text.slice(0, longestText)} [cut]` : text);
