import type { Activities } from '../../activities/index.ts';
import { vendor } from './proxy.ts';
import { say, tell } from './tell.ts';

const steps = vendor<Activities>({ scheduleToCloseTimeout: '1h' });
/** A log that was never sealed is caught up with over several runs. */
const segmentsOfARun = 200;

/** Closes what was audited since the last time in segments, and keeps their anchors outside the database. */
export async function sealAudit(): Promise<{ segments: number; events: number }> {
  let [segments, events] = [0, 0];
  while (segments < segmentsOfARun) {
    const sealed = await steps.sealAudit();
    if (!sealed) break;
    segments += 1;
    events += sealed.events;
    tell([say`Sealed ${events} audit events in ${segments} segments`]);
  }
  return { segments, events };
}
