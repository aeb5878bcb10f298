/** What of a request a version may shape: as it came, before it is parsed. */
export type RequestForm = { query: unknown; body: unknown };

/** How a route that has changed still serves those who know it as it was. Pure functions. */
export type OldForm = {
  /** A request in the form of the version before, in the form of this one. */
  request?: (old: RequestForm) => RequestForm;
  /** An answer's body in the form of this version, in the form of the one before. Errors have one form in all. */
  answer?: (now: unknown) => unknown;
};

export type ApiChange = {
  kind: 'added' | 'changed' | 'removed';
  /** For integrators, in plain words. */
  text: string;
  /** A breaking change names the routes whose form it changed, by their ids. */
  breaking?: Readonly<Record<string, OldForm>>;
};

/** A dated version: the day it came out, and what it changed. */
export type ApiVersion = {
  name: string;
  /** The day after which it may go; null for the current one. */
  sunsetOn: string | null;
  changes: readonly ApiChange[];
};
/** The newest first. */
export type ApiVersions = readonly [ApiVersion, ...ApiVersion[]];
