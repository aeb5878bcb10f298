import type { Route } from '../http/route.ts';
import { listPortalDocumentsRoute, readPortalDocumentRoute } from './portal-documents.route.ts';
import { listPortalLeasesRoute, readPortalLeaseRoute } from './portal-leases.route.ts';
import { listPortalPropertiesRoute, readPortalPropertyRoute } from './portal-properties.route.ts';
import { readPortalMeRoute } from './read-portal-me.route.ts';

export const portalRoutes: readonly Route[] = [
  readPortalMeRoute,
  listPortalPropertiesRoute,
  readPortalPropertyRoute,
  listPortalLeasesRoute,
  readPortalLeaseRoute,
  listPortalDocumentsRoute,
  readPortalDocumentRoute,
];
