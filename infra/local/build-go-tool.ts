import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';

export type GoTool = {
  name: string;
  /** Folder of the go.mod and go.sum that pin it. */
  moduleFolder: string;
  /** The module whose version counts, and the package of it that is built. */
  module: string;
  package: string;
};

/** The pinned release, as go.mod says it. */
function versionOf({ name, moduleFolder, module }: GoTool): string {
  const text = readFileSync(join(moduleFolder, 'go.mod'), 'utf8');
  const line = text.split('\n').find(each => each.trim().startsWith(`${module} v`));
  const version = line?.trim().split(/\s+/)[1];
  if (!version) throw new Error(`the go.mod of ${name} does not require ${module}`);
  return version;
}

/**
 * The path of a tool for tests, built once per version into the cache folder.
 * @throws Error that names the remedy when Go is missing
 */
export async function buildGoTool(cache: string, tool: GoTool): Promise<string> {
  const folder = join(cache, tool.name, versionOf(tool));
  const program = join(folder, tool.name);
  if (existsSync(program)) return program;
  await runProgram('go', ['version']).catch((cause: unknown) => {
    const remedy = `install Go 1.25 or newer (https://go.dev/dl), or put a built ${tool.name} at`;
    throw new Error(`${tool.name} is built with Go, which is not on the PATH: ${remedy} ${program}`, { cause });
  });
  await mkdir(folder, { recursive: true });
  const draft = `${program}.${process.pid}`;
  try {
    await runProgram('go', ['build', '-mod=readonly', '-trimpath', '-ldflags', '-s -w', '-o', draft, tool.package], {
      cwd: tool.moduleFolder,
    });
    // Moved into place only when it is whole: two builds at once do no harm.
    await rename(draft, program);
  } finally {
    await rm(draft, { force: true });
  }
  return program;
}
