import { beforeAll, describe, expect, it } from '@jest/globals';
import { schedules } from '../../infra/temporal/schedules.ts';
import { contracts } from '../../src/contracts.ts';
import { installQuietRuntime } from '../support/quiet-runtime.ts';
import { replay, storedHistories } from './replay.ts';

beforeAll(() => installQuietRuntime());

const short = 'begun by a schedule, over within minutes, and begun anew: no run of it waits for the code of tomorrow';
/** Workflows of which no history is kept, and why. */
const without: Readonly<Record<string, string>> = {
  'guard-database': short,
  prune: short,
  'reconcile-runs': short,
  'rewrap-keys': short,
  'seal-audit': short,
  'verify-audit': short,
};
const typeOf = (json: string): unknown =>
  JSON.parse(json).events[0].workflowExecutionStartedEventAttributes.workflowType.name;

describe('recorded histories', () => {
  it('replay against the workflows of today', async () => {
    const histories = await storedHistories();
    expect(histories.length).toBeGreaterThan(3);
    const failed = await replay(histories);
    expect(failed.map(({ name, error }) => `${name}: ${error.message}`)).toEqual([]);
  });

  it('are kept of every workflow that there is, but for those that say why not', async () => {
    const kept = new Set((await storedHistories()).map(({ json }) => typeOf(json)));
    const names = new Set([...contracts.map(({ name }) => name), ...schedules.map(({ workflow }) => workflow)]);
    const excepted = Object.keys(without);
    expect([...names].filter(name => !kept.has(name) && !excepted.includes(name))).toEqual([]);
    expect(excepted.filter(name => kept.has(name) || !names.has(name))).toEqual([]);
  });

  it('fail when the workflow would do something else', async () => {
    const [history] = (await storedHistories()).filter(({ name }) => name === 'kernel-ask-twice');
    const json = history!.json.replaceAll('"raiseTask"', '"mailTask"');
    expect(json).not.toBe(history!.json);
    const [failed] = await replay([{ ...history!, json }]);
    expect(failed?.error.name).toBe('DeterminismViolationError');
  });

  it('hold nothing encrypted, so that they need no keys', async () => {
    for (const { json } of await storedHistories())
      expect(json.includes(Buffer.from('binary/encrypted').toString('base64'))).toBe(false);
  });
});
