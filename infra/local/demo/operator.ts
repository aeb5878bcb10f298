import { createOperator } from '../../../src/identity/create-operator.ts';
import type { ServingRole } from '../../../src/kernel/database.ts';
import { openDatabase } from '../../database/database.ts';
import { createIdentity } from '../../identity/index.ts';
import { createAuditMacs, createKeyManagement } from '../../keys/index.ts';
import type { DemoContext } from '../demo-contract.ts';
import type { SignInState } from './demo-state.ts';

/** Operators cannot be invited by other ones: made directly, as the runbook does in production. Repeatable. */
export async function ensureOperators(context: DemoContext, operators: readonly SignInState[]): Promise<void> {
  const keys = await createKeyManagement({ keyFile: context.env['KEY_FILE'], kmsKeyId: context.env['KMS_KEY_ID'] });
  const roles: ServingRole[] = ['reeve_identity'];
  const database = await openDatabase({
    url: new URL(context.env['DATABASE_URL'] ?? context.adminUrl),
    passwords: Object.fromEntries(roles.map(role => [role, context.rolePasswords[role]])),
    poolMax: 2,
    applicationName: 'reeve demo',
    ...(await createAuditMacs(keys)),
  });
  try {
    const identity = createIdentity({ database, keys });
    for (const { email, password, totpSecret } of operators)
      await createOperator(identity, { email, password, ...(totpSecret ? { totpSecret } : {}) });
  } finally {
    await database.close();
  }
}
