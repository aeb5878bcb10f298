import type { Check } from './check.ts';
import { docLinks } from './doc-links.ts';
import { fileSizes } from './file-sizes.ts';
import { importRulesBite, imports } from './imports.ts';
import { sources } from './source-rules.ts';
import { style, types, unused } from './tools.ts';

/** The slow ones first: two run at a time. */
const checks: readonly Check[] = [imports, types, unused, style, importRulesBite, sources, fileSizes, docLinks];

const atOnce = 2;

/**
 * Runs every check, two at a time, and says of each how it went and how long it took.
 * @returns how many failed
 */
export async function runChecks(root: string, say: (line: string) => void, list = checks): Promise<number> {
  const waiting = [...list];
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const startedAt = performance.now();
      const { faults, note } = await check.run(root).catch(broken);
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(5);
      say(`${faults.length === 0 ? '  ok  ' : 'FAILED'} ${seconds} s  ${check.name.padEnd(18)} ${note}`);
      for (const fault of faults) say(`         ${fault}`);
      if (faults.length > 0) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return failed;
}

/** A check that cannot run is not one that holds. */
const broken = (error: unknown) => ({
  faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
  note: 'could not run',
});
