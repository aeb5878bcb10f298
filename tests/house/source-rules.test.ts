import { describe, expect, it } from '@jest/globals';
import { brokenLinks } from '../../infra/checks/doc-links.ts';
import { oversized } from '../../infra/checks/file-sizes.ts';
import { faultsInSource } from '../../infra/checks/source-rules.ts';

const planted: readonly [file: string, line: string][] = [
  ['tests/a.test.ts', "it.only('x', () => {});"],
  ['tests/a.test.ts', "describe.only('x', () => {});"],
  ['tests/a.test.ts', "fdescribe ('x', () => {});"],
  ['tests/a.test.ts', "it.skip('x', () => {});"],
  ['tests/a.test.ts', "test.todo('x');"],
  ['tests/a.test.ts', "it.failing('x', () => {});"],
  ['tests/a.test.ts', "xit('x', () => {});"],
  ['src/config/a.ts', 'const url = process.env.DATABASE_URL;'],
  ['api/a.ts', 'const { env } = process;'],
  ['workflows/a.ts', "const url = process['env'].DATABASE_URL;"],
  ['infra/a.ts', '// @ts-ignore'],
  ['src/a.ts', 'const row = value as unknown as Row;'],
];

describe('the rules on sources', () => {
  it.each(planted)('in %s, %s is refused', (file, line) => {
    expect(faultsInSource(file, `const fine = 1;\n${line}\n`)).toEqual([expect.stringContaining(`${file}:2 `)]);
  });

  it.each([
    ['tests/a.test.ts', "it('skips what is done', () => {});"],
    ['infra/processes/api.ts', 'parseSettings(process.env);'],
    ['src/a.ts', 'const profit = fit(curve);'],
  ])('in %s, %s is fine', (file, line) => {
    expect(faultsInSource(file, line)).toEqual([]);
  });
});

describe('the size of files', () => {
  it('300 lines pass, 301 do not', () => {
    const sizes = [
      { file: 'src/long.ts', lines: 300 },
      { file: 'src/longer.ts', lines: 301 },
    ];
    expect(oversized(sizes)).toEqual(['src/longer.ts has 301 lines; 300 at most']);
  });
});

describe('links in documents', () => {
  const exists = (path: string) => ['docs/map.md', 'README.md', 'docs/pictures/a.png'].includes(path);
  const broken = (text: string) => brokenLinks('docs/decisions/001.md', text, exists);

  it('a link to a file that is there, a heading or another site passes', () => {
    const text =
      '# The one heading\n[map](../map.md#a) ![a](../pictures/a.png) [up](#the-one-heading) [x](https://e.org)';
    expect(broken(text)).toEqual([]);
  });

  it('a link to a missing file or heading is named', () => {
    expect(broken('[gone](../gone.md)')).toEqual(['docs/decisions/001.md: ../gone.md is not there']);
    expect(broken('[gone](#gone)')).toEqual(['docs/decisions/001.md: no heading #gone']);
  });

  it('what stands in code is no link', () => {
    expect(broken('`[a](b)`\n```\n[a](b)\n```')).toEqual([]);
  });
});
