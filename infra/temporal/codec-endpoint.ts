import type { Payload } from '@temporalio/common';
import { z } from 'zod';
import type { DataKeys, OpenDataKey } from '../../src/agencies/data-keys.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { AuditFacts } from '../../src/kernel/audit.ts';
import type { Database } from '../../src/kernel/database.ts';
import { isDomainError } from '../../src/kernel/errors.ts';
import type { OperatorSession } from './operator-session.ts';
import { isSealed, keyIdOf, openPayload, placeholder, sealPayload } from './payload-codec.ts';

const base64 = z.base64().transform(text => Buffer.from(text, 'base64'));
/** What the Temporal UI sends: payloads as protobuf's JSON has them. */
const requestSchema = z.object({
  payloads: z
    .array(z.object({ metadata: z.record(z.string(), base64).optional(), data: base64.optional() }))
    .max(2_000),
});
type WirePayload = { metadata: Record<string, string>; data: string };
export type CodecAnswer = { payloads: WirePayload[] };

export type CodecDeps = {
  dataKeys: DataKeys;
  /** Writes that an operator used the codec; must succeed before anything is shown. */
  audit(operator: OperatorSession, action: string, details: AuditFacts): Promise<void>;
  /** How old the second factor may be for a payload to be shown. */
  factorFreshMs: number;
};
export type CodecEndpoint = {
  /** @throws ZodError for a body that is no list of payloads */
  decode(operator: OperatorSession, body: unknown): Promise<CodecAnswer>;
  encode(operator: OperatorSession, body: unknown): Promise<CodecAnswer>;
};

type Shown = { payload: Payload; how: 'clear' | 'opened' | 'stale' | 'agency' | 'missing' | 'broken' };

/**
 * Opens platform payloads for an operator whose second factor is fresh. An agency's payload takes a live support grant,
 * which nobody can have yet. What the UI sends to a run is sealed with the platform's key: it says no run's id here.
 */
export function createCodecEndpoint({ dataKeys, audit, factorFreshMs }: CodecDeps): CodecEndpoint {
  const show = async (payload: Payload, fresh: boolean): Promise<Shown> => {
    if (!isSealed(payload)) return { payload, how: 'clear' };
    const key = await dataKeys.byId(keyIdOf(payload));
    if (!key) return { payload: placeholder('encrypted, and the key is not here'), how: 'missing' };
    if (key.agencyId !== null) return { payload: placeholder('needs a support grant'), how: 'agency' };
    if (!fresh) return { payload: placeholder('show your second factor again: sign out and in'), how: 'stale' };
    return openOrSay(payload, key);
  };
  const isFresh = ({ factorAtMs }: OperatorSession) => Date.now() - factorAtMs < factorFreshMs;
  return {
    decode: async (operator, body) => {
      const { payloads } = requestSchema.parse(body);
      const shown = await Promise.all(payloads.map(payload => show(payload as Payload, isFresh(operator))));
      const count = (how: Shown['how']) => shown.filter(each => each.how === how).length;
      const [opened, agency, stale] = [count('opened'), count('agency'), count('stale')];
      if (opened + agency + stale > 0) await audit(operator, 'codec.decoded', { opened, agency, stale });
      return { payloads: shown.map(({ payload }) => wire(payload)) };
    },
    encode: async (operator, body) => {
      const { payloads } = requestSchema.parse(body);
      const key = await dataKeys.live(null);
      await audit(operator, 'codec.encoded', { payloads: payloads.length });
      return { payloads: payloads.map(payload => wire(sealPayload(payload as Payload, key))) };
    },
  };
}

/** One payload that somebody has altered must not hide all others of the page. */
function openOrSay(payload: Payload, key: OpenDataKey): Shown {
  try {
    return { payload: openPayload(payload, key), how: 'opened' };
  } catch (error) {
    if (!isDomainError(error, 'seal_broken')) throw error;
    return { payload: placeholder('encrypted, and altered since: it does not open'), how: 'broken' };
  }
}

const wire = ({ metadata, data }: Payload): WirePayload => ({
  metadata: Object.fromEntries(
    Object.entries(metadata ?? {}).map(([name, value]) => [name, Buffer.from(value ?? []).toString('base64')]),
  ),
  data: Buffer.from(data ?? []).toString('base64'),
});

/** Audit rows of the codec: who, how many, never what. */
export function createCodecAudit(database: Database): CodecDeps['audit'] {
  return ({ personId, requestId }, action, details) =>
    acrossAgencies(
      database,
      'operations',
      'audit the codec',
      async unit => unit.audit({ action, subjectType: 'temporal_payloads', subjectId: null, details }),
      { actor: { kind: 'operator', id: personId, requestId } },
    );
}
