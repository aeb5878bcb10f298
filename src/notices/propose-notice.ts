import { systemActor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { withAgency } from '../kernel/with-agency.ts';
import { readAgencyFacts } from './agency-facts.ts';
import { holdOpenIncident } from './hold-incident.ts';
import { type CourseName, lockCourse } from './notice-course.ts';
import { notifyAgencyId } from './notify-agency.contract.ts';
import { writeDraft } from './propose-draft.ts';

export type ProposeDeps = {
  database: Database;
  securityMail: string;
  /** Opens the unit of whoever asks. */
  asCaller: <T>(work: (unit: PlatformUnit) => Promise<T>) => Promise<T>;
};

/**
 * Has the next notice to an agency drafted because a person wants it, beside those that the run proposes by itself: then
 * it is theirs, and others approve it.
 * @throws DomainError `not_found` for an agency that the incident does not touch, `conflict` for one that is not
 *   confirmed, before the incident is verified, once it is closed, and while another draft is open
 */
export async function proposeNotice(deps: ProposeDeps, name: CourseName): Promise<string> {
  await deps.asCaller(unit => assertConcerned(unit, name));
  const agency = await withAgency(deps.database, systemActor(name.agencyId, 'propose-notice'), readAgencyFacts, 'read');
  return deps.asCaller(async unit => {
    await holdOpenIncident(unit, name.incidentId);
    const course = await lockCourse(unit, name);
    if (course.affected.state !== 'confirmed' || !course.incident.verified_at)
      throw new DomainError('conflict', 'a notice goes to a confirmed agency, once the incident is verified');
    if (course.notices.some(({ state }) => state === 'draft' || state === 'approved'))
      throw new DomainError('conflict', 'another notice is on its way: change or withdraw that one');
    unit.wakeRun(notifyAgencyId(name.agencyId, name.incidentId));
    return writeDraft(unit, course, { agency, securityMail: deps.securityMail, author: unit.actor.id });
  });
}

/** Before the agency itself is opened: an id that is none must look like one that is not concerned. */
async function assertConcerned(unit: PlatformUnit, name: CourseName): Promise<void> {
  await lockCourse(unit, name);
}
