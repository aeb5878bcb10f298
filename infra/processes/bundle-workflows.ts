import { bundleWorkflows } from '../temporal/bundle.ts';

/** Makes the bundle of the workflows, if it is not there, and writes its path: a process of its own, for its memory. */
process.stdout.write(`${await bundleWorkflows()}\n`);
