import { describe, expect, it } from '@jest/globals';
import { createJudge } from '../../infra/drills/isolation/judge.ts';
import type { Population } from '../../infra/drills/isolation/population.ts';
import { runDrill } from '../../infra/drills/isolation/run-drill.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { createDatabase } from '../support/environment/index.ts';

const requests = 2_500;

describe('[B2][B3] thousands of requests through two connections', () => {
  it('serve nobody a row of another, whatever is cancelled, cut or late in between', async () => {
    const database = await createDatabase();
    try {
      const report = await runDrill({
        database,
        requests,
        say: () => undefined,
        size: { agencies: 4, properties: 12 },
      });
      expect(report.leaks).toEqual([]);
      expect(report.asked).toBe(requests);
      const [served, refused] = [report.statuses['200'] ?? 0, report.statuses['404'] ?? 0];
      expect([served > requests / 2, refused > requests / 50]).toEqual([true, true]);
      // Else the drill has not drilled.
      for (const what of [report.cancelled, report.statuses['503'] ?? 0]) expect(what).toBeGreaterThan(requests / 200);
    } finally {
      await database.drop();
    }
  }, 300_000);
});

describe('[B2][B3] the judge of the drill', () => {
  const [mine, other, theirs, agencyId] = [uuid7(), uuid7(), uuid7(), uuid7()];
  const population: Population = {
    agencies: [
      { agencyId, ids: [mine, other], estates: [] },
      { agencyId: uuid7(), ids: [theirs], estates: [] },
    ],
    callers: [
      { label: 'staff', agency: 0, token: '', visible: null },
      { label: 'owner', agency: 0, token: '', visible: [mine] },
    ],
  };
  const [staff, owner] = population.callers;
  const { judge, unknown } = createJudge(population);
  const asked = { method: 'GET', path: '/v1/x', foreign: false } as const;
  const ok = (id: string) => ({ status: 200, text: JSON.stringify({ data: [{ id }] }) });

  it('finds a row of another agency, and one that is not an owner’s', () => {
    expect(judge(staff!, asked, ok(other))).toBeNull();
    expect(judge(staff!, asked, ok(theirs))?.what).toContain('of agency 1');
    expect(judge(owner!, asked, ok(mine))).toBeNull();
    expect(judge(owner!, asked, ok(other))?.what).toContain('may not see');
  });

  it('finds a success where a refusal was due, and lets a refusal name what was asked for', () => {
    const foreign = { ...asked, path: `/v1/properties/${theirs}`, foreign: true };
    expect(judge(staff!, foreign, { status: 200, text: '{}' })?.what).toContain('was served');
    expect(judge(staff!, foreign, { status: 404, text: `{"detail":"${theirs}"}` })).toBeNull();
  });

  it('keeps ids that it does not know for the end', () => {
    const added = uuid7();
    judge(owner!, asked, ok(added));
    expect(unknown()).toEqual([{ id: added, caller: 1 }]);
  });
});
