import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { taggedFiles } from '../../infra/evidence/tagged-files.ts';
import type { Control } from '../../src/assurance/control.ts';
import { controls } from '../../src/assurance/controls.ts';
import { judgeControl, type Proof } from '../../src/assurance/judge-control.ts';
import { thisCode } from './suite-records.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documented = readFileSync(`${root}/docs/controls.md`, 'utf8')
  .split('\n')
  .filter(line => /^\| [AB]\d/.test(line))
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );

describe('the register', () => {
  it('holds the 27 promises of docs/controls.md, word for word', () => {
    expect(controls).toHaveLength(27);
    expect(controls.map(({ id, promise, keptBy, proof }) => [id, promise, keptBy, proof])).toEqual(documented);
  });

  it('demands only tests that exist and carry the tag of their control', async () => {
    const tagged = await taggedFiles(root);
    for (const { id, demand } of controls)
      for (const file of demand?.kind === 'test-suite' ? demand.files : []) {
        expect(`${file} ${existsSync(`${root}/${file}`)}`).toBe(`${file} true`);
        expect([...(tagged.get(id) ?? [])]).toContain(file);
      }
  });

  it('no test claims a control that the register does not prove by tests', async () => {
    const provable = controls.filter(({ demand }) => demand?.kind === 'test-suite').map(({ id }) => id);
    for (const id of (await taggedFiles(root)).keys()) expect(provable).toContain(id);
  });
});

describe('the age of a proof', () => {
  const control: Control = {
    id: 'B4',
    promise: 'p',
    keptBy: 'k',
    proof: 'verification (daily)',
    maxAgeMs: 86_400_000,
    demand: { kind: 'probe' },
  };
  const now = Date.parse('2026-03-02T12:00:00Z');
  const proof: Proof = {
    outcome: 'kept',
    kind: 'probe',
    madeAt: '2026-03-01T12:00:00Z',
    commit: null,
    fingerprint: null,
    clean: true,
    repeat: 'platform/verify-audit/2026-03-01',
    summary: 'the chain holds',
    digest: 'd',
    tests: [],
  };
  const judge = (madeAt: string) => {
    const made = { ...proof, madeAt };
    return judgeControl(control, { ofThisCode: made, newest: made, ofKind: new Map() }, thisCode, now);
  };

  it('up to its interval it counts', () => {
    expect(judge('2026-03-01T12:00:00Z')).toMatchObject({ verdict: 'kept', ageMs: 86_400_000 });
  });

  it('a millisecond later it is too old, by itself', () => {
    expect(judge('2026-03-01T11:59:59.999Z')).toMatchObject({
      verdict: 'too_old',
      missing: 'Its proof is older than its interval (verification (daily)).',
    });
  });
});
