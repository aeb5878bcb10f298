import { describe, expect, it } from '@jest/globals';
import { createAuditMacs, createLocalKeys } from '../../infra/keys/index.ts';
import { openPersonSecret, personSecretsKey, personSecretsKeys } from '../../src/identity/person-secrets.ts';
import type { KeyManagement } from '../../src/kernel/key-management.port.ts';
import { seal } from '../../src/kernel/sealing.ts';
import { readSignedToken, signedToken } from '../../src/kernel/signed-token.ts';
import { auditLog } from '../audit/support/audit-log.ts';

/**
 * The steps in which processes that run side by side get another root key (docs/operations.md, "Keys"): first all of them
 * read what the new one will make, then one after the other makes it.
 */
const [first, second] = [Buffer.alloc(32, 41), Buffer.alloc(32, 42)];
const reading = createLocalKeys(first, [second]);
const making = createLocalKeys(second, [first]);
const log = auditLog();

async function auditAs(keys: KeyManagement): Promise<void> {
  const { auditMac, auditMacsBefore } = await createAuditMacs(keys);
  const { database } = log.open;
  log.database = Object.assign(Object.create(database), { auditMac, auditMacsBefore });
}

describe('while processes get another root key one after the other', () => {
  it.each([
    ['one that makes with the old', reading, making],
    ['one that makes with the new', making, reading],
  ])('%s is believed and understood by the others', async (_which, one, other) => {
    const { wrapped, plaintext } = await one.generateDataKey({ agencyId: 'a' });
    expect(await other.unwrap(wrapped, { agencyId: 'a' })).toEqual(plaintext);
    const head = Buffer.alloc(16, 1);
    const token = await signedToken(one, 'invitation', head);
    expect(await readSignedToken(other, { purpose: 'invitation', headBytes: 16, token })).toEqual(head);
    const sealed = seal(await personSecretsKey(one), 'JBSWY3DPEHPK3PXP', 'x');
    expect(openPersonSecret(await personSecretsKeys(other), sealed, 'x').toString()).toBe('JBSWY3DPEHPK3PXP');
  });

  it('the audit log is sealed and found whole by whichever of them does so', async () => {
    for (const [step, keys] of [createLocalKeys(first), reading, making, reading, making].entries()) {
      await auditAs(keys);
      await log.sealed(`test.step-${step}`);
      expect(await log.verify()).toMatchObject({ found: 0, known: 0, changed: [], broken: [], missing: [] });
    }
    expect(await log.openIncidents()).toEqual([]);
  });

  it('an old one that cannot read what the new ones make takes their audit events for forged: hence the first step', async () => {
    await auditAs(making);
    await log.sealed('test.new');
    await auditAs(createLocalKeys(first));
    expect(await log.verify()).toMatchObject({ changed: [expect.any(String)] });
  });
});
