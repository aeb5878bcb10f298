/** `npm run reset`: deletes what `npm start` made, after asking. Arguments: --yes answers the question. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runReset } from './run-reset.ts';

const { values } = parseArgs({ options: { yes: { type: 'boolean', default: false } } });

process.exit(
  await runReset({
    root: fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, ''),
    yes: values.yes,
    input: process.stdin,
    out: process.stdout,
  }),
);
