import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDemoState, readDemoState, saveDemoState, withColleagues } from '../../infra/local/demo/demo-state.ts';

describe('what the demo remembers', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reeve-demo-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('has three operators with a sign-in each', () => {
    const { operator, colleagues } = newDemoState();
    const emails = [operator, ...colleagues].map(({ email }) => email);
    expect(emails).toEqual(['operator@reeve.example', 'second-operator@reeve.example', 'third-operator@reeve.example']);
    expect([operator, ...colleagues].every(({ password, totpSecret }) => password && totpSecret)).toBe(true);
  });

  it('of an earlier version is read, and its operator gets colleagues who then stay', async () => {
    const { colleagues: _later, ...before } = newDemoState();
    await writeFile(join(folder, 'demo.json'), JSON.stringify(before));
    const read = await readDemoState(folder);
    expect(read).toMatchObject({ operator: before.operator, colleagues: [] });
    const grown = withColleagues(read ?? newDemoState());
    expect(grown.colleagues).toHaveLength(2);
    await saveDemoState(folder, grown);
    expect(withColleagues((await readDemoState(folder)) ?? newDemoState())).toEqual(grown);
  });
});
