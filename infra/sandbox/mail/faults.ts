/**
 * What the sandbox can do wrong, as real relays do: refuse for now (451), refuse for good (550), take the mail and break
 * the connection before saying so, or take it and send a bounce afterwards (RFC 3464).
 */
export const faultKinds = ['refuse-for-now', 'refuse-for-good', 'drop-after-accept', 'bounce'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Counts down the mails that are still to go wrong, per kind. */
export function createFaults() {
  const left = new Map<FaultKind, number>();
  return {
    failNext: (kind: FaultKind, count: number) => void left.set(kind, count),
    /** True, once for each mail that is to go wrong this way. */
    take: (kind: FaultKind): boolean => {
      const count = left.get(kind) ?? 0;
      if (count > 0) left.set(kind, count - 1);
      return count > 0;
    },
    left: (): Record<string, number> => Object.fromEntries(faultKinds.map(kind => [kind, left.get(kind) ?? 0])),
  };
}

export type Faults = ReturnType<typeof createFaults>;
