import { z } from 'zod';
import { evidenceKinds } from '../../src/assurance/control.ts';
import { verdicts } from '../../src/assurance/judge-control.ts';
import { instant } from '../http/schemas.ts';

const evidence = z
  .object({
    kind: z.enum(evidenceKinds).or(z.string()),
    outcome: z.enum(['kept', 'broken']),
    madeAt: instant(),
    ageMs: z.number(),
    commit: z.string().nullable(),
    uncommittedChanges: z.boolean().meta({ description: 'It ran on changes on top of that commit' }),
    summary: z.string(),
    repeat: z.string().meta({ description: 'The command or workflow id that repeats it' }),
    digest: z.string().meta({ description: 'SHA-256 of the record' }),
    tests: z.array(z.object({ name: z.string(), file: z.string(), status: z.string() })),
  })
  .meta({ id: 'Evidence' });

const control = z
  .object({
    id: z.string().meta({ example: 'B2' }),
    promise: z.string(),
    keptBy: z.string(),
    provenBy: z.string(),
    maxAgeMs: z.number().nullable(),
    proven: z.boolean(),
    verdict: z.enum(verdicts),
    missing: z
      .string()
      .nullable()
      .meta({ description: 'Why it is not proven; of a proven one, what the proof does not reach' }),
    evidence: evidence.nullable(),
    live: z
      .array(z.object({ what: z.string(), maxAgeMs: z.number(), evidence: evidence.nullable() }))
      .meta({ description: 'What must also have happened for real, beside tests: the newest decides' }),
  })
  .meta({ id: 'Control' });

export const security = z
  .object({
    at: instant(),
    readable: z.boolean().meta({ description: 'False while the database does not answer: no proof can be read' }),
    commit: z.string().nullable(),
    uncommittedChanges: z.boolean(),
    proven: z.int(),
    total: z.int(),
    controls: z.array(control),
  })
  .meta({ id: 'Security' });
