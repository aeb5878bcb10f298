import { z } from 'zod';
import type { SignedIn } from '../../src/identity/open-session.ts';
import { claimedPasswordSchema } from '../../src/identity/password-policy.ts';
import { id, instant } from '../http/schemas.ts';

/** What somebody claims: nothing is told about its form, so that a wrong address looks like a wrong password. */
export const claimedEmail = z.string().min(1).max(300).meta({ example: 'ann@harbour.example' });
export const claimedPassword = claimedPasswordSchema.meta({ format: 'password' });
export const code = z
  .string()
  .trim()
  .max(20)
  .meta({ description: 'Six digits of the authenticator app', example: '492039' });

export const place = z
  .union([
    z.object({ kind: z.literal('agency'), agencyId: id(), membershipId: id() }),
    z.object({ kind: z.literal('operations') }),
  ])
  .nullable();
export const missing = z.enum(['code', 'enrolment', 'place']).nullable().meta({
  description: 'What this session still lacks: `code`, `enrolment` of a second factor, the choice of a `place`',
});

/** A session as its holder gets it: the token is shown this once. */
export const signedIn = z
  .object({
    token: z.string().meta({ description: 'Send it as `Authorization: Bearer`; the one before is void' }),
    expiresAt: instant(),
    missing,
    place,
  })
  .meta({ id: 'SignedIn' });

export const presentSignedIn = ({ token, expiresAt, missing: lacks, place: at }: SignedIn) => ({
  token,
  expiresAt,
  missing: lacks,
  place: at,
});
