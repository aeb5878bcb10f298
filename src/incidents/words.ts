/** The phases of an incident, in order; each has its checklist (`checklists.ts`). */
export const phases = ['triage', 'contain', 'fix', 'recover', 'review', 'closed'] as const;
export type Phase = (typeof phases)[number];

/** 1 is the worst: client money or personal data in wrong hands, or the service gone for everybody. */
export const severities = ['sev1', 'sev2', 'sev3', 'sev4'] as const;
export type Severity = (typeof severities)[number];

export const incidentSources = ['person', 'alert', 'customer_report', 'vulnerability_report', 'finding'] as const;
export type IncidentSource = (typeof incidentSources)[number];

export const incidentOutcomes = ['resolved', 'not_an_incident', 'merged'] as const;
export type IncidentOutcome = (typeof incidentOutcomes)[number];

export const incidentRoles = ['commander', 'scribe', 'liaison'] as const;
export type IncidentRole = (typeof incidentRoles)[number];

/** Instants of an incident that people may set or correct, each with a reason. */
export const incidentInstants = ['alert', 'detected', 'aware', 'verified'] as const;
export type IncidentInstant = (typeof incidentInstants)[number];

/** What a line of the timeline tells. Closed: texts for people are made from it. */
export const timelineKinds = [
  'opened',
  'alert_joined',
  'report_joined',
  'phase_changed',
  'severity_changed',
  'role_given',
  'details_changed',
  'instant_set',
  'task_added',
  'task_changed',
  'note',
  'correction',
  'paging_started',
  'page_sent',
  'page_failed',
  'page_held',
  'page_acknowledged',
  'paging_ended',
  'containment_requested',
  'containment_done',
  'containment_failed',
  'containment_undone',
  'agency_proposed',
  'agency_decided',
  'agency_changed',
  'notice_drafted',
  'notice_approved',
  'notice_withdrawn',
  'notice_sent',
  'notice_delivery',
  'notice_called',
  'clock_started',
  'clock_moved',
  'clock_warned',
  'clock_overdue',
  'clock_settled',
  'statement_changed',
  'direction_recorded',
  'direction_changed',
  'post_mortem_begun',
  'post_mortem_changed',
  'post_mortem_reviewed',
  'post_mortem_published',
  'post_mortem_read',
  'action_added',
  'action_settled',
  'reminder_sent',
  'merged',
  'closed',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];
