import { randomUUID } from 'node:crypto';

let lastMs = -1;
let counter = 0;

/**
 * A UUIDv7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, 12 bits of a counter (§6.2, method 1), then 62 random bits
 * with the variant's two; made in code. What one process makes sorts in the order it was made, within a millisecond too:
 * the lines of a timeline that one unit writes are read in that order. The random bits are those of a UUIDv4: Node makes
 * those many at a time.
 */
export function uuid7(): string {
  const nowMs = Date.now();
  const random = randomUUID();
  // A new millisecond begins in the counter's lower half: at least 2,048 ids follow before it is full.
  counter = nowMs === lastMs ? Math.min(counter + 1, 0xfff) : Number.parseInt(random.slice(0, 3), 16) & 0x7ff;
  lastMs = nowMs;
  const time = nowMs.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}${random.slice(18)}`;
}
