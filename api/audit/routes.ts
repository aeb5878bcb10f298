import type { Route } from '../http/route.ts';
import { listEventsRoute } from './list-events.route.ts';

export const auditRoutes: readonly Route[] = [listEventsRoute];
