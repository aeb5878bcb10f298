import { afterEach, describe, expect, it } from '@jest/globals';
import { digestOf, outcomeOf } from '../../src/assurance/suite-record.ts';
import { createSmallRepository, type SmallRepository } from './small-repository.ts';

// Put together here: this file proves no control.
const tag = (control: string) => `[${control}]`;
const passing = (name: string) => `it('${name}', () => { expect(1).toBe(1); });\n`;
const failing = (name: string) => `it('${name}', () => { expect(1).toBe(2); });\n`;
const suite = (...tests: string[]) => `describe('${tag('B2')} agencies are apart', () => {\n${tests.join('')}});\n`;

const twoFiles = {
  'tests/rows.test.ts': suite(passing('rows')) + passing('without a tag'),
  'tests/requests.test.ts': suite(passing('requests'), passing('answers')),
  'tests/other.test.ts': passing('nothing to do with it'),
};

describe('evidence of a run of tests', () => {
  let repository: SmallRepository;
  afterEach(() => repository.remove());

  it('a whole run writes what ran, of which commit, and how to repeat it', async () => {
    repository = await createSmallRepository(twoFiles);
    await repository.test();
    const { B2: record, ...others } = await repository.evidence();
    expect(others).toEqual({});
    expect(record).toMatchObject({
      control: 'B2',
      code: { clean: true },
      repeat: 'npm test -- tests/requests.test.ts tests/rows.test.ts',
      broken: [],
    });
    expect(record?.tests.map(({ file, name, status }) => `${file} ${name} ${status}`).toSorted()).toEqual([
      `tests/requests.test.ts ${tag('B2')} agencies are apart answers passed`,
      `tests/requests.test.ts ${tag('B2')} agencies are apart requests passed`,
      `tests/rows.test.ts ${tag('B2')} agencies are apart rows passed`,
    ]);
    expect(record && outcomeOf(record)).toBe('kept');
    expect(record && digestOf(record)).toBe(record?.digest);
  });

  it('a part of the files, or tests chosen by name, prove nothing', async () => {
    repository = await createSmallRepository(twoFiles);
    expect(await repository.test('tests/rows.test.ts')).toContain('only a part of its tests ran');
    await repository.test('-t', 'agencies are apart');
    expect(await repository.evidence()).toEqual({});
  });

  it('exactly the files of a control are enough for it', async () => {
    repository = await createSmallRepository(twoFiles);
    await repository.test('tests/rows.test.ts', 'tests/requests.test.ts');
    expect((await repository.evidence())['B2']?.tests).toHaveLength(3);
  });

  it('a test that fails breaks the proof, even in a part of the run', async () => {
    repository = await createSmallRepository({ ...twoFiles, 'tests/rows.test.ts': suite(failing('rows')) });
    await repository.test('tests/rows.test.ts');
    const { B2: record } = await repository.evidence();
    expect(record && outcomeOf(record)).toBe('broken');
    expect(record?.tests).toEqual([expect.objectContaining({ status: 'failed' })]);
  });

  it.each([
    ['skipped', 'skip'],
    ['left out by a focused one', 'only'],
  ])('a test that is %s breaks the proof', async (_, call) => {
    const tests = [passing('rows').replace('it(', `it.${call}(`), passing('columns')];
    repository = await createSmallRepository({ 'tests/rows.test.ts': suite(...tests) });
    await repository.test();
    const { B2: record } = await repository.evidence();
    expect(record?.tests.map(test => test.status).toSorted()).toEqual(['passed', 'skipped']);
    expect(record && outcomeOf(record)).toBe('broken');
  });

  it('a tagged file that does not come to its tests breaks the proof', async () => {
    repository = await createSmallRepository({
      ...twoFiles,
      'tests/rows.test.ts': `throw new Error('at import');\n${suite(passing('rows'))}`,
    });
    await repository.test();
    const { B2: record } = await repository.evidence();
    expect(record?.broken).toEqual(['tests/rows.test.ts']);
    expect(record && outcomeOf(record)).toBe('broken');
  });

  it('uncommitted changes are said', async () => {
    repository = await createSmallRepository(twoFiles);
    await repository.test();
    const clean = (await repository.evidence())['B2']?.code;
    await repository.write('src/changed.ts', 'export const changed = 1;\n');
    await repository.test();
    const dirty = (await repository.evidence())['B2']?.code;
    expect(dirty).toMatchObject({ commit: clean?.commit, clean: false });
    expect(dirty?.fingerprint).not.toBe(clean?.fingerprint);
  });

  it('code that changes while the tests run voids them', async () => {
    const changing = `import { writeFileSync } from 'node:fs';\n${suite(`it('x', () => writeFileSync('src.ts', 'new'));\n`)}`;
    repository = await createSmallRepository({ 'tests/rows.test.ts': changing });
    expect(await repository.test()).toContain('files changed while the tests ran');
    expect(await repository.evidence()).toEqual({});
  });
});
