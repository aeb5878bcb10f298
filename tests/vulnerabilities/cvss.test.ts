import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../src/kernel/errors.ts';
import { scoreVector } from '../../src/vulnerabilities/cvss.ts';

/** Vectors that FIRST has published with their scores (first.org/cvss/v4.0/examples), in the order of that page. */
const published: readonly (readonly [score: number, rating: string, vector: string])[] = [
  [7.3, 'high', 'AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N'],
  [7.7, 'high', 'AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N'],
  [5.2, 'medium', 'AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U'],
  [8.3, 'high', 'AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N'],
  [8.1, 'high', 'AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N/CR:H/IR:L/AR:L/MAV:N/MAC:H/MVC:H/MVI:L/MVA:L'],
  [4.6, 'medium', 'AV:L/AC:L/AT:N/PR:N/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N'],
  [5.1, 'medium', 'AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N'],
  [6.9, 'medium', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N'],
  [5.9, 'medium', 'AV:L/AC:L/AT:N/PR:H/UI:N/VC:N/VI:N/VA:N/SC:H/SI:N/SA:N'],
  [9.4, 'critical', 'AV:L/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H'],
  [9.3, 'critical', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:H/VA:N/SC:H/SI:H/SA:H'],
  [8.3, 'high', 'AV:P/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:H/SA:N/S:P/V:D'],
  [8.7, 'high', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N/E:A'],
  [10, 'critical', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/E:A'],
  [9.3, 'critical', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:A'],
  [6.4, 'medium', 'AV:A/AC:L/AT:N/PR:N/UI:N/VC:N/VI:L/VA:N/SC:H/SI:N/SA:H'],
  [8.2, 'high', 'AV:N/AC:H/AT:P/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:P'],
  [5.5, 'medium', 'AV:N/AC:H/AT:P/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:P/MAC:L/MAT:N/MVC:N/MVI:N/MVA:L'],
  [0, 'none', 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N'],
];

const faultsOf = (vector: string): string[] => {
  try {
    scoreVector(vector);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect([error.code, error.details.faults?.every(({ pointer }) => pointer === '/vector')]).toEqual([
      'invalid_input',
      true,
    ]);
    return (error.details.faults ?? []).map(({ detail }) => detail);
  }
};
const base = 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';

describe('scoring a CVSS 4.0 vector', () => {
  it.each(published)('gives %s (%s) as FIRST does for %s', (score, rating, vector) => {
    expect(scoreVector(`CVSS:4.0/${vector}`)).toEqual({
      ...{ vector: `CVSS:4.0/${vector}`, score: Math.round(score * 10), rating },
    });
  });

  it('puts metrics into the order of the specification, each with its value, whatever order they come in', () => {
    const all =
      'AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:A/CR:H/IR:X/AR:L/MAV:N/MAC:L/MAT:N/MPR:L/MUI:P/MVC:H/MVI:L/MVA:N/MSC:H/MSI:S/MSA:S/S:P/AU:Y/R:A/V:D/RE:L/U:Red';
    const canonical = scoreVector(`CVSS:4.0/${all}`);
    expect(canonical.vector).toBe(`CVSS:4.0/${all}`);
    const parts = all.split('/');
    for (let turn = 1; turn < parts.length; turn += 1) {
      const turned = [...parts.slice(turn), ...parts.slice(0, turn)].join('/');
      expect(scoreVector(`CVSS:4.0/${turned}`)).toEqual(canonical);
    }
    expect(scoreVector(`CVSS:4.0/${parts.toReversed().join('/')}`)).toEqual(canonical);
  });

  it('names each metric that is wrong', () => {
    expect(faultsOf(`CVSS:4.0/${base.replace('AV:N', 'AV:Z')}`)).toEqual(['metric AV must be one of N, A, L, P']);
    expect(faultsOf(`CVSS:4.0/${base}/AV:N`)).toEqual(['metric AV stands there twice']);
    expect(faultsOf(`CVSS:4.0/${base.replace('/SA:N', '')}`)).toEqual(['metric SA is missing']);
    expect(faultsOf(`CVSS:4.0/${base.replace('SI:N', 'SI:S')}`)).toEqual(['metric SI must be one of H, L, N']);
    expect(faultsOf(`CVSS:4.0/${base.replace('VC:H', 'VC:X')}`)).toEqual(['metric VC must be one of H, L, N']);
    expect(faultsOf(`CVSS:4.0/${base}/XX:1/E:`)).toEqual([
      '"XX:1" is no metric of CVSS 4.0',
      'metric E must be one of X, A, P, U',
    ]);
  });

  it.each([
    '',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'AV:N/AC:L',
    'cvss:4.0/',
    'CVSS:4.0/',
    `CVSS:4.0/${base}/`,
    `CVSS:4.0/${base} `,
    `CVSS:4.0/${base.toLowerCase()}`,
    `CVSS:4.0/${'AV:N/'.repeat(40)}`,
    'CVSS:4.0/__proto__:N/constructor:N',
    '<script>alert(1)</script>',
  ])('refuses %j', vector => {
    expect(faultsOf(vector).length).toBeGreaterThan(0);
  });
});
