const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How old a proof is, in the largest unit that fits: `3 minutes`. */
export function age(ageMs: number): string {
  for (const [name, ms] of units) {
    const count = Math.floor(ageMs / ms);
    if (count >= 1) return `${count} ${name}${count === 1 ? '' : 's'}`;
  }
  return 'less than a minute';
}
