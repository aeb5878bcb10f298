import { beforeAll, describe, expect, it } from '@jest/globals';
import { installRuntime } from '../../infra/temporal/runtime.ts';
import { replay, storedHistories } from './replay.ts';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
beforeAll(() => installRuntime(quiet));

describe('recorded histories', () => {
  it('replay against the workflows of today', async () => {
    const histories = await storedHistories();
    expect(histories.length).toBeGreaterThan(3);
    const failed = await replay(histories);
    expect(failed.map(({ name, error }) => `${name}: ${error.message}`)).toEqual([]);
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
