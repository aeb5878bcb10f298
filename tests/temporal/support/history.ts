import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { World } from './world.ts';

/** All that Temporal holds of a run, as it holds it: encrypted payloads stay encrypted. */
export async function rawHistory(
  world: Pick<World, 'client'>,
  workflowId: string,
): Promise<{ events: Record<string, unknown>[]; text: string }> {
  const history = await world.client.workflow.getHandle(workflowId).fetchHistory();
  const json = JSON.parse(historyToJSON(history)) as { events: Record<string, unknown>[] };
  return { events: json.events, text: readable(json) };
}

/** The history's JSON with every base64 field also in plain, so that a search finds what anybody could read. */
function readable(json: unknown): string {
  const plain: string[] = [JSON.stringify(json)];
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && /^[A-Za-z0-9+/]{4,}={0,2}$/.test(value))
      plain.push(Buffer.from(value, 'base64').toString());
    else if (value && typeof value === 'object') Object.values(value).forEach(walk);
  };
  walk(json);
  return plain.join('\n');
}
