import type { Activities } from '../../activities/index.ts';
import type {
  HandleExposedInput,
  HandleExposedResult,
} from '../../src/suspicions/handle-exposed-credential.contract.ts';
import { quick, summary, vendor } from '../kernel/index.ts';

const rows = quick<Activities>({ summary: summary`Opens an incident, or joins the open one` });
const mails = vendor<Activities>({ summary: summary`Mails the person whose token it was` });

/** Tells the team, then the person, that a live token of ours was found by others. It is revoked already. */
export async function handleExposed(input: HandleExposedInput): Promise<HandleExposedResult> {
  const incidentId = await rows.findExposure(input);
  await mails.mailExposed(input);
  return { incidentId };
}
