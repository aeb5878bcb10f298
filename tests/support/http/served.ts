import { afterAll, beforeAll } from '@jest/globals';
import { type OpenTestDatabase, openTestDatabase } from '../database.ts';
import { startApi, type TestApi, type TestApiOptions } from './api.ts';
import { createWorld, type TestWorld } from './world.ts';

/** What a file of tests is served by; its fields are there once the tests run. */
export type Served = { open: OpenTestDatabase; api: TestApi; world: TestWorld };

/** A database, an API on it and an agency in it, for all tests of a file. */
export function served({ poolMax = 2, ...options }: TestApiOptions & { poolMax?: number } = {}): Served {
  const made: Partial<Served> = {};
  beforeAll(async () => {
    made.open = await openTestDatabase(poolMax);
    made.api = await startApi(made.open, options);
    made.world = await createWorld(made.open, made.api.deps);
  });
  afterAll(async () => {
    await made.api?.close();
    await made.open?.close();
  });
  // Filled before the first test begins.
  return made as Served;
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
