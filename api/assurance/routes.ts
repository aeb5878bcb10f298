import type { Route } from '../http/route.ts';
import { readSecurityRoute, showSecurity } from './read-security.route.ts';

export const assuranceRoutes: readonly Route[] = [showSecurity, readSecurityRoute];
