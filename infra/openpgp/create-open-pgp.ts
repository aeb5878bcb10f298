import {
  createCleartextMessage,
  createMessage,
  generateKey,
  readCleartextMessage,
  readKey,
  readPrivateKey,
  sign,
  verify,
} from 'openpgp';
import type { OpenPgp } from '../../src/vulnerabilities/open-pgp.port.ts';

/** OpenPGP by openpgp.js. Its keys are of version 4, which every mail program and GnuPG can read. */
export const createOpenPgp = (): OpenPgp => ({
  makeKey: async owner => {
    const { publicKey, privateKey } = await generateKey({ userIDs: [owner], type: 'ecc', curve: 'ed25519Legacy' });
    return { publicKey, privateKey, fingerprint: (await readKey({ armoredKey: publicKey })).getFingerprint() };
  },
  clearsign: async (text, privateKey) => {
    const message = await createCleartextMessage({ text });
    return sign({ message, signingKeys: await readPrivateKey({ armoredKey: privateKey }) });
  },
  detach: async (text, privateKey) => {
    // As bytes: signed as text, the ends of lines would be part of the question.
    const message = await createMessage({ binary: Buffer.from(text) });
    const signingKeys = await readPrivateKey({ armoredKey: privateKey });
    return sign({ message, signingKeys, detached: true });
  },
  verifyClear: async (signed, publicKey) => {
    try {
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
