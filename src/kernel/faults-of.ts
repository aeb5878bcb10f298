import type { z } from 'zod';
import type { Fault } from './errors.ts';

/** RFC 6901 §3: `~` and `/` inside a name are written `~0` and `~1`. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What a schema found wrong, each with its place below `at`; of a value that may have several forms, what is nearest. */
export function faultsOf(
  where: Fault['in'],
  issues: readonly z.core.$ZodIssue[],
  at: readonly PropertyKey[] = [],
): Fault[] {
  const fault = (path: readonly PropertyKey[], detail: string): Fault => ({
    ...{ in: where, pointer: pointerOf([...at, ...path]), detail },
  });
  return issues.flatMap(issue => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(key => fault([...issue.path, key], 'is not a field that is known here'));
    const nearest = issue.code === 'invalid_union' ? nearestForm(issue.errors) : undefined;
    return nearest ? faultsOf(where, nearest, [...at, ...issue.path]) : [fault(issue.path, issue.message)];
  });
}

/** Of the forms that a value may have, the one it comes closest to: what is wrong with that lies deeper than itself. */
const nearestForm = (forms: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined =>
  forms.filter(issues => issues.every(({ path }) => path.length > 0)).sort((a, b) => a.length - b.length)[0];
