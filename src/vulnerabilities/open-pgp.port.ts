/** OpenPGP (RFC 9580), as `infra/openpgp` does it. Text is ASCII-armoured everywhere. */
export type OpenPgp = {
  /** A new key to sign with, and to write to us with. */
  makeKey(owner: {
    name: string;
    email: string;
  }): Promise<{ publicKey: string; privateKey: string; fingerprint: string }>;
  /** The text with its signature around it (cleartext signature framework, §7). */
  clearsign(text: string, privateKey: string): Promise<string>;
  /** A signature of the text alone. */
  detach(text: string, privateKey: string): Promise<string>;
  /** The text that was signed; null where the signature is not this key's, or not of this text. */
  verifyClear(signed: string, publicKey: string): Promise<string | null>;
};
