import type { Route } from './http/route.ts';
import { propertyRoutes } from './properties/routes.ts';
import { siteRoutes } from './site/routes.ts';

/** Every route there is, module by module. The application mounts nothing else, the walks visit nothing less. */
export const routes: readonly Route[] = [...siteRoutes, ...propertyRoutes];
