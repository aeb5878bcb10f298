import type { z } from 'zod';
import type { Declaration, ProcessName } from './declaration.ts';
import { declarations, type Settings } from './declarations.ts';
import { type Environment, type ReadFile, readVariable } from './read-variable.ts';
import { checkRules } from './rules.ts';
import { SettingsError, type SettingsFault } from './settings-error.ts';

type Parsed = { value: unknown } | { fault: SettingsFault };

/**
 * The settings of one process, typed and checked; what another process uses is neither demanded nor returned.
 * `readFile` serves the NAME_FILE variants of secrets.
 * @throws SettingsError naming every fault at once, without the value of any.
 */
export function parseSettings<P extends ProcessName>(env: Environment, process: P, readFile?: ReadFile): Settings<P> {
  const faults: SettingsFault[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, declaration] of Object.entries<Declaration>(declarations)) {
    if (!concerns(declaration, process)) continue;
    const parsed = parseOne(declaration, env, process, readFile);
    if ('fault' in parsed) faults.push(parsed.fault);
    else values[name] = parsed.value;
  }
  faults.push(...checkRules(values), ...missingKey(values, faults), ...missingStorage(values, faults));
  if (faults.length > 0) throw new SettingsError(process, faults);
  return Object.freeze(values) as Settings<P>;
}

const concerns = (declaration: Declaration, process: ProcessName) =>
  declaration.neededBy.includes(process) || Boolean(declaration.takenBy?.includes(process));

function parseOne(declaration: Declaration, env: Environment, process: ProcessName, readFile?: ReadFile): Parsed {
  const { env: variable, expected } = declaration;
  const reading = readVariable(declaration, env, readFile);
  if ('fault' in reading) return reading;
  if (reading.text === undefined) {
    const needed = declaration.neededBy.includes(process);
    return needed ? { fault: { variable, problem: 'is missing', expected } } : { value: undefined };
  }
  const result = declaration.schema.safeParse(reading.text);
  if (result.success) return { value: result.data };
  return { fault: { variable, problem: describe(result.error), expected } };
}

/** Documents lie in one of the two. */
function missingStorage(values: Record<string, unknown>, faults: readonly SettingsFault[]): SettingsFault[] {
  const storing = 'storageFolder' in values && 's3Bucket' in values;
  if (!storing || values.storageFolder || values.s3Bucket || faults.some(fault => fault.variable === 'S3_BUCKET'))
    return [];
  const variable = values.environment === 'production' ? 'S3_BUCKET' : 'STORAGE_FOLDER';
  return [{ variable, problem: 'is missing', expected: 'a place to keep documents in' }];
}

/** Only what our schemas say is passed on: zod's own messages could quote what was given. */
function describe(error: z.ZodError): string {
  const said = error.issues.map(issue => issue.message).filter(message => /^(has|holds|is|names|says) /.test(message));
  return said.join(', and ') || 'is not understood';
}

/** Either kind of key will do, but a process that seals cannot do without both. */
function missingKey(values: Record<string, unknown>, faults: readonly SettingsFault[]): SettingsFault[] {
  const sealing = 'keyFile' in values && 'kmsKeyId' in values;
  if (!sealing || values.keyFile || values.kmsKeyId || faults.some(fault => fault.variable === 'KMS_KEY_ID')) return [];
  const production = values.environment === 'production';
  return [{ variable: production ? 'KMS_KEY_ID' : 'KEY_FILE', problem: 'is missing', expected: 'a key to seal with' }];
}
