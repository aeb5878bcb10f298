import { generate, generateSecret, generateURI, verify } from 'otplib';
import QRCode from 'qrcode';
import type { OneTimeCodes } from '../../src/identity/one-time-codes.port.ts';

/** RFC 6238 by otplib. `nowSeconds` is handed in by tests that must not wait for the next step. */
export function createOneTimeCodes(nowSeconds: () => number = () => Math.floor(Date.now() / 1000)): OneTimeCodes {
  return {
    newSecret: () => generateSecret({ length: 20 }),
    uriOf: (secret, email) => generateURI({ issuer: 'Reeve', label: email, secret }),
    // Level M, and a quiet zone of its own, so that it reads on a dark page too.
    qrOf: uri => QRCode.toString(uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }),
    timeStepOf: async (secret, code) => {
      // The library throws on anything that is not six digits.
      if (!/^\d{6}$/.test(code)) return null;
      const result = await verify({ secret, token: code, epoch: nowSeconds(), epochTolerance: [30, 0] });
      return result.valid && 'timeStep' in result ? result.timeStep : null;
    },
    codeOf: secret => generate({ secret, epoch: nowSeconds() }),
  };
}
