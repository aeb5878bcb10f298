/** Tells what bytes are by their first ones (at most `headBytes`); undefined for what has no mark, such as text. */
export type TypeFinder = (head: Uint8Array) => Promise<string | undefined>;

/** Of office files the entries that say what they are come early, though not always first. */
export const headBytes = 262_144;
