import calculator from 'ae-cvss-calculator';
import { DomainError } from '../kernel/errors.ts';
import type { CvssRating } from './words.ts';

export type Scored = {
  vector: string;
  /** Tenths: 93 is 9.3. */
  score: number;
  rating: CvssRating;
};

const prefix = 'CVSS:4.0/';

/**
 * Scores a CVSS 4.0 vector (first.org/cvss/v4.0/specification-document) and rates it by the qualitative scale (§6). Metrics
 * may come in any order; the vector that is returned has the one of the specification (§7, table 23), the only one that
 * other programs must take. Nothing else of it is changed.
 * @throws DomainError `invalid_input` at `/vector`, one fault for each metric that is wrong
 */
export function scoreVector(vector: string): Scored {
  const faults = faultsOf(vector);
  if (faults.length > 0)
    throw new DomainError('invalid_input', 'this is no CVSS 4.0 vector', {
      faults: faults.map(detail => ({ in: 'body', pointer: '/vector', detail })),
    });
  const { overall } = new calculator.Cvss4P0(vector).calculateScores();
  const score = Math.round(overall * 10);
  return { vector: inOrder(vector), score, rating: ratingOf(score) };
}

/** Table 23: base, threat, environmental, supplemental. The library has its groups, and writes vectors, otherwise. */
const order =
  'AV AC AT PR UI VC VI VA SC SI SA E CR IR AR MAV MAC MAT MPR MUI MVC MVI MVA MSC MSI MSA S AU R V RE U'.split(' ');
const placeOf = (part: string): number => order.indexOf(part.split(':')[0] ?? '');

function inOrder(vector: string): string {
  const parts = vector.slice(prefix.length).split('/');
  return prefix + parts.toSorted((one, other) => placeOf(one) - placeOf(other)).join('/');
}

function ratingOf(score: number): CvssRating {
  if (score === 0) return 'none';
  if (score < 40) return 'low';
  if (score < 70) return 'medium';
  return score < 90 ? 'high' : 'critical';
}

/** Metrics by their short names, with the values each may take. `X` says not defined, which base metrics may not be. */
function metrics(): Map<string, { values: string[]; mandatory: boolean }> {
  const known = new Map<string, { values: string[]; mandatory: boolean }>();
  for (const [category, components] of new calculator.Cvss4P0().getRegisteredComponents()) {
    const mandatory = category.name === 'base';
    for (const { shortName, values } of components) {
      // The library takes S (safety) for SC, SI and SA too, where only their modified forms have it.
      const all = values.map(value => value.shortName).filter(value => !mandatory || !'XS'.includes(value));
      known.set(shortName, { values: all, mandatory });
    }
  }
  return known;
}

function faultsOf(vector: string): string[] {
  if (!vector.startsWith(prefix)) return [`must begin with ${prefix}`];
  const known = metrics();
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const part of vector.slice(prefix.length).split('/')) {
    const [name = '', value, ...rest] = part.split(':');
    const metric = known.get(name);
    if (!metric || rest.length > 0) faults.push(`${JSON.stringify(part.slice(0, 20))} is no metric of CVSS 4.0`);
    else if (seen.has(name)) faults.push(`metric ${name} stands there twice`);
    else if (value === undefined || !metric.values.includes(value))
      faults.push(`metric ${name} must be one of ${metric.values.join(', ')}`);
    seen.add(name);
  }
  for (const [name, { mandatory }] of known) if (mandatory && !seen.has(name)) faults.push(`metric ${name} is missing`);
  return faults.slice(0, 20);
}
