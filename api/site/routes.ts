import type { Route } from '../http/route.ts';
import { readChangelog, showChangelog } from './changelog.route.ts';
import { showDocs, showDocsScript, showOpenapi } from './docs.route.ts';
import { showHealth, showReadiness } from './health.route.ts';
import { showLanding, showStylesheet } from './landing.route.ts';

export const siteRoutes: readonly Route[] = [
  showLanding,
  showStylesheet,
  showHealth,
  showReadiness,
  showOpenapi,
  showDocs,
  showDocsScript,
  showChangelog,
  readChangelog,
];
