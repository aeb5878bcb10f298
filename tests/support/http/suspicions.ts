import type { WorldPerson } from '../../../api/http/world.ts';
import type { Database } from '../../../src/kernel/database.ts';
import { uuid7 } from '../../../src/kernel/ids.ts';
import { withAgency } from '../../../src/kernel/with-agency.ts';
import { reportSuspicion } from '../../../src/suspicions/report-suspicion.ts';

type People = { newReporter(): Promise<WorldPerson>; token(of: WorldPerson): Promise<string> };

/** Suspicions that somebody of the agency has reported, not answered yet; with a session of theirs. One reports ten an hour. */
export function suspicionFactories(database: Database, agencyId: string, { newReporter, token }: People) {
  const newSuspicion = async () => {
    const viewer = await newReporter();
    const actor = { agencyId, kind: 'staff', id: String(viewer.membershipId) } as const;
    const suspicion = { kind: 'suspected_access', body: 'Somebody else was in here.' } as const;
    const asked = { ...suspicion, endMySessions: false, rotateMyToken: false, suspendMember: false };
    const by = { sessionId: uuid7(), roles: ['viewer'], limited: false };
    const { report } = await withAgency(database, actor, unit => reportSuspicion(unit, asked, by));
    return { reportId: report.id, token: await token(viewer) };
  };
  return { newSuspicion };
}
