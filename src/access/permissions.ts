/** Roles of an agency's staff in this slice; accountants and others join with the work they do. */
export const staffRoles = ['admin', 'property_manager', 'viewer'] as const;
export type StaffRole = (typeof staffRoles)[number];

export const permissions = ['properties.read', 'properties.write', 'agency.read', 'runs.read'] as const;
export type Permission = (typeof permissions)[number];

/** The permission matrix (control B1): what is not named here is not allowed. */
const permissionsOfRole: Readonly<Record<StaffRole, readonly Permission[]>> = {
  admin: ['properties.read', 'properties.write', 'agency.read', 'runs.read'],
  property_manager: ['properties.read', 'properties.write', 'agency.read'],
  viewer: ['properties.read', 'agency.read'],
};

/** True when one of the roles carries the permission. Unknown roles carry nothing. */
export const mayDo = (held: readonly string[], permission: Permission): boolean =>
  staffRoles.some(role => held.includes(role) && permissionsOfRole[role].includes(permission));
