import type { Activities } from '../../activities/index.ts';
import type { RemindPersonInput, RemindPersonResult } from '../../src/incidents/remind-person.contract.ts';
import { id, say, summary, tell, vendor, word } from '../kernel/index.ts';

/** A mail that a relay does not take within a day helps nobody any more; until then it is tried again. */
const steps = vendor<Activities>({ summary: summary`Mails one person of the company` });

/** Mails one person of the company about an incident, once. */
export async function remindPerson(input: RemindPersonInput): Promise<RemindPersonResult> {
  const { incidentId, about, personId } = input;
  tell([say`Tells person ${id(personId)}: ${word(about)}`, say`Incident ${id(incidentId)}`]);
  return steps.mailReminder(input);
}
