import { readPostMortem } from '../../src/incidents/read-post-mortem.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { etagOf } from '../http/preconditions.ts';
import { presentPostMortem } from './present.ts';
import { etagHeader, postMortem } from './schemas.ts';

/** What each route about a post-mortem answers: the whole of it, as it now stands. */
export const postMortemAnswers = {
  200: { description: 'The post-mortem', schema: postMortem, headers: etagHeader },
} as const;

export async function answerPostMortem(unit: PlatformUnit, incidentId: string) {
  const whole = await readPostMortem(unit, incidentId);
  const headers = { etag: etagOf(whole.postMortem.version) };
  return { status: 200, headers, body: presentPostMortem(whole) } as const;
}
