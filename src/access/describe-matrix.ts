import type { Module } from '../agencies/modules.ts';
import type { Needs } from './access-rules.ts';
import {
  type Permission,
  permissions,
  permissionsOfRole,
  reachesWholeAgency,
  type StaffRole,
  staffRoles,
} from './permissions.ts';

export type Matrix = {
  roles: { role: StaffRole; permissions: readonly Permission[] }[];
  permissions: {
    permission: Permission;
    /** Taken away from staff who are limited to some properties. */
    wholeAgency: boolean;
    /** Of the routes that ask for it. */
    modules: Module[];
    routes: string[];
  }[];
};

/** Who may do what (control B1), from the very data that decides. */
export function describeMatrix(needs: ReadonlyMap<string, Needs>): Matrix {
  const asking = [...needs];
  return {
    roles: staffRoles.map(role => ({ role, permissions: permissionsOfRole[role] })),
    permissions: permissions.map(permission => {
      const asked = asking.filter(([, need]) => need.permission === permission);
      const modules = new Set(asked.flatMap(([, { module }]) => (module ? [module] : [])));
      return {
        permission,
        wholeAgency: reachesWholeAgency(permission),
        modules: [...modules],
        routes: asked.map(([route]) => route),
      };
    }),
  };
}
