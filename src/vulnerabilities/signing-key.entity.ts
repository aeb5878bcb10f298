import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';

/** An OpenPGP key of the security team: the public half in clear, the private one sealed under a data key. */
export const SigningKeySchema = defineEntity({
  name: 'SigningKey',
  tableName: 'signing_key',
  properties: {
    id: id(),
    fingerprint: p.text(),
    /** ASCII-armoured. */
    publicKey: p.text(),
    privateKeySealed: p.blob(),
    dataKeyWrapped: p.blob(),
    /** Names the root key that wrapped it. */
    rootKeyId: p.text(),
    retiredAt: instant().nullable(),
    createdAt: createdAt(),
  },
  uniques: [{ name: 'signing_key_fingerprint_key', properties: ['fingerprint'] }],
  indexes: [
    {
      name: 'signing_key_live_key',
      expression: 'create unique index "signing_key_live_key" on "signing_key" ((true)) where "retired_at" is null',
    },
  ],
});
