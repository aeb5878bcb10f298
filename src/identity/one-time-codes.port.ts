/** Time-based one-time codes (RFC 6238: SHA-1, 6 digits, 30 s), as every authenticator app makes them. */
export type OneTimeCodes = {
  /** 160 random bits in base32. */
  newSecret(): string;
  /** What an authenticator app reads from the picture. */
  uriOf(secret: string, email: string): string;
  /** The picture of a URI as SVG, without styles or scripts. */
  qrOf(uri: string): Promise<string>;
  /** The time step in which this code is right: the present one, or the one before (30 s back); null if neither. */
  timeStepOf(secret: string, code: string): Promise<number | null>;
  /** The present code: for tests and for the local start, which has no phone. */
  codeOf(secret: string): Promise<string>;
};
