import type { Route } from '../http/route.ts';
import { archivePropertyRoute } from './archive-property.route.ts';
import { changePropertyRoute } from './change-property.route.ts';
import { createPropertyRoute } from './create-property.route.ts';
import { listOwnersRoute } from './list-owners.route.ts';
import { listPropertiesRoute } from './list-properties.route.ts';
import { readPropertyRoute } from './read-property.route.ts';
import { setOwnersRoute } from './set-owners.route.ts';
import { setStaffRoute } from './set-staff.route.ts';
import { unarchivePropertyRoute } from './unarchive-property.route.ts';

export const propertyRoutes: readonly Route[] = [
  createPropertyRoute,
  listPropertiesRoute,
  readPropertyRoute,
  changePropertyRoute,
  archivePropertyRoute,
  unarchivePropertyRoute,
  listOwnersRoute,
  setOwnersRoute,
  setStaffRoute,
];
