import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodeStamp } from '../../src/assurance/code-stamp.ts';
import { controlOf } from '../../src/assurance/controls.ts';
import { digestOf, type SuiteContent, type SuiteRecord } from '../../src/assurance/suite-record.ts';

export const thisCode: CodeStamp = { commit: 'a'.repeat(40), clean: true, fingerprint: '1'.repeat(64) };
export const otherCode: CodeStamp = { commit: 'b'.repeat(40), clean: true, fingerprint: '2'.repeat(64) };

/** A record as the reporter writes it, of all files that the register demands; all passed unless said otherwise. */
export function suiteRecord(control: string, changes: Partial<SuiteContent> = {}): SuiteRecord {
  const demand = controlOf(control)?.demand;
  const files = demand?.kind === 'test-suite' ? demand.files : ['tests/some.test.ts'];
  const content: SuiteContent = {
    format: 1,
    control,
    code: thisCode,
    startedAt: new Date(Date.now() - 61_000).toISOString(),
    madeAt: new Date(Date.now() - 60_000).toISOString(),
    repeat: `npm test -- ${files.join(' ')}`,
    broken: [],
    tests: files.map(file => ({ file, name: `what ${file} shows`, status: 'passed' as const })),
    ...changes,
  };
  return { ...content, digest: digestOf(content) };
}

/** A folder with these files, as `build/evidence` would be. */
export async function evidenceFolder(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-records-'));
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return folder;
}
