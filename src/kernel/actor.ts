/** Who acts, and for which agency: what a unit of work hands to the policies of the database. */
export type ActorKind = 'staff' | 'portal' | 'operator' | 'system';

export type Actor = {
  agencyId: string;
  kind: ActorKind;
  /** Membership id of staff and portal users, person id of operators, workflow id or process name of the system. */
  id: string;
  /** The contact a portal user is; policies of portal tables consult it. */
  contactId?: string;
  /** Staff who see only the properties they are assigned to, and what belongs to these. */
  limited?: boolean;
  requestId?: string;
};

/** Who acts in a unit that belongs to no agency. */
export type PlatformActor = { kind: 'person' | 'operator' | 'system' | 'anonymous'; id: string; requestId?: string };

/** The system acting for an agency: a run, or the acceptance of an invitation. */
export const systemActor = (agencyId: string, id: string, requestId?: string): Actor => ({
  agencyId,
  kind: 'system',
  id,
  ...(requestId ? { requestId } : {}),
});
