import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { PlatformActor } from '../../src/kernel/actor.ts';
import type { AgencyPlace, Principal } from '../../src/kernel/principal.ts';
import type { AgencyUnit, PlatformUnit, UnitMode } from '../../src/kernel/unit.ts';
import type { ApiDeps } from '../deps.ts';
import type { Answer } from './route.ts';
import type { EverybodyServes, MemberServes, PortalServes, Serves, StaffServes } from './serves.ts';

export type UnitChoice = UnitMode | 'none';
/** What belongs to everybody has no session to open a unit with. */
export type UnitChoiceOf<S extends Serves> = S extends EverybodyServes ? 'none' : UnitChoice;

/** A schema that is not there, and the type of what it would have parsed. */
export type NoSchema = z.ZodUndefined;

export type UnitOf<S extends Serves> = S extends StaffServes | PortalServes | MemberServes ? AgencyUnit : PlatformUnit;
export type PrincipalOf<S extends Serves> = S extends EverybodyServes
  ? null
  : S extends StaffServes | PortalServes | MemberServes
    ? Principal & { agency: AgencyPlace }
    : Principal;

/** Who sent a request, as logs and audit rows say it; `ip` believes as many proxies as the settings name. */
export type RequestFacts = { id: string; ip: string; userAgent: string | null };

export type OpenUnit<S extends Serves> = {
  /** Opens a unit as whoever sent this request; the session is read and authorised again. Units do not nest. */
  asCaller<const T>(mode: UnitMode, work: (unit: UnitOf<S>, principal: PrincipalOf<S>) => Promise<T>): Promise<T>;
};

/** What a handler is given; everything is parsed and authorised. */
export type Context<
  S extends Serves = Serves,
  U extends UnitChoice = UnitChoice,
  Params = unknown,
  Query = unknown,
  Body = unknown,
> = {
  /** The one unit of this request; with `unit: 'none'` there is none, see `units`. */
  unit: U extends 'none' ? undefined : UnitOf<S>;
  /** For `unit: 'none'` of signed-in routes. Public ones hand `deps.database` and `caller` to a use case. */
  units: S extends EverybodyServes ? undefined : OpenUnit<S>;
  principal: PrincipalOf<S>;
  /** Who asks, for units that belong to no agency; carries the request id. */
  caller: PlatformActor;
  params: Params;
  query: Query;
  body: Body;
  /** The bytes as they came, with `rawBody: true` only. */
  rawBody: Buffer;
  /** The body as it comes, with `streamBody: true` only: `limits` hold, and it fails when the client breaks off. */
  readonly stream: Readable;
  /**
   * For `idempotent` routes with `streamBody`: answers once for each Idempotency-Key, in the unit that writes.
   * `bodyHash` is a digest of what was sent, by which a repeat is known from another request.
   */
  once<T extends Answer>(unit: AgencyUnit, bodyHash: Buffer, work: () => Promise<T>): Promise<T>;
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  /** The version that If-Match names, with `ifMatch: true`; 0 otherwise. */
  ifMatch: number;
  /** SHA-256 of the session token that the request carries, if any. */
  tokenHash: Buffer | undefined;
  request: RequestFacts;
  /** Aborted when the time limit of the route has passed or the client has gone. */
  signal: AbortSignal;
  deps: ApiDeps;
};
