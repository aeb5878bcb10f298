import { z } from 'zod';
import { alertShapes } from '../../src/incidents/alert-source.entity.ts';
import { id, instant, line } from '../http/schemas.ts';

const alertShape = z.enum(alertShapes);
const fault = z.object({
  pointer: z.string().meta({ description: 'Where, in the delivery (RFC 6901)', example: '/alerts/1/startsAt' }),
  detail: z.string().meta({ example: 'must be an instant, as 2026-03-01T09:30:00Z' }),
});
export const alertSource = z
  .object({
    ...{ id: id(), name: z.string(), shape: alertShape, disabledAt: instant().nullable() },
    url: z.string().meta({ description: 'Where it sends its alerts' }),
    refusedCount: z.int().meta({ description: 'Alerts of it that could not be taken, since it was made' }),
    refusedAt: instant().nullable().meta({ description: 'When that happened last' }),
    refusedFaults: z.array(fault).meta({ description: 'What was wrong then: the first few faults' }),
    ...{ createdAt: instant(), version: z.int() },
  })
  .meta({ id: 'AlertSource' });
export const alertSourceWithSecrets = z
  .object({
    source: alertSource,
    token: z.string().meta({ description: 'For `Authorization: Bearer`. Shown this once', example: 'reeve_alert_...' }),
    signingSecret: z.string().meta({ description: 'For Standard Webhooks. Shown this once', example: 'whsec_...' }),
  })
  .meta({ id: 'AlertSourceWithSecrets' });
export const newAlertSource = z.strictObject({ name: line(100), shape: alertShape }).meta({ id: 'NewAlertSource' });
export const alertSourceChange = z.strictObject({ disabled: z.boolean() }).meta({ id: 'AlertSourceChange' });
export const sourceParams = z.strictObject({ sourceId: id() });

export const alertsTaken = z
  .object({
    alerts: z.array(
      z.object({
        fingerprint: z.string(),
        outcome: z.enum(['opened', 'joined', 'storm', 'resolved', 'ignored']).meta({
          description: 'An incident of its own, the open one, that of a storm; noted as over; over already',
        }),
        incidentId: id().nullable(),
      }),
    ),
    refusedCount: z.int(),
    refused: z
      .array(z.object({ pointer: z.string().meta({ example: '/alerts/1' }), faults: z.array(fault) }))
      .meta({ description: 'Those that could not be taken, up to a hundred: mend them, and send them anew' }),
  })
  .meta({ id: 'AlertsTaken' });
