import type { OpenPgp } from '../../src/vulnerabilities/open-pgp.port.ts';

/** Loaded when first asked for: an idle process does without its 20 MB. */
const load = () => import('openpgp');

/** OpenPGP by openpgp.js. Its keys are of version 4, which every mail program and GnuPG can read. */
export const createOpenPgp = (): OpenPgp => ({
  makeKey: async owner => {
    const { generateKey, readKey } = await load();
    const { publicKey, privateKey } = await generateKey({ userIDs: [owner], type: 'ecc', curve: 'ed25519Legacy' });
    return { publicKey, privateKey, fingerprint: (await readKey({ armoredKey: publicKey })).getFingerprint() };
  },
  clearsign: async (text, privateKey) => {
    const { createCleartextMessage, readPrivateKey, sign } = await load();
    const message = await createCleartextMessage({ text });
    return sign({ message, signingKeys: await readPrivateKey({ armoredKey: privateKey }) });
  },
  detach: async (text, privateKey) => {
    const { createMessage, readPrivateKey, sign } = await load();
    // As bytes: signed as text, the ends of lines would be part of the question.
    const message = await createMessage({ binary: Buffer.from(text) });
    const signingKeys = await readPrivateKey({ armoredKey: privateKey });
    return sign({ message, signingKeys, detached: true });
  },
  verifyClear: async (signed, publicKey) => {
    try {
      const { readCleartextMessage, readKey, verify } = await load();
      const message = await readCleartextMessage({ cleartextMessage: signed });
      const verificationKeys = await readKey({ armoredKey: publicKey });
      const { signatures } = await verify({ message, verificationKeys, expectSigned: true });
      await Promise.all(signatures.map(({ verified }) => verified));
      return message.getText();
    } catch {
      return null;
    }
  },
});
