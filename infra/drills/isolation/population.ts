/** Somebody who asks during the drill, with all that they may be shown. */
export type Caller = {
  label: 'staff' | 'limited' | 'owner' | 'renter';
  agency: number;
  token: string;
  /** Ids they may see; null for staff, who see all of their agency's. */
  visible: readonly string[] | null;
};
export type Estate = { propertyId: string; leaseId: string; ownerId: string; renterId: string; documentId: string };
export type Agency = {
  agencyId: string;
  /** Every id of the agency's, beforehand. */
  ids: readonly string[];
  estates: readonly Estate[];
};
export type Population = { agencies: readonly Agency[]; callers: readonly Caller[] };
