import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { importRulesBite, ruleNames } from '../../infra/checks/imports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the rules on imports', () => {
  it('each rule finds the violation planted for it', async () => {
    expect(ruleNames().length).toBeGreaterThan(10);
    expect((await importRulesBite.run(root)).faults).toEqual([]);
  });
});
