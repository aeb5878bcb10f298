import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runProgram } from '../../../infra/local/run-program.ts';

const here = import.meta.dirname;
const copying = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

/**
 * The folder of Temporal's Java test server and what it depends on, fetched by Maven once per version into the cache,
 * each file as `jars.sha256` says.
 * @throws Error when Maven is missing, or a file is another one
 */
export async function obtainJars(cache: string): Promise<string> {
  const expected = await expectedSums();
  const version = createHash('sha256')
    .update(JSON.stringify([...expected]))
    .digest('hex')
    .slice(0, 12);
  const folder = join(cache, 'temporal-test-server', version);
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}.`);
  try {
    const options = ['-q', '-B', '-f', join(here, 'pom.xml'), `-DoutputDirectory=${draft}`, '-DincludeScope=runtime'];
    await runProgram('mvn', [...options, copying]);
    await check(draft, expected);
    // Moved into place only when it is whole: two at once do no harm.
    await rename(draft, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

async function expectedSums(): Promise<ReadonlyMap<string, string>> {
  const lines = (await readFile(join(here, 'jars.sha256'), 'utf8')).trim().split('\n');
  return new Map(lines.map(line => [line.slice(66), line.slice(0, 64)]));
}

async function check(folder: string, expected: ReadonlyMap<string, string>): Promise<void> {
  const files = await readdir(folder);
  const sums = await Promise.all(
    files.map(async file =>
      createHash('sha256')
        .update(await readFile(join(folder, file)))
        .digest('hex'),
    ),
  );
  const wrong = files.filter((file, index) => expected.get(file) !== sums[index]);
  if (wrong.length > 0 || files.length !== expected.size)
    throw new Error(`Maven brought other files than jars.sha256 says: ${wrong.join(', ') || 'some are missing'}`);
}
