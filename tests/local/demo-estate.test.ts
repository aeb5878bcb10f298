import { describe, expect, it } from '@jest/globals';
import { createReeveClient } from '../../api/client/index.ts';
import { furnish } from '../../infra/local/demo/estate/furnish.ts';
import { todayOf } from '../../src/agencies/agency-day.ts';
import { served } from '../support/http/served.ts';

describe('the demo agency', () => {
  const at = served();

  it('lives two years in every state of a lease, made through the API, and a repeat adds nothing', async () => {
    const { agencyId, token, members } = at.world;
    await at.open.admin(`update agency set country = 'AU', time_zone = 'Australia/Sydney' where id = $1`, [agencyId]);
    const reeve = createReeveClient({ baseUrl: `http://127.0.0.1:${at.api.port}`, token: await token(members.admin) });
    const today = todayOf('Australia/Sydney');
    const count = async () => {
      const [row] = await at.open.admin<Record<string, number>>(
        `select (select count(*) from contact)::int as contacts, (select count(*) from property)::int as properties,
          (select count(*) from lease)::int as leases, (select count(distinct state) from lease)::int as states,
          (select count(*) from lease where starts_on < current_date - 700)::int as old,
          (select count(distinct status) from property)::int as statuses, (select count(*) from note)::int as notes,
          (select count(*) from task)::int as tasks, (select count(*) from tag_link)::int as links,
          (select count(*) from lease_rent)::int - (select count(*) from lease)::int as rises,
          (select count(*) from portal_scope)::int as scopes`,
      );
      return row;
    };
    await furnish(reeve, today, () => undefined);
    const made = await count();
    expect(made).toMatchObject({
      contacts: 120,
      properties: 80,
      states: 6,
      statuses: 3,
      notes: 40,
      tasks: 20,
      rises: 24,
    });
    expect(made?.['leases']).toBeGreaterThan(100);
    expect(made?.['old']).toBeGreaterThan(5);
    await furnish(reeve, today, () => undefined);
    expect(await count()).toEqual(made);
  }, 120_000);
});
