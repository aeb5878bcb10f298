import type { Declaration } from './declaration.ts';
import type { SettingsFault } from './settings-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;
/** Returns a file's text, or throws. Handed in, since this folder opens nothing itself. */
export type ReadFile = (path: string) => string;

type Reading = { text: string | undefined } | { fault: SettingsFault };

/** The value's text: from the variable, for a secret also from the file that NAME_FILE names. Empty is unset. */
export function readVariable(declaration: Declaration, env: Environment, readFile: ReadFile | undefined): Reading {
  const { env: name, expected } = declaration;
  const direct = env[name]?.trim() || undefined;
  const path = declaration.secret ? env[`${name}_FILE`]?.trim() || undefined : undefined;
  if (path === undefined) return { text: direct ?? declaration.fallback };
  const fault = (problem: string) => ({ fault: { variable: `${name}_FILE`, problem, expected } });
  if (direct !== undefined) return fault(`is set, and so is ${name}: which one counts is not clear`);
  if (!readFile) return fault('is set, but this process reads no files');
  return readSecretFile(path, readFile, fault);
}

function readSecretFile(path: string, readFile: ReadFile, fault: (problem: string) => Reading): Reading {
  try {
    const text = readFile(path).trim();
    return text === '' ? fault(`names an empty file, ${path}`) : { text };
  } catch (error) {
    const code = error && typeof error === 'object' && 'code' in error ? String(error.code) : 'unknown error';
    return fault(`names a file that cannot be read, ${path} (${code})`);
  }
}
