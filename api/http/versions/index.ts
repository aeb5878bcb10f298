import type { ApiVersions } from './api-version.ts';
import { version20261001 } from './version-2026-10-01.ts';
import { version20261122 } from './version-2026-11-22.ts';

/** Every version that is served, the newest first. What one changed and undoes stands in its file. */
export const apiVersions: ApiVersions = [version20261122, version20261001];
