/** Roles of an agency's staff. Any of them but the admin's can be limited to some properties, see `membership.limited`. */
export const staffRoles = ['admin', 'property_manager', 'accountant', 'viewer'] as const;
export type StaffRole = (typeof staffRoles)[number];

export const permissions = [
  'agency.read',
  'members.read',
  'members.write',
  'properties.read',
  'properties.write',
  'contacts.read',
  'contacts.write',
  'contacts.bank',
  'contacts.merge',
  'leases.read',
  'leases.write',
  'documents.read',
  'documents.write',
  'notes.read',
  'notes.write',
  'portal.invite',
  'imports.write',
  'exports.read',
  'events.read',
  'runs.read',
  'security.read',
  'security.manage',
] as const;
export type Permission = (typeof permissions)[number];

const reading: readonly Permission[] = [
  'agency.read',
  'members.read',
  'properties.read',
  'contacts.read',
  'leases.read',
  'documents.read',
  'notes.read',
];

/** The permission matrix (control B1): what is not named here is not allowed. */
export const permissionsOfRole: Readonly<Record<StaffRole, readonly Permission[]>> = {
  admin: permissions,
  property_manager: [
    ...reading,
    'properties.write',
    'contacts.write',
    'contacts.merge',
    'leases.write',
    'documents.write',
    'notes.write',
    'portal.invite',
    'imports.write',
    'exports.read',
    'events.read',
  ],
  accountant: [...reading, 'contacts.bank', 'documents.write', 'notes.write', 'exports.read', 'events.read'],
  viewer: reading,
};

/** What staff who are limited to some properties may never do: these reach beyond any property. */
const wholeAgency: ReadonlySet<Permission> = new Set([
  'members.write',
  'contacts.merge',
  'imports.write',
  'exports.read',
  'events.read',
  'runs.read',
  'security.read',
  'security.manage',
]);

/** True when one of the roles carries the permission, and being limited does not take it away. Unknown roles carry nothing. */
export const mayDo = (held: readonly string[], permission: Permission, limited = false): boolean =>
  !(limited && wholeAgency.has(permission)) &&
  staffRoles.some(role => held.includes(role) && permissionsOfRole[role].includes(permission));

/** The roles that carry a permission. */
export const rolesWith = (permission: Permission | null): StaffRole[] =>
  staffRoles.filter(role => permission !== null && permissionsOfRole[role].includes(permission));

/** True for what a limit to some properties takes away, whatever the role. */
export const reachesWholeAgency = (permission: Permission): boolean => wholeAgency.has(permission);
