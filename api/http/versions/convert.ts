import type { ApiVersion, ApiVersions, OldForm, RequestForm } from './api-version.ts';

/** How one route serves those who ask for an old version; null where nothing about it has changed since. */
export type Conversion = { request(old: RequestForm): RequestForm; answer(now: unknown): unknown };

/** Goes through the versions since `asked`: requests from old to new, answers from new to old. */
export function conversionOf(versions: ApiVersions, asked: ApiVersion, routeId: string): Conversion | null {
  const since = versions.slice(0, versions.indexOf(asked));
  const forms = since.flatMap(({ changes }) => changes.flatMap(({ breaking }) => breaking?.[routeId] ?? []));
  if (forms.length === 0) return null;
  return {
    request: old => forms.reduceRight<RequestForm>((form, { request }: OldForm) => request?.(form) ?? form, old),
    answer: now => forms.reduce<unknown>((body, { answer }: OldForm) => (answer ? answer(body) : body), now),
  };
}
