import { describe, expect, it } from '@jest/globals';
import { withRun } from '../../activities/kernel/current-run.ts';
import { sweepReportUploads } from '../../activities/vulnerabilities/sweep-report-uploads.ts';
import type { ObjectStorage } from '../../src/documents/object-storage.port.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { receiveAttachment } from '../../src/vulnerabilities/receive-attachment.ts';
import { lockReport } from '../../src/vulnerabilities/report-row.ts';
import { gathered, pieces } from '../documents/support/bytes.ts';
import { served } from '../support/http/served.ts';

const at = served();
const run = {
  ...{ workflowId: 'platform/prune/x', runId: 'r', executionId: 'e', attempt: 1, kind: 'prune', generation: '' },
  scope: { kind: 'platform' as const },
};
const storage = () => at.api.deps.documents.storage;
const sweep = (of: Pick<ObjectStorage, 'delete'> = storage()) =>
  withRun(run, () => sweepReportUploads({ database: at.open.database, storage: of }));
const uploads = () => at.open.admin<{ id: string; object_key: string }>('select id, object_key from report_upload');
const isThere = (key: string) =>
  gathered(storage().get(key)).then(
    () => true,
    (error: unknown) => !(error instanceof DomainError),
  );
const dayPasses = () => at.open.admin(`update report_upload set created_at = created_at - interval '25 hours'`);
const onReport =
  (reportId: string, before?: () => void) =>
  <T>(work: (unit: PlatformUnit, report: Awaited<ReturnType<typeof lockReport>>) => Promise<T>) => {
    before?.();
    return acrossAgencies(
      at.open.database,
      'incidents',
      'tests',
      async unit => work(unit, await lockReport(unit, reportId)),
      { actor: { kind: 'anonymous', id: 'tests' } },
    );
  };
const file = () => ({ fileName: 'proof.txt', bytes: pieces('half a proof') });

/** The process dies once the bytes are in the storage: neither its commit nor its clearing up happens. */
async function dies(reportId: string): Promise<string> {
  let opened = 0;
  const dead = () => {
    opened += 1;
    if (opened > 1) throw new Error('killed');
  };
  const { files } = at.api.deps.reports;
  const unable = {
    ...files,
    storage: { ...bound(files.storage), delete: async () => Promise.reject(new Error('killed')) },
  };
  await expect(receiveAttachment(unable, onReport(reportId, dead), file())).rejects.toThrow('killed');
  const [row] = await uploads();
  return String(row?.object_key);
}
const bound = (of: ObjectStorage): ObjectStorage => ({
  put: (key, bytes) => of.put(key, bytes),
  get: key => of.get(key),
  delete: key => of.delete(key),
});

describe('files of vulnerability reports that broke off', () => {
  it('are swept a day after, with their bytes, and nothing that counts', async () => {
    const { reportId } = await at.world.newReport();
    const kept = await receiveAttachment(at.api.deps.reports.files, onReport(reportId), file());
    expect(await uploads()).toEqual([]);
    const key = await dies(reportId);
    expect(await isThere(key)).toBe(true);
    expect(await sweep()).toBe(0);
    expect(await isThere(key)).toBe(true);
    await dayPasses();
    expect(await sweep()).toBe(1);
    expect([await isThere(key), await uploads(), await sweep()]).toEqual([false, [], 0]);
    const [row] = await at.open.admin('select object_key from report_attachment where id = $1', [kept.id]);
    expect(await isThere(String(row?.['object_key']))).toBe(true);
  });

  it('are left for the next time by a storage that is away', async () => {
    const { reportId } = await at.world.newReport();
    const key = await dies(reportId);
    await dayPasses();
    await expect(sweep({ delete: () => Promise.reject(new Error('away')) })).rejects.toThrow('away');
    expect([await isThere(key), (await uploads()).length]).toEqual([true, 1]);
    expect(await sweep()).toBe(1);
    expect([await isThere(key), await uploads()]).toEqual([false, []]);
  });

  it('cannot arrive once they are given up: no row is left without its bytes', async () => {
    const { reportId } = await at.world.newReport();
    const { files } = at.api.deps.reports;
    const slow = {
      ...files,
      storage: {
        ...bound(files.storage),
        put: async (key: string, bytes: AsyncIterable<Uint8Array>) => {
          await files.storage.put(key, bytes);
          await dayPasses();
          await sweep();
        },
      },
    };
    const late = receiveAttachment(slow, onReport(reportId), file());
    await expect(late).rejects.toMatchObject({ code: 'unavailable' });
    expect(await at.open.admin('select id from report_attachment where report_id = $1', [reportId])).toEqual([]);
    expect(await uploads()).toEqual([]);
  });
});
