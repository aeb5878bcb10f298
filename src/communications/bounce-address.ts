import { isOneOf, type MacKeys, servingMacs } from '../kernel/serving-macs.ts';
import { type BounceKind, bounceKinds } from './inbound.port.ts';

const idBytes = 16;
const macBytes = 15;
const letters = 'abcdefghijklmnopqrstuvwxyz234567';
const addressPattern = /^bounce\+([a-z2-7]{52})@/;

/**
 * The envelope's sender of one mail, so that its bounce says which one it was (VERP): `bounce+<token>@<domain>`. The token
 * holds the row's id and an HMAC of 120 bits, in base32: relays may change capitals, and 64 characters is all there is
 * (RFC 5321 §4.5.3.1.1). Calls the key management: not inside a unit.
 */
export async function bounceAddress(
  keys: MacKeys,
  mailDomain: string,
  { kind, id }: { kind: BounceKind; id: string },
): Promise<string> {
  const head = Buffer.concat([Buffer.from([bounceKinds.indexOf(kind)]), Buffer.from(id.replaceAll('-', ''), 'hex')]);
  const mac = cut(await keys.mac('bounce', head));
  return `bounce+${toBase32(Buffer.concat([head, mac]))}@${mailDomain}`;
}

/** What an address was made for; null for one that is not ours. */
export async function readBounceAddress(
  keys: MacKeys,
  address: string,
): Promise<{ kind: BounceKind; id: string } | null> {
  const token = addressPattern.exec(address.toLowerCase())?.[1];
  if (!token) return null;
  const bytes = fromBase32(token);
  const head = bytes.subarray(0, 1 + idBytes);
  const macs = await servingMacs(keys, 'bounce', head);
  if (!isOneOf(macs.map(cut), bytes.subarray(1 + idBytes))) return null;
  const kind = bounceKinds[head[0] ?? -1];
  const id = head
    .subarray(1)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return kind ? { kind, id } : null;
}

const cut = (mac: Buffer): Buffer => mac.subarray(0, macBytes);

/** RFC 4648 §6 in small letters, without padding. */
function toBase32(bytes: Buffer): string {
  let [text, bits, held] = ['', 0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    for (bits += 8; bits >= 5; bits -= 5) text += letters[(held >> (bits - 5)) & 31];
  }
  return bits > 0 ? text + letters[(held << (5 - bits)) & 31] : text;
}

function fromBase32(text: string): Buffer {
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  for (const letter of text) {
    held = ((held << 5) | letters.indexOf(letter)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return Buffer.from(bytes);
}
