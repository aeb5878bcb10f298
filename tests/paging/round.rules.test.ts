import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type KnownPage, planRound, type RoundFacts } from '../../src/paging/round.rules.ts';

/** A round that is played: at each moment it is planned, and its pages are sent, fail or wait as the dice say. */
type Fate = 'sent' | 'failed' | 'pending';
const people = ['a', 'b', 'c', 'd'];
const levels = fc.array(
  fc.record({
    lists: fc.array(fc.uniqueArray(fc.constantFrom(...people)), { minLength: 1, maxLength: 3 }),
    repeatAfterMs: fc.integer({ min: 50, max: 500 }),
    times: fc.integer({ min: 1, max: 4 }),
    nextAfterMs: fc.integer({ min: 50, max: 1_000 }),
  }),
  { minLength: 1, maxLength: 3 },
);
const scenario = fc.record({
  levels,
  urgent: fc.boolean(),
  steps: fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 25 }),
  fates: fc.array(fc.constantFrom<Fate>('sent', 'failed', 'pending'), { minLength: 1, maxLength: 30 }),
  quiet: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 2 }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

function play({ levels, urgent, steps, fates, quiet }: Scenario, quietUntil = 5_000) {
  const pages: KnownPage[] = [];
  let [starts, nowMs, thrown]: [number[], number, number] = [[], 10_000, 0];
  const factsAt = (): RoundFacts => ({
    levels: levels.map(level => ({ ...level, targets: [], channels: ['mail'] })),
    ...{ lastResort: { everyMs: 900, unreachedEveryMs: 60 }, levelStartsMs: starts, pages, urgent, everybody: people },
    raisedBy: null,
    candidatesOf: level =>
      levels.find(each => each.nextAfterMs === level.nextAfterMs && each.times === level.times)!.lists,
    channelsOf: (_personId, channels) => [...channels],
    heldUntilMs: personId => (quiet.includes(personId) && nowMs < 10_000 + quietUntil ? 10_000 + quietUntil : null),
  });
  const plans = [];
  for (const step of steps) {
    const plan = planRound(factsAt(), nowMs);
    plans.push({ plan, nowMs });
    starts = plan.levelStartsMs;
    for (const page of pages) if (plan.released.includes(page.id)) page.state = 'pending';
    for (const { heldUntilMs, ...page } of plan.pages)
      pages.push({ ...page, id: `${pages.length}`, state: heldUntilMs === null ? 'pending' : 'held' });
    const again = planRound(factsAt(), nowMs);
    plans.push({ plan: again, nowMs, repeated: true });
    for (const page of pages) if (page.state === 'pending') page.state = fates[thrown++ % fates.length]!;
    nowMs += step;
  }
  return { pages, plans };
}

describe('a round of paging, whatever happens to its pages', () => {
  it('pages nobody twice in a turn, and planned again at once it plans nothing', () => {
    fc.assert(
      fc.property(scenario, given => {
        const { pages, plans } = play(given);
        const keys = pages.map(({ level, turn, personId, channel }) => `${level}/${turn}/${personId}/${channel}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { plan, repeated } of plans) if (repeated) expect(plan.pages).toEqual([]);
      }),
    );
  });

  it('never rests with nobody reached: something is under way, planned, or looked at again', () => {
    fc.assert(
      fc.property(scenario, given => {
        const { plans } = play(given);
        for (const { plan, nowMs } of plans) {
          if (plan.over) continue;
          expect(plan.lookAgainAtMs).not.toBeNull();
          expect(plan.lookAgainAtMs).toBeGreaterThan(nowMs);
        }
      }),
    );
  });

  it('asks again at the very moment in which quiet hours end, and not once more right after', () => {
    const level = { targets: [], channels: ['mail' as const], repeatAfterMs: 100, times: 1, nextAfterMs: 100 };
    const page = { id: '1', level: 1, turn: 1, personId: 'a', channel: 'mail' as const };
    const facts = (state: 'held' | 'pending', more: KnownPage[] = []): RoundFacts => ({
      ...{
        levels: [level],
        lastResort: { everyMs: 900, unreachedEveryMs: 60 },
        levelStartsMs: [500, 900],
        urgent: true,
      },
      ...{ raisedBy: null, everybody: ['a'], pages: [{ ...page, state }, ...more], candidatesOf: () => [['a']] },
      ...{ channelsOf: () => ['mail'], heldUntilMs: () => 1_000 },
    });
    expect(planRound(facts('held'), 999)).toMatchObject({ released: [], pages: [] });
    const due = planRound(facts('held'), 1_000);
    expect(due).toMatchObject({ released: ['1'], pages: [{ personId: 'a', level: 2, turn: 1 }] });
    const added: KnownPage[] = [{ ...page, id: '2', level: 2, state: 'pending' }];
    expect(planRound(facts('pending', added), 1_000)).toMatchObject({ released: [], pages: [] });
  });

  it('begins anew after an outage in which none of its pages left, and goes on where one did', () => {
    const level = { targets: [], channels: ['mail' as const], repeatAfterMs: 300_000, times: 3, nextAfterMs: 600_000 };
    const page = { id: '1', level: 1, turn: 1, personId: 'a', channel: 'mail' as const };
    const facts = (state: 'pending' | 'sent'): RoundFacts => ({
      ...{
        levels: [level, level],
        lastResort: { everyMs: 900, unreachedEveryMs: 60 },
        levelStartsMs: [0],
        urgent: true,
      },
      ...{ raisedBy: null, everybody: ['a', 'b'], pages: [{ ...page, state }], candidatesOf: () => [['a']] },
      ...{ channelsOf: () => ['mail'], heldUntilMs: () => null },
    });
    const hourMs = 3_600_000;
    const anew = { levelStartsMs: [hourMs], pages: [], lookAgainAtMs: hourMs + 300_000 };
    expect(planRound(facts('pending'), hourMs)).toMatchObject(anew);
    expect(planRound(facts('sent'), hourMs).levelStartsMs).toEqual([0, hourMs]);
    // A mail server may be slow: that is no outage.
    expect(planRound(facts('pending'), 119_000).levelStartsMs).toEqual([0]);
  });

  it('is over only when it is not urgent, no level is left, and somebody has a page', () => {
    fc.assert(
      fc.property(scenario, given => {
        const { pages, plans } = play(given);
        for (const { plan } of plans) {
          if (!plan.over) continue;
          expect(given.urgent).toBe(false);
          expect(plan.exhausted).toBe(true);
          expect(pages.some(({ state }) => state === 'sent')).toBe(true);
        }
      }),
    );
  });

  it('does nothing twice and loses nothing when the clock is set back', () => {
    const level = { targets: [], channels: ['mail' as const], repeatAfterMs: 100, times: 3, nextAfterMs: 1_000 };
    const page = { personId: 'a', channel: 'mail' as const, level: 1, state: 'sent' as const };
    const facts: RoundFacts = {
      ...{ levels: [level], lastResort: { everyMs: 900, unreachedEveryMs: 60 }, levelStartsMs: [10_000], urgent: true },
      raisedBy: null,
      pages: [1, 2].map(turn => ({ ...page, id: String(turn), turn })),
      everybody: ['a'],
      ...{ candidatesOf: () => [['a']], channelsOf: () => ['mail'], heldUntilMs: () => null },
    };
    expect(planRound(facts, 2_000)).toMatchObject({ pages: [], levelStartsMs: [10_000], lookAgainAtMs: 10_100 });
    expect(planRound(facts, 10_250).pages).toMatchObject([{ level: 1, turn: 3 }]);
  });

  describe('that somebody began by what they did', () => {
    const level = { targets: [], channels: ['mail' as const], repeatAfterMs: 100, times: 3, nextAfterMs: 1_000 };
    const round = (lists: string[][][], more: Partial<RoundFacts> = {}): RoundFacts => {
      const levels = lists.map((_, index) => ({ ...level, times: index + 1 }));
      return {
        ...{ levels, lastResort: { everyMs: 900, unreachedEveryMs: 60 }, levelStartsMs: [], pages: [], urgent: true },
        ...{ everybody: people, raisedBy: 'a', channelsOf: () => ['mail'], heldUntilMs: () => null },
        candidatesOf: ({ times }) => lists[times - 1] ?? [],
        ...more,
      };
    };
    const asked = (facts: RoundFacts) => planRound(facts, 1_000).pages.map(each => `${each.level} ${each.personId}`);

    it('asks who is next in their place, at their level or at the one after it', () => {
      expect(asked(round([[['a', 'b', 'c']], [['d']]]))).toEqual(['1 b']);
      expect(asked(round([[['a']], [['d']]]))).toEqual(['2 d']);
      expect(asked(round([[['a'], ['c']]]))).toEqual(['1 c']);
      expect(asked(round([[['b', 'a']]]))).toEqual(['1 b']);
    });

    it('is theirs where the levels name nobody else; where nobody is named everybody else is asked', () => {
      expect(planRound(round([[['a']], [['a']]]), 1_000)).toMatchObject({ ownAct: true, pages: [] });
      expect(planRound(round([[['a']]], { raisedBy: null }), 1_000)).toMatchObject({ ownAct: false });
      expect(asked(round([[[]]]))).toEqual(['1 b', '1 c', '1 d']);
      expect(asked(round([[[]]], { everybody: ['a'] }))).toEqual(['1 a']);
    });

    it('waits for others once they were asked, whoever is left', () => {
      const begun = round([[['a']], [['d']]], { levelStartsMs: [500], everybody: ['a'], candidatesOf: () => [['a']] });
      expect(planRound(begun, 1_000)).toMatchObject({ ownAct: false });
    });

    it('asks whoever follows one who leaves in the midst of a turn', () => {
      const page = { id: '1', level: 1, turn: 1, personId: 'b', channel: 'mail' as const, state: 'sent' as const };
      const lists = [[['b', 'c']]];
      const begun = { raisedBy: null, levelStartsMs: [950], pages: [page] };
      expect(asked(round(lists, begun))).toEqual([]);
      expect(asked(round([[['c']]], { ...begun, everybody: ['a', 'c', 'd'] }))).toEqual(['1 c']);
      const failed = { ...page, id: '2', personId: 'c', state: 'failed' as const };
      const unreached = { ...begun, pages: [page, failed], everybody: ['a', 'c', 'd'] };
      expect(asked(round([[['c']], [['d']]], unreached))).toEqual(['2 d']);
    });
  });
});
