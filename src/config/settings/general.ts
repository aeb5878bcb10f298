import { z } from 'zod';
import { regions } from '../../agencies/regions.ts';
import type { Declaration } from '../declaration.ts';
import { everyProcess, serving } from '../declaration.ts';
import { listOf } from '../schemas.ts';

export const general = {
  environment: {
    env: 'REEVE_ENV',
    doc: 'Where this runs. `production` refuses sandboxes, local keys, plain http and connections without TLS. There is no default: a forgotten setting must not mean "local".',
    expected: 'local, test or production',
    schema: z.enum(['local', 'test', 'production']),
    neededBy: everyProcess,
    example: 'local',
  },
  logLevel: {
    env: 'LOG_LEVEL',
    doc: 'The least important level that is logged.',
    expected: 'error, warn, info or debug',
    schema: z.enum(['error', 'warn', 'info', 'debug']),
    neededBy: everyProcess,
    fallback: 'info',
    example: 'info',
  },
  regions: {
    env: 'REGIONS',
    doc: 'The regions that this deployment serves, separated by commas. A region is a cell: in production exactly one.',
    expected: `a list of ${regions.join(', ')}`,
    schema: listOf(z.enum(regions)).refine(list => list.length > 0, { error: 'is empty' }),
    neededBy: serving,
    example: 'eu-west-1,ap-southeast-2',
  },
} as const satisfies Record<string, Declaration>;
