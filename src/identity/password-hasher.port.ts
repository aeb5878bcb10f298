/** Argon2id with our parameters (OWASP Password Storage Cheat Sheet: 19 MiB, t=2, p=1). Takes some 13 ms a call. */
export type PasswordHasher = {
  hash(password: string): Promise<string>;
  /** Without a hash it takes as long and says no: unknown addresses must not answer faster. */
  verify(hash: string | null, password: string): Promise<boolean>;
  /** True when a hash was made with other parameters than today's. */
  isOutdated(hash: string): boolean;
};
