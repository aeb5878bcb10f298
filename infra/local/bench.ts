/**
 * `npm run bench`: measures Reeve against what one would otherwise use, in paired rounds of the same run, and prints a
 * table of ratios. docs/benchmarks.md says how to read it. Arguments: --only page,export  --quick  --keep  --profile,
 * and sizes such as --pairs 3 (infra/bench/options.ts).
 */
import { parseOptions } from '../bench/options.ts';
import { runBench } from '../bench/run-bench.ts';

try {
  process.exitCode = (await runBench(parseOptions(process.argv.slice(2)), line => console.log(line))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
process.exit();
