import { describe, expect, it } from '@jest/globals';
import { findNames } from '../../src/notices/compare-text.rules.ts';
import { indexNames, type OtherWord } from '../../src/notices/name-index.rules.ts';
import { findSingleNames, namePartsOf } from '../../src/notices/single-names.rules.ts';
import { cpuMs } from '../support/cpu.ts';

const person = (word: string, agencyId = 'other'): OtherWord => ({ kind: 'person', agencyId, word });
const own = {
  agencyId: 'own',
  names: [{ kind: 'agency' as const, agencyId: 'own', word: 'Harbour Lane Lettings' }, person('Rosa Diaz', 'own')],
};
const found = (body: string, ...people: OtherWord[]) => {
  const compared = { texts: { body }, own };
  const findings = findNames(compared, indexNames(people));
  return findSingleNames(compared, namePartsOf([...people, ...own.names]), findings).map(({ word, line }) => [
    word,
    line,
  ]);
};

describe('[A4] a first or last name alone', () => {
  it.each([
    ['in a sentence', 'It was told to Walker.'],
    ['at its beginning', 'Walker was told.'],
    ['in capitals', 'told to WALKER'],
    ['in the genitive', "in Walker's letter"],
    ['with letters that look the same', 'told to Wаlker'],
  ])('is shown %s', (_how, text) => {
    const [first] = found(text, person('Ada Maria Walker'));
    expect([first?.[0]?.toString().toLowerCase().slice(0, 1), first?.[1]]).toEqual(['w', 1]);
  });

  it('is shown once for each line, by whichever of the names, and for how many people', () => {
    const text = 'Ada and Walker and Walker too\nto Ada';
    expect(found(text, person('Ada Walker'))).toEqual([
      ['Ada', 1],
      ['Walker', 1],
      ['Ada', 2],
    ]);
    const parts = namePartsOf([person('Ada Walker'), person('Jo Walker'), person('Al Walker', 'own')]);
    expect(findSingleNames({ texts: { body: 'of Walker' }, own }, parts, [])).toMatchObject([{ people: 2 }]);
  });

  it.each([
    ['in small letters', 'the walker was told'],
    ['that the text says in small letters, too', 'Walker was told. The walker went.'],
    ['of the own agency', 'Rosa Diaz of Harbour Lane'],
    ['of a month or a day of the week', 'In May, on Friday, im August'],
    ['that every notice says', 'The Commissioner and Reeve, in Security'],
    ['in a longer word', 'at Walkerville'],
    ['of two letters', 'by Jo'],
  ])('is none %s', (_what, text) => {
    const people = ['Ada Walker', 'Rosa Lane', 'May Friday', 'August Commissioner', 'Reeve Security', 'Jo Li'];
    expect(found(text, ...people.map(each => person(each)))).toEqual([]);
  });

  it('is not shown beside the whole name, for which the text is refused', () => {
    expect(found('told Ada Walker\nand Walker again', person('Ada Walker'))).toEqual([['Walker', 2]]);
  });

  it('is found in long texts of many people at once', () => {
    const people = Array.from({ length: 5_000 }, (_each, at) => person(`Given${at}name Family${at}name`));
    const text = `${'Nothing of anybody in These Words. '.repeat(1_400)}\nto Walker`;
    expect(found(text, ...people, person('Ada Walker'))).toEqual([['Walker', 2]]);
  });

  it('is found in long texts of nothing but such names, of many people each, without keeping everybody waiting', () => {
    const letter = (at: number) => String.fromCharCode(97 + (at % 26));
    const parts = namePartsOf(Array.from({ length: 20_000 }, (_each, at) => person(`Given Sur${letter(at)}x`)));
    const body = Array.from({ length: 7_000 }, (_each, at) => `Sur${letter(at)}x`).join('\n');
    const before = cpuMs();
    const names = findSingleNames({ texts: { body }, own }, parts, []);
    expect([names.length, names.at(-1)?.line, names.at(-1)?.people]).toEqual([7_000, 7_000, 770]);
    expect(cpuMs() - before).toBeLessThan(1_000);
  });
});
