import type { StaffRole } from '../../src/access/permissions.ts';
import type { ContactChange } from '../../src/contacts/contact-fields.ts';
import type { DocumentFields } from '../../src/documents/document-fields.ts';
import type { IncidentPolicy } from '../../src/incidents/incident-policy.ts';
import type { Phase, Severity } from '../../src/incidents/words.ts';
import type { ApiDeps } from '../deps.ts';

/**
 * What a route's `example` builds its valid request from: one agency with its people, made on a real database by
 * tests/support/http. A module adds the factories that its examples need.
 */
export type World = {
  deps: ApiDeps;
  agencyId: string;
  agencyName: string;
  members: Readonly<Record<StaffRole, WorldPerson>>;
  operator: WorldPerson;
  /** Another person of the company. */
  newOperator(): Promise<WorldPerson>;
  /** One whose work for the company has ended. */
  newFormerOperator(): Promise<WorldPerson>;
  /** A fresh session token. `place` is the agency unless said otherwise; `factor` both unless said otherwise. */
  token(of: WorldPerson, options?: TokenOptions): Promise<string>;
  /** A person without a membership, who has a password and no second factor. */
  newPerson(): Promise<WorldPerson>;
  /** A viewer; active unless said otherwise. An invited one has an open invitation of two minutes ago. */
  newMember(state?: 'invited' | 'active' | 'suspended'): Promise<WorldPerson & { membershipId: string }>;
  /** A contact who owns: not invited to the portal yet, or invited two minutes ago. */
  newOwner(): Promise<string>;
  newInvitedOwner(): Promise<string>;
  /** A property manager who sees the property given, and no other. */
  newLimited(propertyId: string): Promise<WorldPerson>;
  /** An owner or renter with portal access: of this property (and lease), or of new ones. */
  newPortalPerson(kind: 'owner' | 'renter', of?: WorldScope): Promise<WorldPortalPerson>;
  newProperty(of?: { archived?: boolean }): Promise<{ propertyId: string; version: number }>;
  /** A person with a name and an e-mail address of its own, unless said otherwise. */
  newContact(given?: GivenContact): Promise<{ contactId: string; version: number }>;
  /** Two contacts that were merged. */
  newMerge(): Promise<{ mergeId: string; keptId: string; otherId: string }>;
  /** A note about a new property. */
  newNote(): Promise<{ id: string; version: number }>;
  /** An open task of the agency's staff. */
  newErrand(): Promise<{ id: string; version: number }>;
  newTag(): Promise<{ id: string; version: number }>;
  /** One that no tag has. */
  newTagName(): string;
  /** A report about a new property, which is ready to be read, unless said otherwise. */
  newDocument(given?: WorldDocument): Promise<{ documentId: string; version: number }>;
  /** A lease of a new property and a new renter, of a year; `laterRent` adds a change of rent that is still to come. */
  newLease(state?: WorldLeaseState, of?: WorldLeaseTerms): Promise<WorldLease>;
  /** An import that has been checked. */
  newImport(): Promise<{ importId: string }>;
  /** An event of a new customer, signed as Stripe would. */
  newStripeEvent(): Promise<{ body: object; signature: string }>;
  /** A report of a weakness, with its status token. */
  newReport(state?: 'received' | 'fixing' | 'fixed'): Promise<{ reportId: string; number: number; token: string }>;
  /** One with a file. */
  newReportFile(): Promise<{ reportId: string; attachmentId: string }>;
  /** An advisory: of a report that is still being fixed, of one that is fixed, or published. */
  newAdvisory(
    state?: 'draft' | 'fixed' | 'published',
  ): Promise<{ advisoryId: string; trackingId: string; version: number; reportId: string }>;
  /** The id of the security team's key in force; with it there is a security.txt. */
  signingKey(): Promise<string>;
  /** An on-call schedule of the operator alone, and what another one could be. */
  newSchedule(): Promise<{ scheduleId: string; version: number }>;
  newScheduleTerms(): WorldScheduleTerms;
  newOverride(): Promise<{ scheduleId: string; overrideId: string }>;
  /** Gives the operator a webhook to be paged by. */
  newPager(): Promise<void>;
  /** Of the link in a page to the operator, whose round is open. */
  newPageToken(): Promise<string>;
  newAlertSource(
    shape?: 'alertmanager' | 'generic',
  ): Promise<{ sourceId: string; version: number; token: string; secret: string }>;
  newAlertSourceName(): string;
  /** What such a source sends, of the shape `generic`. */
  newAlerts(): object;
  /** A run of this world's agency, waiting for an operator. */
  newRun(): Promise<{ runId: string; workflowId: string }>;
  /** An open task that such a run has raised: retry or give up. */
  newTask(): Promise<{ taskId: string; workflowId: string }>;
  /** A draft to this world's agency, of a verified incident; with `sent`, one that it can read. */
  newNotice(given?: { state?: 'draft' | 'sent' }): Promise<WorldNotice>;
  /** A phase of a statement that lacks nothing; a complete one is of an incident that its agency was told of. */
  newStatement(given?: { state?: 'open' | 'complete' }): Promise<{
    incidentId: string;
    statementId: string;
    version: number;
  }>;
  /** An agency in Australia that an incident has touched, and a direction of the Commissioner to such a one. */
  newAustralian(): Promise<{ incidentId: string; agencyId: string }>;
  newDirection(): Promise<{
    incidentId: string;
    agencyId: string;
    directionId: string;
    clockId: string;
    version: number;
  }>;
  newSecurityContact(): Promise<{ contactId: string }>;
  /** An incident that the world's operator has opened: in triage, severity 2, without a commander unless said otherwise. */
  newIncident(given?: WorldIncident): Promise<{ incidentId: string; number: number; version: number }>;
  /** One in review that nothing keeps open: its post-mortem is published and read. */
  newClosableIncident(): Promise<{ incidentId: string; version: number }>;
  /** An open task that somebody has added to a new incident. */
  newIncidentTask(): Promise<{ incidentId: string; taskId: string; version: number }>;
  /** A note in the timeline of a new incident. */
  newIncidentLine(): Promise<{ incidentId: string; lineId: string }>;
  /** A containment that is done, asked for by another operator: this agency is read-only on paper, not in its rows. */
  newContainment(): Promise<{ incidentId: string; containmentId: string }>;
  /** What the agency's viewer has reported, not answered yet; with a session of theirs. */
  newSuspicion(): Promise<{ reportId: string; token: string }>;
  /** This agency, proposed by hand as affected by an incident. */
  newAffected(): Promise<{ incidentId: string; affectedId: string; version: number }>;
  /** One that a colleague has begun; from `written` on, the operator and that colleague (`readerId`) are to read it. */
  newPostMortem(
    state?: WorldPostMortemState,
  ): Promise<{ incidentId: string; version: number; readerId: string; token: string }>;
  /** An open action of the operator's. */
  newPostMortemAction(): Promise<{ incidentId: string; actionId: string; version: number }>;
};

export type WorldPostMortemState = 'draft' | 'written' | 'in_review' | 'approved' | 'published';

export type WorldScheduleTerms = {
  name: string;
  timeZone: string;
  rotations: { people: string[]; startsOn: string; handoverTime: string; turnDays: number }[];
};

/** A notice to this world's agency, and one of its clocks; `token` is of the security contact's link. */
export type WorldNotice = {
  incidentId: string;
  agencyId: string;
  noticeId: string;
  version: number;
  sha256: string;
  clockId: string;
  token: string;
};
export type WorldIncident = {
  title?: string;
  /** Put there as it is: what leaving the phases before would ask for is not done. */
  phase?: Exclude<Phase, 'closed'>;
  severity?: Severity;
  /** With the world's operator as its only person. */
  exercise?: boolean;
  commanderId?: string;
  /** Its checklist is settled, and the world's operator commands. */
  settled?: boolean;
  /** Durations other than those in force. */
  policy?: IncidentPolicy;
};
export type WorldDocument = Partial<DocumentFields> & {
  state?: 'awaiting' | 'scanning' | 'ready';
  content?: Buffer;
  mediaType?: string;
};
/** With bank details if `bank`. */
export type GivenContact = ContactChange & { archived?: boolean; bank?: boolean };
export type WorldPerson = {
  personId: string;
  email: string;
  password: string;
  /** Null for those without a membership in this world's agency. */
  membershipId: string | null;
};
/** What a portal person may see; what is left out is made. */
export type WorldScope = { contactId?: string; propertyId?: string; leaseId?: string; from?: string; to?: string };
export type WorldPortalPerson = WorldPerson & {
  membershipId: string;
  contactId: string;
  propertyId: string;
  /** Renters' lease. */
  leaseId: string | null;
};
export type WorldLeaseState = 'draft' | 'agreed' | 'current' | 'ending';
export type WorldLeaseTerms = {
  propertyId?: string;
  contactId?: string;
  startsOn?: string;
  endsOn?: string | null;
  laterRent?: boolean;
};
export type WorldLease = {
  leaseId: string;
  version: number;
  propertyId: string;
  renterId: string;
  partyId: string;
  /** The last rent. */
  rentId: string;
  /** The day it is at the agency, and one later in the lease. */
  today: string;
  later: string;
};
export type TokenOptions = {
  place?: 'agency' | 'account' | 'operations';
  factor?: 'password' | 'password+totp';
  ended?: boolean;
};
