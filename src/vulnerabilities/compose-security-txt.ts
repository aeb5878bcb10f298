export type SecurityTxtFacts = {
  /** Origin of the pages. */
  publicUrl: string;
  /** An address, or Name <address>. */
  securityMail: string;
  expiresAt: Date;
};

/** The fields of security.txt (RFC 9116 §2.5), and where the CSAF provider's metadata is (CSAF 2.0 §7.1.8). */
export function composeSecurityTxt({ publicUrl, securityMail, expiresAt }: SecurityTxtFacts): string {
  const at = (path: string) => new URL(path, publicUrl).href;
  const mail = /<(.+)>$/.exec(securityMail)?.[1] ?? securityMail;
  const fields: [string, string][] = [
    ['Contact', at('/security/report')],
    ['Contact', `mailto:${mail}`],
    ['Expires', `${expiresAt.toISOString().slice(0, 19)}Z`],
    ['Encryption', at('/.well-known/openpgp-key.asc')],
    ['Acknowledgments', at('/security/thanks')],
    ['Preferred-Languages', 'en'],
    ['Canonical', at('/.well-known/security.txt')],
    ['Policy', at('/security/policy')],
    ['CSAF', at('/.well-known/csaf/provider-metadata.json')],
  ];
  return `${fields.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`;
}

/** The values of a field, whatever its capitals. */
export const fieldsOf = (text: string, name: string): string[] =>
  text
    .split(/\r?\n/)
    .filter(line => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    .map(line => line.slice(name.length + 1).trim());
