import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DocsStack, startDocsStack } from './docs-stack.ts';
import { differences, type Example, examplesOf, runExamples } from './run-examples.ts';

const folder = join(process.cwd(), 'docs', 'api');
const pages = readdirSync(folder)
  .filter(file => file.endsWith('.md'))
  .map(file => [file, examplesOf(readFileSync(join(folder, file), 'utf8'))] as const)
  .filter(([, examples]) => examples.length > 0);
const incident = examplesOf(readFileSync(join(folder, '..', 'incidents.md'), 'utf8'));

/** What the page shows, and did not come. */
async function wrongOf(examples: readonly Example[], env: Readonly<Record<string, string>>): Promise<string[]> {
  const outputs = await runExamples(examples, env);
  return examples.flatMap(({ line, shown }, at) => {
    if (shown === null) return [];
    const found = differences(JSON.parse(shown), JSON.parse(outputs[at] || 'null'));
    return found.map(difference => `line ${line}: ${difference}`);
  });
}

describe('the pages for integrators and for who is on call', () => {
  let stack: DocsStack;
  beforeAll(async () => {
    stack = await startDocsStack();
  }, 120_000);
  afterAll(() => stack?.close());

  it.each(pages)(
    '%s: every command does what the page shows',
    async (_file, examples) => expect(await wrongOf(examples, await stack.environment())).toEqual([]),
    60_000,
  );

  it('incidents.md: somebody who follows it plays a breach to the closed incident, and two agencies hold their notices', async () => {
    expect(incident.length).toBeGreaterThan(10);
    expect(await wrongOf(incident, await stack.incidentEnvironment())).toEqual([]);
  }, 120_000);

  it('notices a field that no longer comes, another kind of value, and a command that fails', async () => {
    expect(differences({ id: 'x', rows: [{ a: 1 }] }, { id: 1, rows: [{}] })).toEqual([
      '$.id: string is shown, number came',
      '$.rows[0].a: is shown, and did not come',
    ]);
    const failing = examplesOf('# Page\n\n```sh\necho fine\n```\n\n```sh\nfalse\n```\n');
    await expect(runExamples(failing, {})).rejects.toThrow('line 7 of the page ended with 1');
  });
});
