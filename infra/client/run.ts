import { buildClient } from './build.ts';
import { writeClientSchema } from './generate.ts';

await writeClientSchema();
process.stdout.write(`api/client/schema.ts written\n${await buildClient()} built\n`);
