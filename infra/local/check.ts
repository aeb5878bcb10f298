import { fileURLToPath } from 'node:url';
import { runChecks } from '../checks/run-checks.ts';

/** `npm run check`: whether the house is in order. Ends with 1 when something is not. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const failed = await runChecks(root, line => console.log(line));
process.exitCode = failed > 0 ? 1 : 0;
