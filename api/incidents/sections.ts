import type { NamedAgency } from '../../src/incidents/agency-names.ts';
import type { IncidentRow } from '../../src/incidents/duty.ts';
import type { OperatorPerson } from '../../src/incidents/find-operators.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { affectedSection } from '../affected/section.ts';
import { alertsSection } from '../alerts/section.ts';
import { containmentSection } from '../containment/section.ts';
import type { Markup } from '../http/html.ts';
import { directionsSection } from '../notices/directions-section.ts';
import { noticesSection } from '../notices/section.ts';
import { pagingSection } from '../paging/section.ts';
import { postMortemSection } from '../post-mortems/section.ts';
import { reportSection } from '../vulnerabilities/section.ts';

/** What a section of an incident's page is made from. */
export type SectionContext = {
  unit: PlatformUnit;
  incident: IncidentRow;
  /** The operator who looks. */
  viewerId: string;
  /** What a person of the company is called, by their id; the id itself for those who have left. */
  nameOf(personId: string | null): string;
  /** What an agency is called; its id, where it is none of those known here. */
  agencyName(agencyId: string): string;
  /** For people to choose from. */
  agencies: readonly NamedAgency[];
  /** Who works for the company now. */
  people: readonly OperatorPerson[];
};

/** A part of an incident's page that belongs to another module. The page writes the heading. */
export type IncidentSection = {
  /** Closed word, the anchor on the page. */
  name: string;
  title: string;
  /** Facts and forms; null for nothing. */
  show(context: SectionContext): Promise<Markup | null>;
};

/** The sections of other modules, in the order of the page. Each module adds its own. */
export const incidentSections: readonly IncidentSection[] = [
  pagingSection,
  containmentSection,
  affectedSection,
  alertsSection,
  noticesSection,
  directionsSection,
  reportSection,
  postMortemSection,
];
