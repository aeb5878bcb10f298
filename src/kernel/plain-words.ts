import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

/**
 * What is wrong with one value, to go after its name: `name must not be empty`. Schemas that say it better do; this is
 * for all others. What came is never repeated.
 */
export function plainWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue);
    case 'too_small':
      return `must ${bound(issue.origin, Number(issue.minimum), 'least')}`;
    case 'too_big':
      return `must ${bound(issue.origin, Number(issue.maximum), 'most')}`;
    case 'invalid_format':
      return formats[issue.format] ?? 'has a form that is not taken here';
    case 'invalid_value':
      return issue.values.length === 1
        ? `must be ${String(issue.values[0])}`
        : `must be one of ${issue.values.map(String).join(', ')}`;
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`;
    case 'invalid_union':
      return 'has none of the forms that are taken here';
    case 'invalid_key':
      return 'has a name that is not taken here';
    default:
      return 'is not valid';
  }
}

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

function wrongType({ expected, input }: Issue & { code: 'invalid_type' }): string {
  if (input === undefined) return expected === 'undefined' ? 'must be absent' : 'is missing';
  if (Array.isArray(input) && expected === 'string') return 'must be a text, given once';
  return expected === 'undefined' ? 'must be absent' : `must be ${types[expected] ?? 'of another type'}`;
}

function bound(origin: string, limit: number, side: 'least' | 'most'): string {
  if (origin === 'string') {
    if (limit === 1 && side === 'least') return 'not be empty';
    return `have at ${side} ${limit} characters`;
  }
  if (['array', 'set', 'map'].includes(origin)) return `have at ${side} ${limit} ${limit === 1 ? 'item' : 'items'}`;
  return `be ${limit} or ${side === 'least' ? 'more' : 'less'}`;
}

const formats: Readonly<Record<string, string>> = {
  uuid: 'must be a UUID',
  date: 'must be a day that exists, as YYYY-MM-DD',
  datetime: 'must be an instant, as 2026-03-01T09:30:00Z',
  email: 'must be an e-mail address',
  url: 'must be a URL',
};
