import { readFileSync, statSync } from 'node:fs';

/**
 * The root key of a local deployment.
 * @throws Error saying what is wrong with the file and how to make one; never its content.
 */
export function readKeyFile(path: string): Buffer {
  const { mode } = reading(path, () => statSync(path));
  if ((mode & 0o077) !== 0) {
    const shown = (mode & 0o777).toString(8).padStart(3, '0');
    throw new Error(`The key file ${path} can be read by others (mode ${shown}): run chmod 600 on it.`);
  }
  const text = reading(path, () => readFileSync(path, 'utf8')).trim();
  const key = Buffer.from(text, 'base64');
  // Buffer skips what is no base64; only a text that comes out as it went in was all base64.
  if (key.toString('base64') !== text) throw new Error(`The key file ${path} is not base64. ${howToMake}`);
  if (key.length !== 32) throw new Error(`The key file ${path} holds ${key.length} bytes, not 32. ${howToMake}`);
  return key;
}

const howToMake = 'Make one with: (umask 077; openssl rand -base64 32 > FILE)';

function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const code = error && typeof error === 'object' && 'code' in error ? String(error.code) : 'unknown error';
    throw new Error(`The key file ${path} cannot be read (${code}). ${howToMake}`, { cause: error });
  }
}
