import type { Activities } from '../../activities/index.ts';
import { quick, say, summary, tell } from '../kernel/index.ts';

/** Once: whoever asked sees at their own devices what came, and may ask again. */
const steps = quick<Activities>({
  startToCloseTimeout: '30s',
  retry: { maximumAttempts: 1 },
  summary: summary`Sends a trial page by each channel`,
});

/** Sends a trial page to one person of the company, by each channel that reaches them. */
export async function sendTestPage(input: { testId: string; personId: string }) {
  const result = await steps.sendTestPage(input);
  tell([say`Sent by ${result.sent.length} channels, failed by ${result.failed.length}`]);
  return result;
}
