import { lockOpenIncident } from '../incidents/lock-incident.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { sendTestPage } from './send-test-page.contract.ts';
import { startPaging } from './start-paging.ts';

/** Somebody wants help: pages about an open incident again. Joins a round that is open. @throws DomainError `not_found`, `conflict` */
export async function askToPage(unit: PlatformUnit, incidentId: string): Promise<string> {
  await lockOpenIncident(unit, incidentId);
  return startPaging(unit, { incidentId, reason: 'asked' });
}

/** Has a trial page sent to oneself. Returns its id, which the page carries. */
export function askForTestPage(unit: PlatformUnit, personId: string): string {
  const testId = uuid7();
  unit.start(sendTestPage, { testId, personId });
  unit.audit({ action: 'pager.tried', subjectType: 'person', subjectId: personId, details: { testId } });
  return testId;
}
