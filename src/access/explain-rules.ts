import type { Principal } from '../kernel/principal.ts';
import { type AccessRule, accessRules, type Facts, type Needs } from './access-rules.ts';

/** What one rule says. `holds` is null for what is only known when somebody signs in. */
export type Verdict = {
  rule: string;
  holds: boolean | null;
  /** The code of the refusal, where it does not hold. */
  code: string | null;
  detail: string;
  facts: Facts;
  /** What would make it hold. */
  remedy: string | null;
};

/** What sessions decide, and memberships cannot say. */
const bySession: readonly string[] = ['second_factor', 'operator'];

/**
 * Asks the rules that decide every request, in their order, all of them, and says of each what it found. For another
 * member than the caller, what depends on a session stays open.
 */
export function explainRules(needs: Needs, who: Principal, ownSession: boolean): Verdict[] {
  return accessRules
    .filter(rule => rule.applies(needs))
    .map(rule => (ownSession || !bySession.includes(rule.name) ? verdictOf(rule, needs, who) : open(rule.name)));
}

function verdictOf(rule: AccessRule, needs: Needs, who: Principal): Verdict {
  const facts = rule.facts(needs, who);
  if (rule.holds(needs, who)) return { rule: rule.name, holds: true, code: null, detail: 'holds', facts, remedy: null };
  const { code, message } = rule.refusal(needs, who);
  return { rule: rule.name, holds: false, code, detail: message, facts, remedy: rule.remedy(needs, who) };
}

const open = (rule: string): Verdict => ({
  rule,
  holds: null,
  code: null,
  detail: 'depends on the session that they sign in with',
  facts: {},
  remedy: null,
});
