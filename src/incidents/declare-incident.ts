import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { lockName } from '../kernel/lock-name.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { IncidentRow } from './duty.ts';
import { findIncident } from './find-incident.ts';
import { mustBeOperators } from './find-operators.ts';
import { openIncident } from './open-incident.ts';
import { refuseFuture } from './refuse-future.ts';
import { proposeSeverity, type SeverityFacts } from './severity-rules.ts';
import type { Severity } from './words.ts';

export type Declaration = {
  title: string;
  /** Markdown. */
  summary: string;
  /** What the rules judge the severity by. */
  facts?: SeverityFacts | undefined;
  /** By hand, instead of what the rules propose; says why. */
  severity?: Severity | undefined;
  severityReason?: string | undefined;
  alertAt?: string | undefined;
  detectedAt?: string | undefined;
  /** Person ids: an exercise, which reaches these persons only. */
  exercisePeople?: string[] | undefined;
};

/**
 * A person of the company opens an incident. Its severity is what the rules propose by the facts, or what the person
 * says with a reason. The same said again by the same person while it is young and open (an answer that was lost, a
 * button pressed twice) is the same incident: nobody is paged twice.
 * @throws DomainError `invalid_input`, `unknown_reference` for people of an exercise who do not work for the company
 */
export async function declareIncident(unit: PlatformUnit, declaration: Declaration): Promise<IncidentRow> {
  const { title, summary, alertAt, detectedAt, exercisePeople } = declaration;
  refuseFuture(alertAt, '/alertAt');
  refuseFuture(detectedAt, '/detectedAt');
  await mustBeOperators(unit, exercisePeople ?? [], '/exercisePeople');
  const severity = judged(declaration);
  const known = await findSame(unit, { title, summary, ...severity, people: exercisePeople ?? [] });
  if (known) return known;
  const { id } = await openIncident(unit, {
    ...{ title, summary, source: 'person' },
    ...severity,
    ...(alertAt ? { alertAt } : {}),
    ...(detectedAt ? { detectedAt } : {}),
    ...(exercisePeople ? { exercise: { people: exercisePeople } } : {}),
  });
  return findIncident(unit, id);
}

type Said = Pick<Declaration, 'title' | 'summary'> & ReturnType<typeof judged> & { people: readonly string[] };
const youngMs = 10 * 60_000;

/** The same said twice at once by one person queues here, so that the second finds the first; others do not wait. */
async function findSame(unit: PlatformUnit, said: Said): Promise<IncidentRow | undefined> {
  await lockName(unit, `declare-incident/${unit.actor.id}/${said.title}`);
  return unit.sql
    .selectFrom('incident')
    .selectAll()
    .where('opened_by', '=', unit.actor.id)
    .where('phase', '<>', 'closed')
    .where('created_at', '>', new Date(Date.now() - youngMs).toISOString())
    .where('title', '=', said.title)
    .where('summary', '=', said.summary)
    .where('severity', '=', said.severity)
    .where('severity_rule', '=', said.severityRule)
    .where('severity_reason', '=', said.severityReason)
    .where(sql<boolean>`exercise_people = ${[...said.people]}::text[]`)
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst();
}

function judged({ facts, severity, severityReason }: Declaration) {
  const proposed = facts && proposeSeverity(facts);
  if (severity && severityReason) return { severity, severityRule: 'manual', severityReason };
  if (proposed && !severity)
    return { severity: proposed.severity, severityRule: proposed.rule, severityReason: severityReason ?? '' };
  throw new DomainError('invalid_input', 'say the facts, or a severity and why', {
    faults: [{ in: 'body', pointer: '/severityReason', detail: 'goes with a severity that is said by hand' }],
  });
}
