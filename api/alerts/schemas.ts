import { z } from 'zod';
import { alertShapes } from '../../src/incidents/alert-source.entity.ts';
import { id, instant, line } from '../http/schemas.ts';

const alertShape = z.enum(alertShapes);
export const alertSource = z
  .object({
    ...{ id: id(), name: z.string(), shape: alertShape, disabledAt: instant().nullable() },
    url: z.string().meta({ description: 'Where it sends its alerts' }),
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
  })
  .meta({ id: 'AlertsTaken' });
