import { listAlerts } from '../../src/incidents/list-alerts.ts';
import { markup } from '../http/html.ts';
import type { IncidentSection } from '../incidents/sections.ts';
import { minute, table } from '../operations/frame.ts';

/** What raised alarm, how often, and whether it goes on. */
export const alertsSection: IncidentSection = {
  name: 'alerts',
  title: 'Alerts',
  show: async ({ unit, incident }) => {
    const { alerts, total } = await listAlerts(unit, incident.id);
    if (total === 0) return null;
    return markup`${table(
      ['Alert', 'From', 'State', 'Times', 'First', 'Last'],
      alerts.map(row => [
        row.title,
        row.source_name ?? 'Reeve itself',
        row.state,
        row.count,
        minute(row.first_at),
        minute(row.last_at),
      ]),
    )}
${total > alerts.length && markup`<p class="quiet">And ${total - alerts.length} more.</p>`}`;
  },
};
