import type pg from 'pg';
import type { DatabaseProblem, DatabaseWatch } from '../../../src/kernel/database-watch.port.ts';
import { register } from '../../../src/register.ts';
import type { OpenDatabase } from '../database.ts';
import { type FunctionFacts, readFunctions, readGrants, readPolicies, readRelations, readRole } from './catalogue.ts';
import { checkRelation, problem } from './check-relations.ts';

/** Functions that run with the owner's rights, each for a reason that its migration gives. */
const definers = new Set([
  'auth.open',
  'auth.memberships_of',
  'auth.invitee',
  'auth.members_here',
  'auth.end_sessions_of',
  'auth.scope_reaches_beyond',
  'auth.portal_today',
  'auth.portal_sees_property',
  'auth.portal_sees_lease',
  'auth.portal_sees_rent',
  'auth.portal_sees_party',
  'auth.portal_sees_document',
  'auth.operators_now',
  'auth.words_of_agencies',
  'auth.contacts_of_agencies',
  'auth.end_operator',
  'auth.reinstate_operator',
  'auth.former_operators',
  'auth.person_known',
  'auth.people_matching',
  'auth.actor_ids_of',
  'auth.end_own_sessions',
  'auth.rotate_own_token',
  'search.ids',
]);
const oldestVersion = 150_000;

/** Thrown at boot: the database would not keep what this process relies on. */
export class DatabaseNotGuarded extends Error {
  override readonly name = 'DatabaseNotGuarded';
  readonly problems: readonly DatabaseProblem[];
  constructor(problems: readonly DatabaseProblem[]) {
    super(`the database is not what src/register.ts says:\n- ${problems.map(({ text }) => text).join('\n- ')}`);
    this.problems = problems;
  }
}

/**
 * Compares the catalogue with the register, and every serving role with what it may be.
 * @throws DatabaseNotGuarded naming every difference
 */
export async function assertGuarded(database: OpenDatabase): Promise<void> {
  const problems = await findProblems(database);
  if (problems.length > 0) throw new DatabaseNotGuarded(problems);
}

/** The guard, for who asks again while processes serve. */
export const createDatabaseWatch = (database: OpenDatabase): DatabaseWatch => ({
  problems: () => findProblems(database),
});

async function findProblems(database: OpenDatabase): Promise<DatabaseProblem[]> {
  const roles = await Promise.all(Object.values(database.pools).map(checkRole));
  const [any] = Object.values(database.pools);
  if (!any) return [problem('missing', 'no role to look at the catalogue with')];
  return [...roles.flat(), ...(await checkCatalogue(any))];
}

/** Every difference between the catalogue and the register. */
async function checkCatalogue(pool: pg.Pool): Promise<DatabaseProblem[]> {
  const [relations, policies, functions] = [
    await readRelations(pool),
    await readPolicies(pool),
    await readFunctions(pool),
  ];
  const found = new Set(relations.map(({ name }) => name));
  const missing = Object.keys(register).filter(name => !found.has(name));
  return [
    ...missing.map(name => problem('missing', `${name}: is registered, but does not exist (are migrations pending?)`)),
    ...relations.flatMap(facts => {
      const relation = register[facts.name];
      const own = policies.filter(policy => policy.relation === facts.name);
      return relation
        ? checkRelation(facts, relation, own)
        : [problem('unregistered', `${facts.name}: is not registered`)];
    }),
    ...(await checkGrants(pool)),
    ...functions.flatMap(checkFunction),
  ];
}

const checkFunction = ({ name, definer, pinned, public: everybody }: FunctionFacts): DatabaseProblem[] =>
  [
    ...(definer && !definers.has(name) ? [`${name}(): runs as its owner, unregistered`] : []),
    ...(definer && !pinned ? [`${name}(): runs as its owner without a fixed search path`] : []),
    ...(everybody ? [`${name}(): everybody may execute it`] : []),
  ].map(text => problem('right_too_many', text));

async function checkGrants(pool: pg.Pool): Promise<DatabaseProblem[]> {
  const wanted = new Set<string>();
  for (const [relation, { grants }] of Object.entries(register)) {
    wanted.add(`reeve_backup may select ${relation}`);
    for (const [role, privileges] of Object.entries(grants))
      for (const privilege of privileges) wanted.add(`${role} may ${privilege} ${relation}`);
  }
  const rows = await readGrants(pool);
  const actual = new Set(rows.map(row => `${row.role} may ${row.privilege} ${row.relation}`));
  return [
    ...[...actual]
      .filter(grant => !wanted.has(grant))
      .map(grant => problem('right_too_many', `unexpected grant: ${grant}`)),
    ...[...wanted].filter(grant => !actual.has(grant)).map(grant => problem('missing', `missing grant: ${grant}`)),
    ...rows
      .filter(row => row.grantable)
      .map(row => problem('right_too_many', `${row.role} may pass on ${row.privilege} of ${row.relation}`)),
  ];
}

/** What is wrong with the role that this pool connects as. */
export async function checkRole(pool: pg.Pool): Promise<DatabaseProblem[]> {
  const [role] = await readRole(pool);
  if (!role) return [problem('missing', 'the connected role is unknown to the catalogue')];
  const old = role.version < oldestVersion;
  const strong = [
    ...(role.privileged ? [`${role.role}: could bypass policies or make roles`] : []),
    ...(role.owns > 0 ? [`${role.role}: owns relations, and owners can drop policies`] : []),
    ...role.memberships.map(other => `${role.role}: may become ${other}`),
  ];
  return [
    ...(old ? [problem('missing', `PostgreSQL 15 or newer is needed, this is ${role.version}`)] : []),
    ...strong.map(text => problem('role_too_strong', text)),
  ];
}
