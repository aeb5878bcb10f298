import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Which code a process runs, or a test ran against. The fingerprint decides whether two are the same: a commit alone
 * says nothing about what was changed on top of it.
 */
export const codeStampSchema = z.strictObject({
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  /** False when files differed from the commit. */
  clean: z.boolean(),
  /** SHA-256 over the names and contents of all files that are not ignored, pictures left out. */
  fingerprint: sha256,
});
export type CodeStamp = z.infer<typeof codeStampSchema>;
