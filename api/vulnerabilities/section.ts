import { markup } from '../http/html.ts';
import type { IncidentSection } from '../incidents/sections.ts';
import { words } from '../operations/frame.ts';

/** The reports of weaknesses that an incident came from, or that joined it. */
export const reportSection: IncidentSection = {
  name: 'vulnerability-reports',
  title: 'Reports of weaknesses',
  show: async ({ unit, incident }) => {
    const rows = await unit.sql
      .selectFrom('vulnerability_report')
      .select(['id', 'number', 'title', 'state', 'rating'])
      .where('incident_id', '=', incident.id)
      .orderBy('number')
      .execute();
    if (rows.length === 0) return null;
    return markup`<ul>${rows.map(
      ({ id, number, title, state, rating }) =>
        markup`<li><a href="/operations/vulnerability-reports/${id}">VR-${number}</a> ${title} <span class="quiet">${words(state)}${rating && `, ${rating}`}</span></li>`,
    )}</ul>`;
  },
};
