import { DomainError } from '../../src/kernel/errors.ts';

/** The encoding that a Content-Type names, as the Encoding Standard calls it; UTF-8 unless it does. @throws DomainError `unsupported_media_type` */
export function charsetOf(contentType: string | undefined): string {
  const label = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1];
  if (!label) return 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new DomainError('unsupported_media_type', 'the charset of the Content-Type is not known');
  }
}
