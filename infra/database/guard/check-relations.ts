import type { DatabaseProblem, DatabaseProblemKind } from '../../../src/kernel/database-watch.port.ts';
import type { Relation } from '../../../src/register.ts';
import type { PolicyFacts, RelationFacts } from './catalogue.ts';

/** The agency of a row is compared with the context, and with nothing else. */
const isOwnAgency = (expression: string | null, column: string): boolean =>
  expression?.replace(/\s+/g, ' ') ===
  `(${column} = ( SELECT (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid AS "nullif"))`;

const binds = (policy: PolicyFacts, role: string) => policy.roles.includes(role) || policy.roles.includes('public');

export const problem = (kind: DatabaseProblemKind, text: string): DatabaseProblem => ({ kind, text });

/** What is wrong with one relation; empty when nothing is. */
export function checkRelation(facts: RelationFacts, relation: Relation, policies: PolicyFacts[]): DatabaseProblem[] {
  const { name, kind, owner } = facts;
  if (kind !== 'r' && kind !== 'p')
    return [problem('unprotected_rows', `${name}: is registered as a table, but is none`)];
  const problems: DatabaseProblem[] = [];
  if (owner !== 'reeve_owner') problems.push(problem('role_too_strong', `${name}: belongs to ${owner}`));
  if (facts.rules > 0) problems.push(problem('unprotected_rows', `${name}: has a rewrite rule`));
  if (relation.kind === 'platform' && facts.columns.includes('agency_id'))
    problems.push(problem('unregistered', `${name}: has agency_id but is registered as a platform table`));
  const reachesAgencies = relation.grants.reeve_app ?? relation.grants.reeve_operator;
  if (relation.kind === 'agency' || reachesAgencies)
    problems.push(...checkPolicies(facts, relation, policies).map(text => problem('unprotected_rows', text)));
  return problems;
}

function checkPolicies(facts: RelationFacts, relation: Relation, policies: PolicyFacts[]): string[] {
  const problems: string[] = [];
  if (!facts.enabled || !facts.forced) problems.push(`${facts.name}: row-level security is not forced`);
  const column = relation.agencyColumn ?? (relation.kind === 'agency' ? 'agency_id' : 'for_agency');
  if (!facts.columns.includes(column)) return [...problems, `${facts.name}: has no column ${column}`];
  const permissive = policies.filter(policy => policy.permissive);
  const forApp = permissive.filter(policy => binds(policy, 'reeve_app'));
  const own = forApp.filter(
    policy => policy.command === '*' && isOwnAgency(policy.using, column) && isOwnAgency(policy.check, column),
  );
  if (own.length === 0) problems.push(`${facts.name}: no policy limits reeve_app to its agency by ${column}`);
  if (forApp.length > own.length) problems.push(`${facts.name}: a second permissive policy widens what reeve_app sees`);
  for (const policy of permissive.filter(each => binds(each, 'reeve_operator') && !own.includes(each)))
    if (!isGranted(policy, column))
      problems.push(`${facts.name}: policy ${policy.name} shows operators rows without a grant`);
  return problems;
}

const isGranted = (policy: PolicyFacts, column: string): boolean =>
  policy.command === 'r' && (policy.using ?? '').includes(`auth.has_live_grant(${column})`);
