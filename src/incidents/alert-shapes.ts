import { z } from 'zod';
import { DomainError, type Fault } from '../kernel/errors.ts';
import { faultsOf, pointerOf } from '../kernel/faults-of.ts';
import { plainWords } from '../kernel/plain-words.ts';
import { oneLine, sizedContent } from './alert-text.ts';

/** One alert, whatever shape it came in. */
export type IncomingAlert = {
  fingerprint: string;
  status: 'firing' | 'resolved';
  title: string;
  /** The source's own word. */
  severity: string | null;
  /** ISO, never in the future. */
  startsAt: string | null;
  /** Labels and annotations, cut to what is kept. */
  content: Record<string, unknown>;
};

/** One that cannot be taken: its place in the delivery (RFC 6901), and all that is wrong with it. */
export type RefusedAlert = { pointer: string; faults: Fault[] };
export type ParsedDelivery = { alerts: IncomingAlert[]; refused: RefusedAlert[] };

const status = z.enum(['firing', 'resolved']);
const texts = z.record(z.string().max(500), z.string());
const fingerprint = z.string().trim().min(1).max(200);
const moment = z.iso.datetime({ offset: true });
const atMost = 5_000;

/** Version 4 of Alertmanager's webhook, as far as anybody looks at it. */
const alertmanager = z.object({
  version: z.literal('4'),
  groupKey: z.string().min(1),
  alerts: z.array(z.unknown()).min(1).max(atMost),
});
const prometheusAlert = z.object({
  ...{ status, fingerprint, labels: texts, annotations: texts.default({}), startsAt: moment },
  ...{ endsAt: z.string().optional(), generatorURL: z.string().optional() },
});

/** For everybody else: one alert, or a list of them under `alerts`. */
const genericAlert = z.strictObject({
  fingerprint: fingerprint.meta({ description: 'The same for the same trouble: it joins the open incident' }),
  status: status.default('firing'),
  title: z.string().trim().min(1).max(500),
  severity: z
    .string()
    .trim()
    .max(50)
    .optional()
    .meta({ description: 'A word such as critical or sev2; by it the rules judge' }),
  facts: texts.optional().meta({ description: 'What is known, as names and texts' }),
  startsAt: moment.optional(),
});
const genericAlerts = z.strictObject({ alerts: z.array(z.unknown()).min(1).max(atMost) });

/**
 * The alerts of a delivery, each by itself: one that is wrong keeps none of the others. Texts are cut rather than refused:
 * an alarm must not be lost for being long.
 * @throws DomainError `malformed_body`, `invalid_input` when it is no delivery of this shape, naming each fault
 */
export function parseAlerts(shape: 'alertmanager' | 'generic', rawBody: Buffer): ParsedDelivery {
  const body = jsonOf(rawBody);
  if (shape === 'alertmanager') {
    const { alerts, groupKey } = parse(alertmanager, body);
    return eachOf(alerts, prometheusAlert, alert => fromAlertmanager(alert, groupKey));
  }
  const isList = typeof body === 'object' && body !== null && 'alerts' in body;
  if (isList) return eachOf(parse(genericAlerts, body).alerts, genericAlert, fromGeneric);
  return together([takeOne(genericAlert, body, [], fromGeneric)]);
}

type Taken = IncomingAlert | RefusedAlert;
const together = (all: readonly Taken[]): ParsedDelivery => ({
  alerts: all.flatMap(one => ('faults' in one ? [] : [one])),
  refused: all.flatMap(one => ('faults' in one ? [one] : [])),
});

const eachOf = <T>(all: readonly unknown[], schema: z.ZodType<T>, take: (one: T) => IncomingAlert): ParsedDelivery =>
  together(all.map((one, index) => takeOne(schema, one, ['alerts', index], take)));

function takeOne<T>(
  schema: z.ZodType<T>,
  one: unknown,
  path: readonly PropertyKey[],
  take: (one: T) => IncomingAlert,
): Taken {
  const parsed = schema.safeParse(one, { error: plainWords });
  if (parsed.success) return take(parsed.data);
  return { pointer: pointerOf(path), faults: faultsOf('body', parsed.error.issues, path).slice(0, 20) };
}

function jsonOf(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString());
  } catch {
    throw new DomainError('malformed_body', 'the body is no JSON');
  }
}

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body, { error: plainWords });
  if (parsed.success) return parsed.data;
  throw new DomainError('invalid_input', 'this is no delivery of the shape that the source was made for', {
    faults: faultsOf('body', parsed.error.issues).slice(0, 100),
  });
}

/** An alert that began in the future has a clock that is wrong. */
function begun(startsAt: string | undefined): string | null {
  const ms = Date.parse(startsAt ?? '');
  return Number.isFinite(ms) && ms > Date.UTC(2000, 0) ? new Date(Math.min(ms, Date.now())).toISOString() : null;
}

/** The source's own word for how bad it is, cleaned and cut as its other texts are. */
const word = (severity: string | undefined): string | null => (severity ? oneLine(severity, 50) : null);

function fromAlertmanager(alert: z.infer<typeof prometheusAlert>, groupKey: string): IncomingAlert {
  const { fingerprint, status, labels, annotations, startsAt, endsAt, generatorURL } = alert;
  const name = labels['alertname'] ?? fingerprint;
  const said = annotations['summary'] ?? annotations['title'];
  return {
    ...{ fingerprint: oneLine(fingerprint, 200), status, startsAt: begun(startsAt) },
    ...{
      title: oneLine(said ? `${name}: ${said}` : name, 200),
      severity: word(labels['severity'] ?? labels['priority']),
    },
    content: sizedContent({ labels, annotations }, { groupKey, startsAt, endsAt, generatorURL }),
  };
}

function fromGeneric(alert: z.infer<typeof genericAlert>): IncomingAlert {
  const { fingerprint, status, title, severity, facts, startsAt } = alert;
  return {
    ...{ fingerprint: oneLine(fingerprint, 200), status, startsAt: begun(startsAt), title: oneLine(title, 200) },
    ...{ severity: word(severity), content: sizedContent({ facts: facts ?? {} }, { startsAt }) },
  };
}
