import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sweepUploads } from '../../activities/documents/sweep-uploads.ts';
import { withRun } from '../../activities/kernel/current-run.ts';
import { createClamdScanner } from '../../infra/scan/create-clamd-scanner.ts';
import { scanDocument, scanDocumentInput } from '../../src/documents/scan-document.contract.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { workflowIdOf } from '../../src/kernel/contract.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import { decideOperatorTask } from '../../src/kernel/operator-tasks.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { keepHistory } from '../temporal/replay.ts';
import { until } from '../temporal/support/until.ts';
import { eicar, failureOf, gathered, pieces } from './support/bytes.ts';
import { createDocumentWorld, type DocumentWorld } from './support/world.ts';

describe('scanning a document', () => {
  let world: DocumentWorld;
  let token: string;
  beforeAll(async () => {
    world = await createDocumentWorld();
    token = await world.agency.token(world.agency.members.property_manager);
  });
  afterAll(() => world?.close());

  const upload = (documentId: string, content: string) =>
    world.api.agent
      .put(`/v1/documents/${documentId}/content`)
      .auth(token, { type: 'bearer' })
      .set('content-type', 'text/plain')
      .send(content);
  const get = (path: string) => world.api.agent.get(path).auth(token, { type: 'bearer' });
  const uploaded = async (content: string) => {
    const { documentId } = await world.agency.newDocument({ state: 'awaiting' });
    expect((await upload(documentId, content)).status).toBe(202);
    const workflowId = workflowIdOf(scanDocument, scanDocumentInput(world.agency.agencyId, documentId));
    const handle = world.client.workflow.getHandle(workflowId);
    await until(() => handle.describe().then(Boolean, () => false));
    return { documentId, workflowId, handle };
  };
  const stateOf = async (documentId: string) => (await get(`/v1/documents/${documentId}`)).body.state;
  const row = async (documentId: string) =>
    (await world.open.admin('select * from document where id = $1', [documentId]))[0];
  const actionsOn = async (documentId: string) =>
    (
      await world.open.admin('select action, actor_kind from audit_event where subject_id = $1 order by id', [
        documentId,
      ])
    ).map(({ action, actor_kind }) => `${actor_kind} ${action}`);

  it('makes a clean one ready, and only then does it download', async () => {
    world.scanner.failNext(2);
    const { documentId, handle, workflowId } = await uploaded('The keys are with the neighbour.\n');
    const early = await get(`/v1/documents/${documentId}/content`);
    expect([early.status, early.body.code, early.body.facts]).toEqual([409, 'conflict', { state: 'scanning' }]);
    expect(await handle.result()).toEqual({ state: 'ready', found: null });
    const read = await get(`/v1/documents/${documentId}/content`);
    expect([read.status, read.text]).toEqual([200, 'The keys are with the neighbour.\n']);
    expect(await actionsOn(documentId)).toEqual([
      'system document.created',
      'staff document.uploaded',
      'system document.accepted',
      'staff document.downloaded',
    ]);
    await keepHistory(world, workflowId, 'scan-document-clean');
  });

  it('refuses malware, removes its bytes and says so', async () => {
    const { documentId, handle, workflowId } = await uploaded(`a letter\n${eicar}\n`);
    expect(await handle.result()).toEqual({ state: 'refused', found: 'Eicar-Test-Signature' });
    const read = await get(`/v1/documents/${documentId}`);
    expect(read.body).toMatchObject({ state: 'refused', refusal: 'malware' });
    expect((await get(`/v1/documents/${documentId}/content`)).status).toBe(409);
    expect((await row(documentId))?.['object_key']).toBeNull();
    const gone = world.api.deps.documents.storage.get(`${world.agency.agencyId}/${documentId}/1`);
    expect(await failureOf(gathered(gone))).toMatchObject({ code: 'not_found' });
    expect(await actionsOn(documentId)).toContain('system document.refused');
    expect((await upload(documentId, 'another try')).body.code).toBe('already_done');
    await keepHistory(world, workflowId, 'scan-document-malware');
  });

  it('waits for a scanner that is away', async () => {
    await world.scanner.stop();
    const { documentId, handle } = await uploaded('patience');
    // A try has failed.
    await until(async () => Boolean((await handle.describe()).raw.pendingActivities?.[0]?.lastFailure?.message));
    expect(await stateOf(documentId)).toBe('scanning');
    await world.scanner.start();
    expect(await handle.result()).toEqual({ state: 'ready', found: null });
  });

  /** A document whose scan asks an operator after a short while. */
  const impatient = async (policy: { version: number; askAfterMs: number }) => {
    const { agencyId } = world.agency;
    const { documentId } = await world.agency.newDocument({ state: 'awaiting' });
    const { storage, cipher } = world.api.deps.documents;
    const content = Buffer.from('%PDF-1.4 patience');
    const key = `${agencyId}/${documentId}/1`;
    await storage.put(key, cipher.encrypt(pieces(content), { agencyId, documentId }));
    await world.open.admin(
      `update document set state = 'scanning', object_key = $2, media_type = 'application/pdf', bytes = $3, sha256 = $4,
         uploads = 1 where id = $1`,
      [documentId, key, content.length, createHash('sha256').update(content).digest()],
    );
    const input = scanDocumentInput(agencyId, documentId, policy);
    await withAgency(world.open.database, systemActor(agencyId, 'test'), async unit => {
      unit.start(scanDocument, input);
    });
    const task = async () =>
      (
        await world.open.admin('select * from operator_task where subject_id = $1 and decided_at is null', [documentId])
      )[0];
    await until(async () => Boolean(await task()));
    return { documentId, workflowId: workflowIdOf(scanDocument, input), task };
  };
  const decide = (taskId: string, decision: 'retry' | 'give_up') =>
    acrossAgencies(world.open.database, 'operations', 'a test decides', unit =>
      decideOperatorTask(unit, { taskId, decision, reason: 'as a test wants it' }),
    );

  it('asks an operator after a while: one who gives up refuses it, one who retries has it scanned', async () => {
    await world.scanner.stop();
    const first = await impatient({ version: 9, askAfterMs: 500 });
    const second = await impatient({ version: 9, askAfterMs: 500 });
    expect(await first.task()).toMatchObject({ kind: 'document_not_scanned', choices: ['retry', 'give_up'] });
    await decide(String((await first.task())?.['id']), 'give_up');
    const refused = world.client.workflow.getHandle(first.workflowId);
    expect(await refused.result()).toEqual({ state: 'refused', found: null });
    expect(await row(first.documentId)).toMatchObject({ refusal: 'not_scanned', object_key: null });
    await world.scanner.start();
    await decide(String((await second.task())?.['id']), 'retry');
    expect(await world.client.workflow.getHandle(second.workflowId).result()).toEqual({ state: 'ready', found: null });
    await keepHistory(world, first.workflowId, 'scan-document-given-up');
    await keepHistory(world, second.workflowId, 'scan-document-retried');
  });

  it('sweeps away what uploads that broke off have left, and nothing that counts', async () => {
    const { storage, cipher } = world.api.deps.documents;
    const { agencyId } = world.agency;
    const ready = await world.agency.newDocument();
    const broken = await world.agency.newDocument({ state: 'awaiting' });
    const busy = await world.agency.newDocument({ state: 'awaiting' });
    for (const { documentId } of [broken, busy])
      await storage.put(`${agencyId}/${documentId}/1`, cipher.encrypt(pieces('half'), { agencyId, documentId }));
    const set = (documentId: string, ago: string, uploads: number) =>
      world.open.admin('update document set uploads = $2, upload_until = now() - $3::interval where id = $1', [
        documentId,
        uploads,
        ago,
      ]);
    await set(ready.documentId, '2 hours', 3);
    await set(broken.documentId, '2 hours', 2);
    await set(busy.documentId, '10 minutes', 1);
    const deps = {
      database: world.open.database,
      documents: { ...world.api.deps.documents, scanner: createClamdScanner({ address: '127.0.0.1:9' }) },
    };
    const run = {
      workflowId: 'platform/prune/x',
      runId: 'r',
      executionId: 'e',
      attempt: 1,
      kind: 'prune',
      generation: '',
    };
    const sweep = () => withRun({ ...run, scope: { kind: 'platform' } }, () => sweepUploads(deps, null));
    expect(await sweep()).toEqual({ removed: 5 - 1, last: null });
    expect(await sweep()).toEqual({ removed: 0, last: null });
    const there = (documentId: string) =>
      gathered(storage.get(`${agencyId}/${documentId}/1`)).then(
        () => true,
        (error: unknown) => !(error instanceof DomainError),
      );
    expect(await Promise.all([ready, broken, busy].map(({ documentId }) => there(documentId)))).toEqual([
      true,
      false,
      true,
    ]);
    expect((await row(broken.documentId))?.['upload_until']).toBeNull();
    expect((await get(`/v1/documents/${ready.documentId}/content`)).status).toBe(200);
  });
});
