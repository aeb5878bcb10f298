import { systemActor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import { withAgency } from '../kernel/with-agency.ts';
import type { Verdict } from './explain-rules.ts';

export type Restrictions = { readOnly: boolean; modules: readonly string[] };

/**
 * What a security incident keeps an agency from that its subscription would give it: `auth.open` hides both in the same
 * way, and whoever asks why must not be sent to their subscription. Read as the system, since portal users see no
 * restrictions; of them only this leaves.
 */
export const restrictionsOf = (database: Database, agencyId: string): Promise<Restrictions> =>
  withAgency(
    database,
    systemActor(agencyId, 'explain-access'),
    async unit => {
      const rows = await unit.sql
        .selectFrom('agency_restriction as r')
        .innerJoin('agency as g', 'g.id', 'r.agency_id')
        .leftJoin('entitlement as e', join =>
          join.onRef('e.agency_id', '=', 'r.agency_id').onRef('e.module', '=', 'r.module'),
        )
        .select(['r.kind', 'r.module', 'g.state', 'e.id as entitled'])
        .where('r.agency_id', '=', agencyId)
        .execute();
      return {
        readOnly: rows.some(({ kind, state }) => kind === 'read_only' && state === 'active'),
        modules: rows.flatMap(({ module, entitled }) => (module && entitled ? [module] : [])),
      };
    },
    'read',
  );

const detail = 'a security incident keeps the agency from this at present; its subscription does not decide';
const remedy = 'It is lifted when the incident is contained: ask us.';

/** The verdicts as they are, but for those that a restriction decides. */
export function withRestrictions(verdicts: readonly Verdict[], { readOnly, modules }: Restrictions): Verdict[] {
  return verdicts.map(verdict => {
    const { rule, holds, facts } = verdict;
    if (holds !== false) return verdict;
    const restriction =
      rule === 'agency_writable' && readOnly
        ? 'read_only'
        : rule === 'module' && modules.includes(String(facts['module']))
          ? 'module_disabled'
          : null;
    return restriction ? { ...verdict, detail, remedy, facts: { ...facts, restriction } } : verdict;
  });
}
