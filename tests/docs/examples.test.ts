import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { insertEnrolled } from '../support/http/enrolled.ts';
import { createWorld } from '../support/http/world.ts';
import { differences, examplesOf, runExamples } from './run-examples.ts';

const folder = join(process.cwd(), 'docs', 'api');
const pages = readdirSync(folder)
  .filter(file => file.endsWith('.md'))
  .map(file => [file, examplesOf(readFileSync(join(folder, file), 'utf8'))] as const)
  .filter(([, examples]) => examples.length > 0);

describe('the pages for integrators', () => {
  let open: OpenTestDatabase;
  let api: TestApi;
  beforeAll(async () => {
    open = await openTestDatabase();
    api = await startApi(open);
  });
  afterAll(async () => {
    await api?.close();
    await open?.close();
  });

  it.each(pages)('%s: every command does what the page shows', async (_file, examples) => {
    const world = await createWorld(open, api.deps);
    const { email, password, code, token, membershipId } = await insertEnrolled(open.admin, api.deps.identity, world);
    const outputs = await runExamples(examples, {
      REEVE: `http://127.0.0.1:${api.port}`,
      EMAIL: email,
      PASSWORD: password,
      CODE: code,
      TOKEN: token,
      MEMBER: membershipId,
      AGENCY: world.agencyId,
    });
    const wrong = examples.flatMap(({ line, shown }, at) => {
      if (shown === null) return [];
      const found = differences(JSON.parse(shown), JSON.parse(outputs[at] || 'null'));
      return found.map(difference => `line ${line}: ${difference}`);
    });
    expect(wrong).toEqual([]);
  });

  it('notices a field that no longer comes, another kind of value, and a command that fails', async () => {
    expect(differences({ id: 'x', rows: [{ a: 1 }] }, { id: 1, rows: [{}] })).toEqual([
      '$.id: string is shown, number came',
      '$.rows[0].a: is shown, and did not come',
    ]);
    const failing = examplesOf('# Page\n\n```sh\necho fine\n```\n\n```sh\nfalse\n```\n');
    await expect(runExamples(failing, {})).rejects.toThrow('line 7 of the page ended with 1');
  });
});
