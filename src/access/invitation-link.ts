import { z } from 'zod';
import { DomainError } from '../kernel/errors.ts';
import type { MacKeys } from '../kernel/serving-macs.ts';
import { bytesOf, readSignedToken, signedToken, uuidOf } from '../kernel/signed-token.ts';

export type InvitationReference = { agencyId: string; invitationId: string; generation: number };

const idBytes = 16;
const headBytes = 2 * idBytes + 4;
/** The token as it comes in: base64url of agency, invitation, generation and their HMAC. */
export const invitationTokenSchema = z.string().max(200);

/**
 * The address that the mail carries. A pure function of its input, so a repeated mail holds the same link; raising the
 * invitation's generation voids it. Calls the key management: not inside a unit. The token stands in the query, which
 * is never logged; the page moves it into a cookie at once, so that it stays in no history and no referrer.
 */
export async function invitationLink(
  keys: MacKeys,
  publicUrl: string,
  reference: InvitationReference,
): Promise<string> {
  const url = new URL('/invitations/open', publicUrl);
  url.searchParams.set('token', await invitationToken(keys, reference));
  return url.href;
}

/** The token alone. */
export async function invitationToken(keys: MacKeys, reference: InvitationReference): Promise<string> {
  const generation = Buffer.alloc(4);
  generation.writeUInt32BE(reference.generation);
  const head = Buffer.concat([bytesOf(reference.agencyId, reference.invitationId), generation]);
  return signedToken(keys, 'invitation', head);
}

/**
 * What a token refers to. That it was ours says nothing about whether it is still good: the row decides.
 * @throws DomainError `invitation_invalid` for a forged, cut or altered token.
 */
export async function readInvitationToken(keys: MacKeys, token: string): Promise<InvitationReference> {
  const head = await readSignedToken(keys, { purpose: 'invitation', headBytes, token });
  if (!head) throw invalid();
  return {
    agencyId: uuidOf(head.subarray(0, idBytes)),
    invitationId: uuidOf(head.subarray(idBytes, 2 * idBytes)),
    generation: head.readUInt32BE(2 * idBytes),
  };
}

const invalid = () => new DomainError('invitation_invalid', 'this invitation link is not valid: ask for a new one');
