import type { ApiVersion, ApiVersions } from './api-version.ts';

/** What is on its way out: since which day, until which, and where it says what to do instead. */
export type Deprecation = { since: string; sunsetOn: string; link: string };

const changelogPath = '/docs/changelog';

/** RFC 9745 (an RFC 9651 date), RFC 8594 (an HTTP date), RFC 8288. */
export const deprecationHeaders = ({ since, sunsetOn, link }: Deprecation): Record<string, string> => ({
  Deprecation: `@${Date.parse(since) / 1000}`,
  Sunset: new Date(sunsetOn).toUTCString(),
  Link: `<${link}>; rel="deprecation"; type="text/html"`,
});

/** An old version is deprecated from the day on which the next one came out. */
export function deprecationOf(versions: ApiVersions, version: ApiVersion): Deprecation | null {
  const next = versions[versions.indexOf(version) - 1];
  if (!next || version.sunsetOn === null) return null;
  return { since: next.name, sunsetOn: version.sunsetOn, link: `${changelogPath}#v${version.name}` };
}
