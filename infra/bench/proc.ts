import { readFileSync } from 'node:fs';
import { runProgram } from '../local/run-program.ts';

/** Linux counts CPU time in hundredths of a second. */
const tickMs = 10;

/** CPU time that a process has used, user and system; NaN where there is no /proc. */
export function cpuMsOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold blanks.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tickMs;
  } catch {
    return Number.NaN;
  }
}

/** Resident memory of a process, in MB. */
export async function residentMbOf(pid: number): Promise<number> {
  const kilobytes = await runProgram('ps', ['-o', 'rss=', '-p', String(pid)]).catch(() => 'NaN');
  return Number(kilobytes.trim()) / 1024;
}

/** Samples resident memory each 100 ms until `stop`, which returns the samples, in MB. */
export function sampleMemory(pid: number): { stop(): Promise<readonly number[]> } {
  const samples: number[] = [];
  let over = false;
  const sampling = (async () => {
    while (!over) {
      samples.push(await residentMbOf(pid));
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  })();
  return {
    stop: async () => {
      over = true;
      await sampling;
      return samples.filter(Number.isFinite);
    },
  };
}
