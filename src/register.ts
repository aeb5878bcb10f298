import type { InferKyselyDB } from '@mikro-orm/postgresql';
import type { ColumnType, GeneratedAlways } from 'kysely';
import { IdempotencyKeySchema } from './access/idempotency-key.entity.ts';
import { InvitationSchema } from './access/invitation.entity.ts';
import { MembershipSchema } from './access/membership.entity.ts';
import { OperatorIdempotencyKeySchema } from './access/operator-idempotency-key.entity.ts';
import { PortalScopeSchema } from './access/portal-scope.entity.ts';
import { AgencySchema } from './agencies/agency.entity.ts';
import { DataKeySchema } from './agencies/data-key.entity.ts';
import { EntitlementSchema } from './agencies/entitlement.entity.ts';
import { EvidenceSchema } from './assurance/evidence.entity.ts';
import { AuditEventSchema } from './audit/audit-event.entity.ts';
import { AuditSegmentSchema } from './audit/audit-segment.entity.ts';
import { BillingCustomerSchema } from './billing/billing-customer.entity.ts';
import { ProvisioningSchema } from './billing/provisioning.entity.ts';
import { SignUpSchema } from './billing/sign-up.entity.ts';
import { StripeEventSchema } from './billing/stripe-event.entity.ts';
import { ClockSchema } from './clocks/clock.entity.ts';
import { InboundMailSchema } from './communications/inbound-mail.entity.ts';
import { ContactSchema } from './contacts/contact.entity.ts';
import { ContactMergeSchema } from './contacts/contact-merge.entity.ts';
import { AgencyRestrictionSchema } from './containment/agency-restriction.entity.ts';
import { BlockedAddressSchema } from './containment/blocked-address.entity.ts';
import { ContainmentSchema } from './containment/containment.entity.ts';
import { DocumentSchema } from './documents/document.entity.ts';
import { OperatorSchema } from './identity/operator.entity.ts';
import { PersonSchema } from './identity/person.entity.ts';
import { SessionSchema } from './identity/session.entity.ts';
import { ThrottleSchema } from './identity/throttle.entity.ts';
import { DataImportSchema } from './imports/data-import.entity.ts';
import { AlertSchema } from './incidents/alert.entity.ts';
import { AlertDeliverySchema } from './incidents/alert-delivery.entity.ts';
import { AlertSourceSchema } from './incidents/alert-source.entity.ts';
import { IncidentSchema } from './incidents/incident.entity.ts';
import { IncidentEventSchema } from './incidents/incident-event.entity.ts';
import { IncidentTaskSchema } from './incidents/incident-task.entity.ts';
import { OperatorChangeSchema } from './incidents/operator-change.entity.ts';
import { PostMortemSchema } from './incidents/post-mortem.entity.ts';
import { PostMortemActionSchema } from './incidents/post-mortem-action.entity.ts';
import { PostMortemReaderSchema } from './incidents/post-mortem-reader.entity.ts';
import type { Grants } from './kernel/entity.ts';
import { OperatorTaskSchema } from './kernel/operator-task.entity.ts';
import { OutboxSchema } from './kernel/outbox.entity.ts';
import { RunSchema } from './kernel/run.entity.ts';
import { StepSchema } from './kernel/step.entity.ts';
import { LeaseSchema } from './leases/lease.entity.ts';
import { LeasePartySchema } from './leases/lease-party.entity.ts';
import { LeaseRentSchema } from './leases/lease-rent.entity.ts';
import { NoteSchema } from './notes/note.entity.ts';
import { TagSchema } from './notes/tag.entity.ts';
import { TagLinkSchema } from './notes/tag-link.entity.ts';
import { TaskSchema } from './notes/task.entity.ts';
import { AffectedAgencySchema } from './notices/affected-agency.entity.ts';
import { AffectedRecordSchema } from './notices/affected-record.entity.ts';
import { AffectedSearchSchema } from './notices/affected-search.entity.ts';
import { BreachNoticeSchema } from './notices/breach-notice.entity.ts';
import { BreachNoticeApprovalSchema } from './notices/breach-notice-approval.entity.ts';
import { BreachNoticeCallSchema } from './notices/breach-notice-call.entity.ts';
import { BreachNoticeDeliverySchema } from './notices/breach-notice-delivery.entity.ts';
import { BreachNoticeReceiptSchema } from './notices/breach-notice-receipt.entity.ts';
import { LegalDirectionSchema } from './notices/legal-direction.entity.ts';
import { LegalStatementSchema } from './notices/legal-statement.entity.ts';
import { SecurityContactSchema } from './notices/security-contact.entity.ts';
import { EscalationPolicySchema } from './paging/escalation-policy.entity.ts';
import { OnCallOverrideSchema } from './paging/on-call-override.entity.ts';
import { OnCallScheduleSchema } from './paging/on-call-schedule.entity.ts';
import { PageSchema } from './paging/page.entity.ts';
import { PageRoundSchema } from './paging/page-round.entity.ts';
import { PagerSchema } from './paging/pager.entity.ts';
import { PropertySchema } from './properties/property.entity.ts';
import { PropertyOwnerSchema } from './properties/property-owner.entity.ts';
import { PropertyStaffSchema } from './properties/property-staff.entity.ts';
import { ExposedCredentialSchema } from './suspicions/exposed-credential.entity.ts';
import { SuspicionReportSchema } from './suspicions/suspicion-report.entity.ts';
import { AdvisorySchema } from './vulnerabilities/advisory.entity.ts';
import { AdvisoryDocumentSchema } from './vulnerabilities/advisory-document.entity.ts';
import { ReportAttachmentSchema } from './vulnerabilities/report-attachment.entity.ts';
import { ReportMailSchema } from './vulnerabilities/report-mail.entity.ts';
import { ReportMessageSchema } from './vulnerabilities/report-message.entity.ts';
import { ReportUploadSchema } from './vulnerabilities/report-upload.entity.ts';
import { SecurityTxtSchema } from './vulnerabilities/security-txt.entity.ts';
import { SigningKeySchema } from './vulnerabilities/signing-key.entity.ts';
import { VulnerabilityReportSchema } from './vulnerabilities/vulnerability-report.entity.ts';

/** Every entity there is; the ORM, the migrations and the types of `unit.sql` come from it. */
export const schemas = [
  AgencySchema,
  DataKeySchema,
  EntitlementSchema,
  PersonSchema,
  SessionSchema,
  OperatorSchema,
  ThrottleSchema,
  MembershipSchema,
  InvitationSchema,
  IdempotencyKeySchema,
  OperatorIdempotencyKeySchema,
  PropertySchema,
  PropertyOwnerSchema,
  PropertyStaffSchema,
  ContactSchema,
  ContactMergeSchema,
  LeaseSchema,
  LeaseRentSchema,
  LeasePartySchema,
  PortalScopeSchema,
  DocumentSchema,
  NoteSchema,
  TaskSchema,
  TagSchema,
  TagLinkSchema,
  DataImportSchema,
  SignUpSchema,
  StripeEventSchema,
  BillingCustomerSchema,
  ProvisioningSchema,
  EvidenceSchema,
  AuditEventSchema,
  AuditSegmentSchema,
  OperatorChangeSchema,
  OutboxSchema,
  RunSchema,
  StepSchema,
  OperatorTaskSchema,
  ClockSchema,
  InboundMailSchema,
  AgencyRestrictionSchema,
  BlockedAddressSchema,
  ContainmentSchema,
  AlertSchema,
  AlertSourceSchema,
  AlertDeliverySchema,
  IncidentSchema,
  IncidentEventSchema,
  IncidentTaskSchema,
  PostMortemSchema,
  PostMortemActionSchema,
  PostMortemReaderSchema,
  AffectedAgencySchema,
  AffectedSearchSchema,
  AffectedRecordSchema,
  BreachNoticeSchema,
  BreachNoticeApprovalSchema,
  BreachNoticeCallSchema,
  BreachNoticeDeliverySchema,
  BreachNoticeReceiptSchema,
  LegalStatementSchema,
  LegalDirectionSchema,
  SecurityContactSchema,
  EscalationPolicySchema,
  OnCallOverrideSchema,
  OnCallScheduleSchema,
  PageSchema,
  PageRoundSchema,
  PagerSchema,
  ExposedCredentialSchema,
  SuspicionReportSchema,
  AdvisorySchema,
  AdvisoryDocumentSchema,
  ReportAttachmentSchema,
  ReportMailSchema,
  ReportMessageSchema,
  ReportUploadSchema,
  SecurityTxtSchema,
  SigningKeySchema,
  VulnerabilityReportSchema,
] as const;

export type Relation = { kind: 'agency' | 'platform'; agencyColumn?: string; grants: Grants };

const write = ['select', 'insert', 'update'] as const;
const all = ['select', 'insert', 'update', 'delete'] as const;
const read = ['select'] as const;
const append = ['insert'] as const;
const grow = ['select', 'insert'] as const;
const agency = (app: Grants['reeve_app'], more: Grants = {}): Relation => ({
  kind: 'agency',
  grants: { reeve_app: app ?? [], reeve_operator: read, ...more },
});
const platform = (grants: Grants): Relation => ({ kind: 'platform', grants });

/**
 * Each relation, whose it is, and who may do what to it. At boot every process compares the database's catalogue with
 * this list and refuses to start on any difference.
 */
export const register: Readonly<Record<string, Relation>> = {
  agency: { ...agency(write, { reeve_platform: read }), agencyColumn: 'id' },
  entitlement: agency(all),
  membership: agency(write),
  invitation: agency(write),
  idempotency_key: agency(all),
  property: agency(write),
  property_owner: agency(all),
  property_staff: agency(all),
  contact: agency(all),
  contact_merge: agency(write),
  lease: agency(write),
  lease_rent: agency(all),
  lease_party: agency(all),
  portal_scope: agency(all),
  document: agency(write),
  note: agency(all),
  task: agency(write),
  tag: agency(all),
  tag_link: agency(all),
  data_import: agency(write),
  agency_restriction: agency(all),
  security_contact: agency(all),
  data_key: platform({ reeve_platform: write }),
  schema_migration: platform({ reeve_platform: read }),
  person: platform({ reeve_identity: write }),
  session: platform({ reeve_identity: all }),
  operator_account: platform({ reeve_identity: write }),
  throttle: platform({ reeve_identity: all }),
  sign_up: platform({ reeve_platform: write }),
  stripe_event: platform({ reeve_platform: write }),
  billing_customer: platform({ reeve_platform: write }),
  provisioning: platform({ reeve_platform: write }),
  evidence: platform({ reeve_platform: ['select', 'insert'] }),
  operator_idempotency_key: platform({ reeve_platform: all }),
  operator_change: platform({ reeve_platform: grow }),
  operator_task: platform({ reeve_platform: write }),
  incident: platform({ reeve_platform: write }),
  incident_event: platform({ reeve_platform: ['select', 'insert'] }),
  incident_task: platform({ reeve_platform: write }),
  post_mortem: platform({ reeve_platform: write }),
  post_mortem_reader: platform({ reeve_platform: write }),
  post_mortem_action: platform({ reeve_platform: write }),
  alert_source: platform({ reeve_platform: write }),
  alert_delivery: platform({ reeve_platform: all }),
  alert: platform({ reeve_platform: write }),
  clock: platform({ reeve_app: read, reeve_platform: write }),
  on_call_schedule: platform({ reeve_platform: all }),
  on_call_override: platform({ reeve_platform: all }),
  escalation_policy: platform({ reeve_platform: write }),
  pager: platform({ reeve_platform: write }),
  page_round: platform({ reeve_platform: write }),
  page: platform({ reeve_platform: write }),
  containment: platform({ reeve_platform: write }),
  blocked_address: platform({ reeve_platform: write }),
  affected_agency: platform({ reeve_platform: write }),
  affected_search: platform({ reeve_platform: write }),
  affected_record: platform({ reeve_platform: ['select', 'insert'] }),
  breach_notice: platform({ reeve_app: read, reeve_platform: write }),
  breach_notice_approval: platform({ reeve_platform: ['select', 'insert'] }),
  breach_notice_delivery: platform({ reeve_platform: write }),
  breach_notice_receipt: platform({ reeve_app: ['select', 'insert'], reeve_platform: ['select', 'insert'] }),
  breach_notice_call: platform({ reeve_platform: ['select', 'insert'] }),
  legal_statement: platform({ reeve_app: read, reeve_platform: write }),
  legal_direction: platform({ reeve_platform: write }),
  vulnerability_report: platform({ reeve_platform: write }),
  report_message: platform({ reeve_platform: write }),
  report_attachment: platform({ reeve_platform: ['select', 'insert'] }),
  report_upload: platform({ reeve_platform: all }),
  advisory: platform({ reeve_platform: write }),
  report_mail: platform({ reeve_platform: write }),
  advisory_document: platform({ reeve_platform: ['select', 'insert'] }),
  signing_key: platform({ reeve_platform: write }),
  security_txt: platform({ reeve_platform: ['select', 'insert'] }),
  suspicion_report: platform({ reeve_app: ['select', 'insert'], reeve_platform: write }),
  exposed_credential: platform({ reeve_platform: write }),
  inbound_mail: platform({ reeve_platform: ['select', 'insert'] }),
  audit_event: platform({
    reeve_app: ['select', 'insert'],
    reeve_operator: append,
    reeve_identity: append,
    // Reads it for the search for agencies that an incident touched (src/notices/search-affected-agencies.ts).
    reeve_platform: ['select', 'insert'],
    reeve_seal: read,
  }),
  audit_segment: platform({ reeve_platform: grow }),
  outbox: platform({ reeve_app: append, reeve_operator: append, reeve_identity: append, reeve_platform: all }),
  run: platform({ reeve_app: grow, reeve_operator: append, reeve_identity: append, reeve_platform: all }),
  step: platform({ reeve_app: grow, reeve_identity: grow, reeve_platform: ['select', 'insert', 'delete'] }),
};

/** What the driver hands back without conversion: bigint and instants as strings. */
type Read<Value> = Value extends Date | bigint ? string : Value;
/** What it takes: instants also as ISO texts, bigint also as numbers and texts. */
type Write<Value> = Value extends Date ? Date | string : Value extends bigint ? bigint | number | string : Value;
type Wire<T> = {
  [Table in keyof T]: {
    [Column in keyof T[Table]]: T[Table][Column] extends ColumnType<infer S, infer I, infer U>
      ? ColumnType<Read<S>, Write<I>, Write<U>>
      : ColumnType<Read<T[Table][Column]>, Write<T[Table][Column]>, Write<T[Table][Column]>>;
  };
};
type Inferred = Wire<InferKyselyDB<(typeof schemas)[number]>>;
type Counted<Table extends keyof Inferred, Column extends keyof Inferred[Table]> = Omit<Inferred[Table], Column> &
  Record<Column, GeneratedAlways<string>>;
/** The tables as `unit.sql` (Kysely) sees them. Orders and numbers are the database's own counts. */
export type Tables = Omit<Inferred, 'outbox' | 'incident' | 'vulnerability_report'> & {
  outbox: Counted<'outbox', 'seq'>;
  incident: Counted<'incident', 'number'>;
  vulnerability_report: Counted<'vulnerability_report', 'number'>;
};
