import { setTimeout as wait } from 'node:timers/promises';
import { createDiskStorage } from '../../../infra/storage/index.ts';

/** Says when it has begun, and goes on until it is killed. */
async function* endless() {
  for (let count = 0; ; count += 1) {
    yield Buffer.alloc(100_000);
    if (count === 3) process.stdout.write('begun');
    await wait(10);
  }
}

await createDiskStorage(process.argv[2] ?? '').put('a/1', endless());
