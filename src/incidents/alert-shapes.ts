import { z } from 'zod';
import { DomainError, type Fault } from '../kernel/errors.ts';
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

const status = z.enum(['firing', 'resolved']);
const texts = z.record(z.string().max(500), z.string());
const fingerprint = z.string().trim().min(1).max(200);
const moment = z.iso.datetime({ offset: true, error: 'must be an instant, such as 2026-03-01T09:30:00Z' });
const atMost = 5_000;

/** Version 4 of Alertmanager's webhook, as far as anybody looks at it. */
const alertmanager = z.object({
  version: z.literal('4'),
  groupKey: z.string().min(1),
  alerts: z
    .array(
      z.object({
        ...{ status, fingerprint, labels: texts, annotations: texts.default({}), startsAt: moment },
        ...{ endsAt: z.string().optional(), generatorURL: z.string().optional() },
      }),
    )
    .min(1)
    .max(atMost),
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
const genericAlerts = z.strictObject({ alerts: z.array(genericAlert).min(1).max(atMost) });

/**
 * The alerts of a delivery. Texts are cut rather than refused: an alarm must not be lost for being long.
 * @throws DomainError `malformed_body`, `invalid_input` naming each fault
 */
export function parseAlerts(shape: 'alertmanager' | 'generic', rawBody: Buffer): IncomingAlert[] {
  const body = jsonOf(rawBody);
  if (shape === 'alertmanager') return fromAlertmanager(parse(alertmanager, body));
  const isList = typeof body === 'object' && body !== null && 'alerts' in body;
  return fromGeneric(isList ? parse(genericAlerts, body) : { alerts: [parse(genericAlert, body)] });
}

function jsonOf(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString());
  } catch {
    throw new DomainError('malformed_body', 'the body is no JSON');
  }
}

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new DomainError('invalid_input', 'this is no alert of the shape that the source was made for', {
    faults: parsed.error.issues.slice(0, 20).flatMap(faultsOf),
  });
}

const pointer = (path: readonly PropertyKey[]): string =>
  path.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({ in: 'body', pointer: pointer([...issue.path, key]), detail: 'is not known here' }));
  return [{ in: 'body', pointer: pointer(issue.path), detail: issue.message }];
}

/** An alert that began in the future has a clock that is wrong. */
function begun(startsAt: string | undefined): string | null {
  const ms = Date.parse(startsAt ?? '');
  return Number.isFinite(ms) && ms > Date.UTC(2000, 0) ? new Date(Math.min(ms, Date.now())).toISOString() : null;
}

/** The source's own word for how bad it is, cleaned and cut as its other texts are. */
const word = (severity: string | undefined): string | null => (severity ? oneLine(severity, 50) : null);

function fromAlertmanager({ alerts, groupKey }: z.infer<typeof alertmanager>): IncomingAlert[] {
  return alerts.map(({ fingerprint, status, labels, annotations, startsAt, endsAt, generatorURL }) => {
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
  });
}

function fromGeneric({ alerts }: z.infer<typeof genericAlerts>): IncomingAlert[] {
  return alerts.map(({ fingerprint, status, title, severity, facts, startsAt }) => ({
    ...{ fingerprint: oneLine(fingerprint, 200), status, startsAt: begun(startsAt), title: oneLine(title, 200) },
    ...{ severity: word(severity), content: sizedContent({ facts: facts ?? {} }, { startsAt }) },
  }));
}
