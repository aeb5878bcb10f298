import { describe, expect, it } from '@jest/globals';
import { line } from '../../api/http/schemas.ts';

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
});
