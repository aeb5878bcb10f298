export const containmentKinds = [
  'end_sessions',
  'suspend_person',
  'revoke_tokens',
  'disable_integration',
  'disable_module',
  'read_only',
  'block_addresses',
] as const;
export type ContainmentKind = (typeof containmentKinds)[number];

export const containmentStates = ['requested', 'done', 'failed', 'undoing', 'undone'] as const;
export type ContainmentState = (typeof containmentStates)[number];

/** What an agency may be kept from while an incident lasts. */
export const restrictionKinds = ['read_only', 'module_disabled'] as const;
