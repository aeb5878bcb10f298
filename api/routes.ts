import { accessRoutes } from './access/routes.ts';
import { affectedRoutes } from './affected/routes.ts';
import { alertRoutes } from './alerts/routes.ts';
import { assuranceRoutes } from './assurance/routes.ts';
import { auditRoutes } from './audit/routes.ts';
import { billingRoutes } from './billing/routes.ts';
import { contactRoutes } from './contacts/routes.ts';
import { containmentRoutes } from './containment/routes.ts';
import { documentRoutes } from './documents/routes.ts';
import { exportRoutes } from './exports/routes.ts';
import type { Route } from './http/route.ts';
import { identityRoutes } from './identity/routes.ts';
import { importRoutes } from './imports/routes.ts';
import { incidentRoutes } from './incidents/routes.ts';
import { leaseRoutes } from './leases/routes.ts';
import { noteRoutes } from './notes/routes.ts';
import { noticeRoutes } from './notices/routes.ts';
import { operationsRoutes } from './operations/routes.ts';
import { pageRoutes } from './pages/routes.ts';
import { pagingRoutes } from './paging/routes.ts';
import { portalRoutes } from './portal/routes.ts';
import { postMortemRoutes } from './post-mortems/routes.ts';
import { propertyRoutes } from './properties/routes.ts';
import { recordRoutes } from './records/routes.ts';
import { siteRoutes } from './site/routes.ts';
import { suspicionRoutes } from './suspicions/routes.ts';
import { vulnerabilityRoutes } from './vulnerabilities/routes.ts';

/** Every route there is, module by module. The application mounts nothing else, the walks visit nothing less. */
export const routes: readonly Route[] = [
  ...siteRoutes,
  ...identityRoutes,
  ...accessRoutes,
  ...pageRoutes,
  ...billingRoutes,
  ...propertyRoutes,
  ...contactRoutes,
  ...noteRoutes,
  ...documentRoutes,
  ...importRoutes,
  ...exportRoutes,
  ...portalRoutes,
  ...leaseRoutes,
  ...auditRoutes,
  ...operationsRoutes,
  ...incidentRoutes,
  ...containmentRoutes,
  ...noticeRoutes,
  ...affectedRoutes,
  ...suspicionRoutes,
  ...postMortemRoutes,
  ...recordRoutes,
  ...pagingRoutes,
  ...alertRoutes,
  ...assuranceRoutes,
  ...vulnerabilityRoutes,
];
