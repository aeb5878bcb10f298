/**
 * What the sandbox can do wrong, as real relays do: refuse for now (451), refuse for good (550), take the mail and break
 * the connection before saying so, or take it and send a bounce afterwards (RFC 3464).
 */
export const faultKinds = ['refuse-for-now', 'refuse-for-good', 'drop-after-accept', 'bounce'] as const;
export type FaultKind = (typeof faultKinds)[number];

/**
 * Counts down the mails that are still to go wrong: those to one address, or to any. The last word for a kind and address
 * holds; a count for all addresses replaces those for one.
 */
export function createFaults() {
  let plans: { kind: FaultKind; to: string | null; count: number }[] = [];
  return {
    failNext: (kind: FaultKind, count: number, to: string | null = null): void => {
      const address = to?.toLowerCase() ?? null;
      plans = plans.filter(plan => plan.kind !== kind || (address !== null && plan.to !== address));
      plans.push({ kind, to: address, count });
    },
    /** True, once for each mail to this address that is to go wrong this way. */
    take: (kind: FaultKind, to: string): boolean => {
      const plan = plans.find(
        one => one.kind === kind && one.count > 0 && (one.to === null || one.to === to.toLowerCase()),
      );
      if (plan) plan.count -= 1;
      return plan !== undefined;
    },
    left: (): Record<string, number> =>
      Object.fromEntries(
        faultKinds.map(kind => [
          kind,
          plans.filter(plan => plan.kind === kind).reduce((sum, { count }) => sum + count, 0),
        ]),
      ),
  };
}

export type Faults = ReturnType<typeof createFaults>;
