import { createHash, randomBytes } from 'node:crypto';
import { markToken } from '../kernel/marked-token.ts';

/** A token: 256 bits from the system's generator. Whoever holds it is signed in, so it is shown once and never stored. */
export const newSessionToken = (): string => markToken('session', randomBytes(32).toString('base64url'));

/** What is stored of a token, and what `auth.open` looks it up by. */
export const hashSessionToken = (token: string): Buffer => createHash('sha256').update(token).digest();
