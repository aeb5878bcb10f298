import { describe, expect, it } from '@jest/globals';
import { countryCode, id, line } from '../../api/http/schemas.ts';

const takes = (text: string): boolean => line(40).safeParse(text).success;

describe('a line of text', () => {
  it('has none of the characters that break a line, steer a terminal or turn the direction of what follows', () => {
    const refused = [0x0a, 0x0d, 0x1b, 0x7f, 0x85, 0x9b, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069];
    expect(refused.filter(code => takes(`Harbour ${String.fromCharCode(code)} Lettings`))).toEqual([]);
  });

  it('may be in any language', () => {
    const lines = [
      "O'Brien & Söhne – Zürich",
      'שכירות חיפה',
      'دار\u200c الإيجار',
      '不動産',
      'a 🏠 b',
      'abc \u200f אבג',
    ];
    expect(lines.filter(text => !takes(text))).toEqual([]);
  });

  it('has something that can be seen: joiners, fillers and blanks alone are no name', () => {
    const codes = [0x00ad, 0x115f, 0x200b, 0x200c, 0x200d, 0x2060, 0x2800, 0x3164, 0xe0041];
    expect(codes.filter(code => takes(String.fromCodePoint(code)))).toEqual([]);
    expect(codes.filter(code => !takes(`a${String.fromCodePoint(code)}b`))).toEqual([]);
  });
});

describe('a country', () => {
  it('is one that ISO 3166-1 knows today, by its own code', () => {
    expect(['IE', 'GB', 'AU', 'AQ', 'XK'].filter(code => !countryCode().safeParse(code).success)).toEqual([]);
    const none = ['UK', 'EU', 'UN', 'SU', 'XA', 'ZZ', 'AN', 'ie'];
    expect(none.filter(code => countryCode().safeParse(code).success)).toEqual([]);
  });
});

describe('an id', () => {
  it('may be written in capitals, and is the same', () => {
    const text = '0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01';
    expect(id().parse(text.toUpperCase())).toBe(text);
  });
});
