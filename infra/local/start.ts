/** `npm start`: everything Reeve needs, on this machine. Arguments: --verbose shows what the processes log. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { realParts } from './parts.ts';
import { runStart } from './run-start.ts';
import { stopSignal } from './stop-signal.ts';

const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } });

process.exitCode = await runStart({
  root: fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, ''),
  env: process.env,
  verbose: values.verbose,
  out: process.stdout,
  parts: realParts,
  signal: stopSignal(process),
});
process.exit();
