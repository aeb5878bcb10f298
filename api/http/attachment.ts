import { create } from 'content-disposition';

/**
 * The Content-Disposition of a download under a name in any script (RFC 6266, RFC 8187): what no file name may hold is
 * replaced, so that the name neither leads elsewhere nor reads otherwise than it is.
 */
export function attachment(name: string): string {
  const safe = name
    .toWellFormed()
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff/\\:*?"<>|]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return create([...safe].slice(0, 150).join('') || 'file');
}
