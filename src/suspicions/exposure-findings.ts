import type { Severity } from '../incidents/words.ts';
import type { FoundSecret } from './read-exposed.ts';

type ExposureFinding = { severity: Severity; rule: string; title: string; next: string };

/** How bad it is that others held a secret of ours, and what is left to do for people once it is void. */
export const exposureFindings: Readonly<Record<FoundSecret['kind'], ExposureFinding>> = {
  invitation: {
    ...{ severity: 'sev3', rule: 'exposed-invitation@1', title: 'Links of invitations were found by others' },
    next: 'Who was invited has been sent another one; the first admin of an agency gets theirs with the next reminder.',
  },
  notice_link: {
    ...{ severity: 'sev3', rule: 'exposed-notice-link@1', title: 'Links to notices of breaches were found by others' },
    next: 'Somebody else may have read the notice. Its reminders carry another link.',
  },
  page_link: {
    ...{ severity: 'sev3', rule: 'exposed-page-link@1', title: 'Links that acknowledge pages were found by others' },
    next: 'See that whoever has acknowledged is who it says. The next page carries another link.',
  },
  reader_link: {
    ...{ severity: 'sev3', rule: 'exposed-reader-link@1', title: 'Links to post-mortems were found by others' },
    next: 'They show no post-mortem. Reminders carry another link; its page takes the answer too.',
  },
  report_link: {
    ...{ severity: 'sev2', rule: 'exposed-report-link@1', title: 'Status links of vulnerability reports were found' },
    next: 'Somebody else may have read the report. Its reporter has been mailed another link.',
  },
  alert_source: {
    ...{ severity: 'sev2', rule: 'exposed-alert-source@1', title: 'Tokens of alert sources were found by others' },
    next: 'Its alerts are refused until it has the new token: make one at the source of alerts, and set it there.',
  },
  pager: {
    ...{ severity: 'sev3', rule: 'exposed-pager@1', title: 'Signing secrets of pagers were found by others' },
    next: 'Its person makes another secret (on-call page); until then their webhook sees signatures it does not know.',
  },
};
