import { DomainError } from '../../src/kernel/errors.ts';

/** body-parser's own words for what was wrong (its documentation, "Errors"). */
const byType: Readonly<Record<string, () => DomainError>> = {
  'entity.parse.failed': () => new DomainError('malformed_body', 'the body is not valid JSON'),
  'entity.too.large': () => new DomainError('body_too_large', 'the body is larger than this address takes'),
  'parameters.too.many': () => new DomainError('body_too_large', 'the form has too many fields'),
  'encoding.unsupported': () =>
    new DomainError('unsupported_media_type', 'the body has a content encoding that is not read here'),
  'charset.unsupported': () =>
    new DomainError('unsupported_media_type', 'the body has a character set that is not read here'),
  'request.size.invalid': () => new DomainError('malformed_body', 'the body is not as long as Content-Length says'),
  'request.aborted': () => new DomainError('malformed_body', 'the body broke off'),
};

/** What a failure of reading a request means; null when it is none of those. */
export function fromParser(error: unknown): DomainError | null {
  if (error instanceof URIError) return new DomainError('not_found', 'there is nothing at this address');
  const type = (error as { type?: unknown } | null)?.type;
  if (typeof type !== 'string') return null;
  const known = byType[type];
  if (known) return known();
  // Broken gzip and the like come without a type of their own but with a status.
  return null;
}
