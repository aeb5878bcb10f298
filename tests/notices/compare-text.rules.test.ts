import { describe, expect, it } from '@jest/globals';
import { findNames, mentionsIn, uncovered } from '../../src/notices/compare-text.rules.ts';
import { wordsToLookUp } from '../../src/notices/fold-text.rules.ts';
import { indexNames, type OtherWord } from '../../src/notices/name-index.rules.ts';
import { cpuMs } from '../support/cpu.ts';

const own = {
  agencyId: 'own',
  names: [{ kind: 'agency' as const, agencyId: 'own', word: 'Harbour Lane Lettings' }],
};
const agency = (word: string): OtherWord => ({ kind: 'agency', agencyId: 'other', word });
const person = (word: string): OtherWord => ({ kind: 'person', agencyId: 'other', word });
const found = (text: string, ...words: OtherWord[]) =>
  findNames({ texts: { body: text }, own }, indexNames(words)).map(({ word, line }) => [word, line]);

describe('[A4] names of others in a text', () => {
  it.each([
    ['as it is written', 'At Quay & Sons, names were read.'],
    ['in other case', 'at QUAY & SONS names'],
    ['with the sign as a word', 'at quay and sons, names'],
    ['with more space', 'at Quay  &\tSons'],
    ['over two lines', 'at Quay &\nSons'],
    ['without space', 'see quayandsons.example'],
    ['with hyphens', 'see quay-and-sons'],
    ['with emphasis', 'at **Quay** & _Sons_'],
    ['with an invisible character', 'at Qu\u200bay & So\u00adns'],
    ['in wide letters', 'at Ｑｕａｙ ＆ Ｓｏｎｓ'],
    ['with accents', 'at Quáy & Sóns'],
    ['in the genitive', 'the staff of Quay & Sons’s office'],
    ['without its legal form', 'at Quay & Sons'],
    ['with entities, as Markdown shows them', 'at Quay &amp; S&oacute;ns, &#81;uay&nbsp;&#x26; Sons'],
    ['with escapes', 'at Quay \\& Sons'],
    ['with tags', 'at <b>Qu</b>ay & Sons'],
    ['in an address', 'see https://quay%2Dand%2Dsons.example'],
    ['in letters that look the same', 'at Quаy & Sοns'],
    ['with a filler that is a letter', 'at Qu\u3164ay & Sons'],
    ['with a comment between', 'at Qu<!-- x -->ay & So<!---->ns'],
    ['within a comment', 'at <!-- Quay & Sons -->'],
    ['in a longer word', 'see myquayandsonsonline.example'],
    ['with digits for letters', 'at Quay and S0ns'],
  ])('are found %s', (_how, text) => {
    expect(found(text, agency('Quay & Sons Pty Ltd'))).toEqual([['Quay & Sons Pty Ltd', 1]]);
  });

  it('are found whichever of the letters that do not come apart they are written with', () => {
    expect(found('at Lodz Housing', agency('Łódź Housing'))).toEqual([['Łódź Housing', 1]]);
    expect(found('at Søborg', agency('Soborg'))).toEqual([['Soborg', 1]]);
  });

  it('are found on their line, each line once, in any script, and with ß as ss', () => {
    expect(found('x\n\nGrossmann, Großmann\nGROSSMANN', agency('Großmann'))).toEqual([
      ['Großmann', 3],
      ['Großmann', 4],
    ]);
    expect(found('昨日東京不動産株式会社の', agency('東京不動産'))).toEqual([['東京不動産', 1]]);
  });

  it('of people are found either way round, and without the names between', () => {
    for (const text of ['told Ada Maria Walker', 'WALKER, Ada', 'told ada walker of it'])
      expect(found(text, person('Ada Maria Walker'))).toEqual([['Ada Maria Walker', 1]]);
    expect(found('told Ada Miller', person('Ada Maria Walker'))).toEqual([]);
  });

  it('of people are found with initials between, and with digits that look like letters', () => {
    for (const text of [
      'told Grete M. Kai',
      'Kai, Grete',
      'by Grete M J Kai',
      'by Grete Ka1',
      'by GreteKaiX',
      'by Gre\nte Kai',
    ])
      expect([text, found(text, person('Grete Kai'))]).toEqual([text, [['Grete Kai', 1]]]);
    expect(found('told W1lhe1m Lo0s', person('Wilhelm Loos'))).toEqual([['Wilhelm Loos', 1]]);
    expect(found('told Grete of Kai', person('Grete Kai'))).toEqual([]);
    expect(found('since 10 or 110', person('Io Lio'), agency('Ilo Li'))).toEqual([]);
  });

  it('are found in longer words only where they are long: short ones are parts of ordinary words', () => {
    expect(found('harbourside, homely, tenants', agency('Harbour'), agency('Home'), agency('Ten Ant'))).toEqual([]);
    expect(found('our shared estates', agency('Red Estate'))).toEqual([]);
    expect(found('see bestharbourviewhomes', agency('Harbourview'))).toEqual([['Harbourview', 1]]);
    expect(found('see theharbourlanelettingsteam', agency('Lane Lettings'))).toEqual([]);
  });

  it('keep their line where comments go over several, and where one never ends', () => {
    expect(found('a<!-- b\nc -->d\nQuay & Sons', agency('Quay & Sons'))).toEqual([['Quay & Sons', 3]]);
    expect(found('a<!-- b\nQuay & Sons\n', agency('Quay & Sons'))).toEqual([['Quay & Sons', 2]]);
    expect(found('Gre<!--\n\n-->te Kai\nx', person('Grete Kai'))).toEqual([['Grete Kai', 1]]);
  });

  const crowd = indexNames(
    Array.from({ length: 4_000 }, (_, n) => person(`Agency number ${n} of ${'many'.repeat(n % 40)}`)),
  );
  it.each(['<!--', '<!-- -->', '<!--\n', 'a ', 'agencynu', 'agencynumber', 'A. ', 'a1', '0', 'x<!--x-->'])(
    'are looked for quickly in a long text of nothing but "%s"',
    piece => {
      const body = piece.repeat(Math.floor(50_000 / piece.length));
      const began = cpuMs();
      findNames({ texts: { body }, own }, crowd);
      wordsToLookUp([body]);
      expect(cpuMs() - began).toBeLessThan(2_000);
    },
  );

  it('are none where they are part of another word or of the own name', () => {
    expect(found('homely homes, at home', agency('Home'))).toEqual([['Home', 1]]);
    expect(found('homely homes', agency('Home'))).toEqual([]);
    expect(found('To Harbour Lane Lettings', agency('Harbour'), agency('Lane Lettings'))).toEqual([]);
    expect(found('To Harbour Lane Lettings and Harbour', agency('Harbour'))).toEqual([['Harbour', 1]]);
    expect(found('To Harbour Lane Lettings', agency('HARBOUR LANE LETTINGS'))).toEqual([]);
    expect(found('an e-mail a b', agency('Ab'))).toEqual([]);
  });

  it('stay quick with many names and a long text', () => {
    const index = indexNames(Array.from({ length: 20_000 }, (_, n) => agency(`Agency number ${n} of many`)));
    const text = 'Somebody has read the names of your owners. '.repeat(1_100);
    const began = cpuMs();
    expect(findNames({ texts: { body: `${text} Agency number 19999 of many` }, own }, index)).toHaveLength(1);
    expect(cpuMs() - began).toBeLessThan(2_000);
  });

  it('are covered by an exception in whatever writing, addresses and ids never', () => {
    const [home] = findNames({ texts: { body: 'at home' }, own }, indexNames([agency('Home')]));
    if (!home) throw new Error('not found');
    expect(uncovered([home], [{ word: 'HOME', reason: 'x' }])).toEqual([]);
    expect(uncovered([home], [{ word: 'House', reason: 'x' }])).toHaveLength(1);
    expect(uncovered([{ ...home, kind: 'address' }], [{ word: 'Home', reason: 'x' }])).toHaveLength(1);
  });
});

describe('[A4] addresses and ids in a text', () => {
  const mentioned = (text: string) => mentionsIn({ body: text }).map(({ kind, value, line }) => [kind, value, line]);
  it.each([
    ['Ask ADA@Quay.example.', 'ada@quay.example'],
    ['[mail](mailto:ada@quay.example)', 'ada@quay.example'],
    ['ada (at) quay [dot] example', 'ada@quay.example'],
    ['ada at quay dot example', 'ada@quay.example'],
    ['ada @ quay.example', 'ada@quay.example'],
    ['ada%40quay.example', 'ada@quay.example'],
    ['ada&#64;quay.example', 'ada@quay.example'],
    ['ada\\@quay.example', 'ada@quay.example'],
    ['ada@\nquay.example', 'ada@quay.example'],
    ['a\u200bda@quay.example', 'ada@quay.example'],
    ['ａｄａ＠quay.example', 'ada@quay.example'],
    ['аdа@quay.example', 'ada@quay.example'],
    ['ada@quаy.example', 'ada@quay.example'],
    ['adá@quay.example', 'ada@quay.example'],
    ['a<!-- -->da@quay.example', 'ada@quay.example'],
  ])('are found in %s', (text, address) => {
    expect(mentioned(text)).toContainEqual(['address', address, 1]);
    expect(new Set(mentioned(text).map(([, , line]) => line))).toEqual(new Set([1]));
  });

  it.each(['x', 'x.', ' ', ' at', '@', '\n'])('are looked for quickly in a long text of nothing but "%s"', piece => {
    const began = cpuMs();
    expect(mentioned(piece.repeat(Math.floor(50_000 / piece.length)))).toEqual([]);
    expect(cpuMs() - began).toBeLessThan(2_000);
  });

  it('are found with a tag, too, and ids with dashes or without', () => {
    expect(mentioned('x\nada+news@quay.example')).toEqual(
      expect.arrayContaining([
        ['address', 'ada+news@quay.example', 2],
        ['address', 'ada@quay.example', 2],
      ]),
    );
    const id = '0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01';
    expect(mentioned(`see ${id.toUpperCase()} and ${id.replaceAll('-', '')}`)).toEqual([
      ['id', id, 1],
      ['id', id, 1],
    ]);
    for (const written of [
      id.replaceAll('-', '\u2011'),
      id.replaceAll('-', ' '),
      id.replace('-4', '\n-4'),
      id.replace('-9', '-\n9'),
    ])
      expect(mentioned(`x\nsee ${written}`)).toContainEqual(['id', id, 2]);
  });
});
