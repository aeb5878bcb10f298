/** `npm run client`: writes the types of the client package from the routes, and builds the package. */
import { buildClient } from '../client/build.ts';
import { writeClientSchema } from '../client/generate.ts';

await writeClientSchema();
console.log('api/client/schema.ts is what the routes say');
console.log(`the package is in ${await buildClient()}: npm pack makes an archive of it`);
