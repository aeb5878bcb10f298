import { type IncidentPolicy, incidentPolicy } from '../../../src/incidents/incident-policy.ts';
import { severities } from '../../../src/incidents/words.ts';

const forAll = (ms: number) =>
  Object.fromEntries(severities.map(each => [each, ms])) as IncidentPolicy['commanderWithinMs'];

/** Durations that a test can wait for. */
export const shortPolicy = (change: { commanderWithinMs?: number; updateEveryMs?: number } = {}): IncidentPolicy => ({
  ...incidentPolicy,
  version: 'test',
  commanderWithinMs: forAll(change.commanderWithinMs ?? 3_600_000),
  updateEveryMs: forAll(change.updateEveryMs ?? 3_600_000),
});
