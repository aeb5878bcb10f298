import { z } from 'zod';
import type { Declaration, ProcessName } from '../declaration.ts';
import { everyProcess, nobody, serving } from '../declaration.ts';
import { password, wholeNumber } from '../schemas.ts';

const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ }).superRefine((text, context) => {
  const url = new URL(text);
  if (url.username || url.password) context.addIssue('names a role or a password, which come from DATABASE_PASSWORD_*');
  if (!/^\/[^/]+$/.test(url.pathname)) context.addIssue('names no database');
  // Drivers also take user, password and host from the query, where a check of the authority would not see them.
  const others = [...url.searchParams.keys()].filter(key => key !== 'sslmode' && key !== 'sslrootcert');
  if (others.length > 0) context.addIssue(`has unknown parameters: ${others.join(', ')}`);
  if (url.searchParams.getAll('sslmode').length > 1) context.addIssue('says sslmode twice');
});

const rolePassword = <Needed extends readonly ProcessName[], Taken extends readonly ProcessName[]>(
  role: string,
  use: string,
  neededBy: Needed,
  takenBy: Taken,
) => ({
  env: `DATABASE_PASSWORD_${role.toUpperCase()}`,
  doc: `Password of the role reeve_${role}, which ${use}.`,
  expected: 'at least 16 characters',
  schema: password,
  neededBy,
  takenBy,
  secret: true as const,
  example: `change-me-${role}-0123456789`,
});

const worker = ['worker'] as const;

export const database = {
  databaseUrl: {
    env: 'DATABASE_URL',
    doc: 'PostgreSQL 15 or later, without a role: each process adds the roles it uses. Production needs sslmode=verify-full.',
    expected: 'postgres://host:port/database, without role or password, sslmode optional',
    schema: databaseUrl,
    neededBy: everyProcess,
    example: 'postgres://127.0.0.1:5432/reeve',
  },
  databasePoolMax: {
    env: 'DATABASE_POOL_MAX',
    doc: 'Connections that one process may hold for one role.',
    expected: 'a number, 1 to 200',
    schema: wholeNumber(1, 200),
    neededBy: everyProcess,
    fallback: '10',
    example: '10',
  },
  databasePasswordOwner: rolePassword('owner', 'owns the schema and migrates it', ['migrate'] as const, nobody),
  databasePasswordApp: rolePassword('app', "reads and writes agencies' rows under their policies", serving, nobody),
  databasePasswordIdentity: rolePassword('identity', 'reads and writes persons and sessions', serving, nobody),
  databasePasswordPlatform: rolePassword('platform', 'reads and writes runs, tasks and the outbox', serving, nobody),
  databasePasswordOperator: rolePassword(
    'operator',
    'sees agencies only through a live support grant',
    ['api'] as const,
    worker,
  ),
  databasePasswordSeal: rolePassword('seal', 'reads and seals the audit log', nobody, worker),
  databasePasswordBackup: rolePassword('backup', 'reads everything and writes nothing', nobody, worker),
} as const satisfies Record<string, Declaration>;
