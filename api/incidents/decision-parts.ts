import { roleColumns } from '../../src/incidents/give-role.ts';
import { incidentInstants, incidentRoles, severities } from '../../src/incidents/words.ts';
import { dataCategories } from '../../src/notices/affected-categories.ts';
import { type Markup, markup } from '../http/html.ts';
import { type Fact, factsTable, table, words } from '../operations/frame.ts';
import type { IncidentPage } from './incident-page.ts';
import {
  choiceInput,
  type FormOf,
  folded,
  lineInput,
  moment,
  momentInput,
  nameOfPeople,
  peopleChoices,
  reasonInput,
  spoken,
  textInput,
  verbForm,
} from './parts.ts';

const of = ({ incident }: IncidentPage): FormOf => ({ incidentId: incident.id, version: incident.version });
const hidden = (name: string, value: string): Markup => markup`<input type="hidden" name="${name}" value="${value}">`;

/** One button, no words. */
export const takeCommand = (page: IncidentPage): Markup =>
  verbForm(of(page), 'roles', 'Take command', hidden('role', 'commander'), hidden('personId', page.viewerId));

/** Commander, scribe and liaison, each with the form that hands it over; taking command is one button. */
export function rolesPart(page: IncidentPage): Markup {
  const nameOf = nameOfPeople(page.people);
  const { incident } = page;
  const held = incidentRoles.map(role => [words(role), nameOf(incident[roleColumns[role]])]);
  return markup`${table(['Role', 'Who'], held)}
${incident.commander_id !== page.viewerId && takeCommand(page)}
${folded(
  'Give a role to somebody',
  verbForm(
    of(page),
    'roles',
    'Give it',
    choiceInput({ id: 'role', name: 'role', label: 'Role', choices: incidentRoles.map(role => [role, words(role)]) }),
    choiceInput({
      ...{ id: 'role-person', name: 'personId', label: 'To whom', required: false },
      choices: peopleChoices(page.people, 'nobody'),
    }),
    reasonInput('role-reason', false),
  ),
)}`;
}

export const severityPart = (page: IncidentPage): Markup => markup`<p>${page.incident.severity}, by ${
  page.incident.severity_rule === 'manual' ? 'hand' : `the rule ${page.incident.severity_rule}`
}${page.incident.severity_reason && `: ${page.incident.severity_reason}`}.</p>
${folded(
  'Judge it again',
  verbForm(
    of(page),
    'severity',
    'Judge',
    choiceInput({
      ...{ id: 'severity-value', name: 'severity', label: 'Severity', value: page.incident.severity },
      choices: severities.map(each => [each, each] as const),
    }),
    reasonInput('severity-reason'),
    markup`<p class="hint">A worse one pages whoever is on call again.</p>`,
  ),
)}`;

const known = (yes: boolean | null): string => (yes === null ? 'nobody knows yet' : yes ? 'yes' : 'no');

/** What the company knows, and what it tells the agencies: their notices are drafted from that alone. */
export function detailsPart(page: IncidentPage): Markup {
  const { incident } = page;
  const facts: Fact[] = [
    ['Personal data', known(incident.personal_data)],
    ['Which', incident.data_categories.map(words).join(', ')],
    ['Of how many', incident.people_affected],
    ['What may follow', spoken(incident.consequences)],
    ['What we do', spoken(incident.measures)],
    ['What is to be done', spoken(incident.advice)],
    ['Agencies are told: what has happened', spoken(incident.agency_summary)],
    ['Agencies are told: what may follow', spoken(incident.agency_consequences)],
    ['Agencies are told: what we do', spoken(incident.agency_measures)],
    ['Agencies are told: what they should do', spoken(incident.agency_advice)],
  ];
  return markup`${factsTable(facts)}${folded('Say what is known', detailsForm(page))}`;
}

const detailsForm = (page: IncidentPage): Markup => {
  const { incident } = page;
  return verbForm(
    of(page),
    'details',
    'Save',
    lineInput({ id: 'd-title', name: 'title', label: 'Title', value: incident.title, max: 200 }),
    textInput({ id: 'd-summary', name: 'summary', label: 'Summary, for ourselves', value: incident.summary }),
    choiceInput({
      ...{ id: 'd-personal', name: 'personalData', label: 'Personal data is concerned', required: false },
      value: incident.personal_data === null ? '' : String(incident.personal_data),
      choices: [
        ['', 'nobody knows yet'],
        ['true', 'yes'],
        ['false', 'no'],
      ],
    }),
    lineInput({
      ...{ id: 'd-categories', name: 'dataCategories', label: 'Which, with commas between', required: false },
      ...{ value: incident.data_categories.join(', '), max: 1_000 },
    }),
    markup`<p class="hint">Notices have words of their own for ${dataCategories.join(', ')}; what else is said stands in them as it is.</p>`,
    lineInput({
      ...{ id: 'd-people', name: 'peopleAffected', label: 'Of how many people', required: false, max: 10 },
      value: incident.people_affected === null ? '' : String(incident.people_affected),
    }),
    (['consequences', 'measures', 'advice'] as const).map(name =>
      textInput({ id: `d-${name}`, name, label: detailLabels[name], value: incident[name], required: false }),
    ),
    markup`<p class="hint">What follows goes word for word into the notice of each affected agency. Name none of them, and nobody of theirs.</p>`,
    toldFields.map(([name, column, label]) =>
      textInput({ id: `d-${name}`, name, label, value: incident[column], required: false }),
    ),
  );
};
const detailLabels = {
  consequences: 'What may follow from it',
  measures: 'What we do about it',
  advice: 'What is to be done',
} as const;
const toldFields = [
  ['agencySummary', 'agency_summary', 'Told to agencies: what has happened'],
  ['agencyConsequences', 'agency_consequences', 'Told to agencies: what may follow from it'],
  ['agencyMeasures', 'agency_measures', 'Told to agencies: what we do about it'],
  ['agencyAdvice', 'agency_advice', 'Told to agencies: what they should do'],
] as const;

const instantNames = {
  alert: 'First alert',
  detected: 'Noticed',
  aware: 'Known with reasonable certainty',
  verified: 'Verified',
} as const;
const instantColumns = {
  alert: 'alert_at',
  detected: 'detected_at',
  aware: 'aware_at',
  verified: 'verified_at',
} as const;

/** The four instants, the verification, and the form that corrects one. */
export function instantsPart(page: IncidentPage): Markup {
  const { incident, nowMs } = page;
  const facts = incidentInstants.map(
    (each): Fact => [instantNames[each], moment(incident[instantColumns[each]], nowMs) || 'not yet'],
  );
  const settable = incidentInstants.filter(each => each !== 'verified' || incident.verified_at);
  return markup`${factsTable(facts)}
${
  !incident.verified_at &&
  folded(
    'Verify it: agencies are told from then on',
    verbForm(
      of(page),
      'verification',
      'It is verified',
      textInput({ id: 'statement', name: 'statement', label: 'What exactly is known to be so' }),
    ),
  )
}
${folded(
  'Say or correct when something was',
  verbForm(
    of(page),
    'instants',
    'Set it',
    choiceInput({
      ...{ id: 'instant', name: 'instant', label: 'What' },
      choices: settable.map(each => [each, instantNames[each]] as const),
    }),
    momentInput({ id: 'instant-at', name: 'at', label: 'When' }),
    reasonInput('instant-reason'),
  ),
)}`;
}

/** Closing, or the ways out before that. */
export function endPart(page: IncidentPage): Markup {
  const { incident, missing, others } = page;
  const early = incident.phase === 'triage' || incident.phase === 'contain';
  const into = others.map(({ id, number, title }) => [id, `INC-${number}: ${title}`] as const);
  const closable = incident.phase === 'review' && missing.length === 0;
  return markup`${
    closable
      ? verbForm(of(page), 'closing', 'Close the incident', reasonInput('close-reason'))
      : markup`<p>It is closed out of review, once nothing is missing.</p>`
  }
${early && folded('It was no incident', verbForm(of(page), 'dismissal', 'Close it as none', reasonInput('dismiss-reason')))}
${
  into.length > 0 &&
  folded(
    'It is the same as another one',
    verbForm(
      of(page),
      'merge',
      'Merge it',
      choiceInput({ id: 'into', name: 'into', label: 'Which goes on', choices: into }),
      reasonInput('merge-reason'),
    ),
  )
}`;
}
