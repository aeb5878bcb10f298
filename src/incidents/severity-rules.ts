import type { Severity } from './words.ts';

/** What is known of an incident when its severity is judged. */
export type SeverityFacts = {
  /** Money of the agencies' clients moved, or could have. */
  clientMoney: boolean;
  /** Personal data came into hands that it is not meant for, or may have. */
  personalData: boolean;
  /** How many agencies it touches, as far as is known. */
  agenciesAffected: number;
  serviceDown: 'for_nobody' | 'for_some' | 'for_everybody';
  /** It goes on. */
  ongoing: boolean;
};

export type SeverityRule = {
  /** Name and version, as the incident keeps it. */
  id: string;
  severity: Severity;
  /** In words, for the form and the description of the route. */
  when: string;
  holds(facts: SeverityFacts): boolean;
};

/** The first one that holds decides. A rule that changes gets another version. */
export const severityRules: readonly SeverityRule[] = [
  {
    id: 'client-money@1',
    severity: 'sev1',
    when: 'client money moved, or could have',
    holds: ({ clientMoney }) => clientMoney,
  },
  {
    id: 'personal-data@1',
    severity: 'sev1',
    when: 'personal data in wrong hands, while it goes on or at several agencies',
    holds: ({ personalData, ongoing, agenciesAffected }) => personalData && (ongoing || agenciesAffected > 1),
  },
  {
    id: 'service-gone@1',
    severity: 'sev1',
    when: 'the service is gone for everybody',
    holds: ({ serviceDown }) => serviceDown === 'for_everybody',
  },
  {
    id: 'personal-data-once@1',
    severity: 'sev2',
    when: 'personal data of one agency in wrong hands, and it is over',
    holds: ({ personalData }) => personalData,
  },
  {
    id: 'goes-on@1',
    severity: 'sev2',
    when: 'it goes on, and touches agencies or keeps the service from some',
    holds: ({ ongoing, agenciesAffected, serviceDown }) =>
      ongoing && (agenciesAffected > 0 || serviceDown !== 'for_nobody'),
  },
  {
    id: 'touches-somebody@1',
    severity: 'sev3',
    when: 'it touches an agency, keeps the service from some, or goes on',
    holds: ({ ongoing, agenciesAffected, serviceDown }) =>
      ongoing || agenciesAffected > 0 || serviceDown !== 'for_nobody',
  },
  { id: 'otherwise@1', severity: 'sev4', when: 'nothing of this', holds: () => true },
];

/** The severity that the rules propose, and the rule that says so. */
export function proposeSeverity(facts: SeverityFacts): { severity: Severity; rule: string } {
  const rule = severityRules.find(each => each.holds(facts));
  if (!rule) throw new Error('the last rule of severity always holds');
  return { severity: rule.severity, rule: rule.id };
}
