import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

type SecretRule = { what: string; pattern: RegExp };

/** What a secret looks like in a file. Each is tried against a planted one by tests/house/secrets.test.ts. */
export const secretRules: readonly SecretRule[] = [
  { what: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/ },
  { what: 'a live key of Stripe', pattern: /\b[sr]k_live_[0-9A-Za-z]{20,}/ },
  { what: 'a test key of Stripe', pattern: /\b[sr]k_test_(?=[0-9A-Za-z]*\d)(?=[0-9A-Za-z]*[A-Za-z])[0-9A-Za-z]{24,}/ },
  { what: 'a signing secret of Stripe', pattern: /\bwhsec_(?=[0-9A-Za-z+/]*\d)[0-9A-Za-z+/]{32,}/ },
  { what: 'a key of AWS', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { what: 'a token of GitHub', pattern: /\bgh[pousr]_[0-9A-Za-z]{36,}|\bgithub_pat_[0-9A-Za-z_]{22,}/ },
  { what: 'a token of Slack', pattern: /\bxox[abprs]-[0-9A-Za-z-]{10,}/ },
  { what: 'a token of npm', pattern: /\bnpm_[0-9A-Za-z]{36}\b|_authToken\s*=\s*[^$\s]/ },
  { what: 'a key of Google', pattern: /\bAIza[0-9A-Za-z_-]{35}\b/ },
  { what: 'a key of SendGrid', pattern: /\bSG\.[\w-]{22}\.[\w-]{43}/ },
  { what: 'a token of Reeve', pattern: /\breeve_(?:session|invite|notice|page|reader|report|alert)_[\w-]{43,}/ },
  { what: 'a JSON web token', pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/ },
  {
    what: 'a password in an address',
    pattern:
      /\b[a-z][a-z0-9+]*:\/\/[^\s:/@'"`$<{]+:(?!password@|secret@|x@|\*)[^\s/@'"`$<{]{8,}@(?!localhost|127\.0\.0\.1)/,
  },
  {
    what: 'a secret written into the code',
    pattern:
      /\b(?:password|passwd|secret|token|api_?key|master_?key|private_?key)\b['"]?\s*[:=]\s*['"`](?=[^'"`]*\d)(?=[^'"`]*[A-Za-z])[0-9A-Za-z+/=_-]{32,}['"`]/i,
  },
];

/** Files that no repository should hold, whatever is in them. */
const secretFiles =
  /(?:^|\/)(?:\.env(?:\.(?!example$)[^/]+)?|\.npmrc|\.netrc|id_(?:rsa|ed25519|ecdsa)|[^/]+\.(?:pem|p12|pfx|key|jks))$/;

/**
 * Made-up secrets that tests need, by the SHA-256 of what a rule finds: exactly these pass, in tests alone, and a
 * reviewer sees each new one.
 */
const madeUp: Readonly<Record<string, string>> = {
  '3b5e24e57ccf5a3d3e1849073ef35053b24ec6799ffaf76cd26609a4aecf719a': 'settings are reported without their values',
  '420c3bdacd81dd22844d7b2bd0bcbbd31b7808fce655d7f1208ebd48ba7fbd04': 'settings are reported without their values',
  a83c2fa6223178686d687d250aece2ad2289b25d5e5a3f022f4d13ed6bc989c6: 'the settings of a production, all made up',
  '3bac59de57e9cdb626cd79b5424a590c2051d9f18a23e94595aa2471402f9b15': 'logs mask signing secrets',
  '49fb1e250771bdae112db60e52fd50611b24d9e91287e66b862dcee90ea26497': 'logs mask the passwords of addresses',
};

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const isSecret = (file: string, line: string, pattern: RegExp) => {
  const found = pattern.exec(line)?.[0];
  return found !== undefined && !isMadeUp(file, found);
};

const isMadeUp = (file: string, found: string) => file.startsWith('tests/') && sha256(found) in madeUp;

/** Faults never repeat the secret that they found. */
export function secretsIn(file: string, text: string): string[] {
  const named = secretFiles.test(file) ? [`${file} is a file for secrets`] : [];
  const found = text
    .split('\n')
    .flatMap((line, index) =>
      secretRules
        .filter(({ pattern }) => isSecret(file, line, pattern))
        .map(({ what }) => `${file}:${index + 1} holds ${what}`),
    );
  return [...named, ...found];
}

/** Hashes of packages look like secrets and are not; the rules' own tests plant some. */
const leftOut =
  /(?:^|\/)(?:package-lock\.json|go\.sum)$|^tests\/house\/secrets\.test\.ts$|\.(?:png|webp|gif|ico|woff2)$/;

/** Every file of the work tree that git does not ignore. */
export async function scanForSecrets(root: string): Promise<{ files: number; faults: string[] }> {
  const files = (await listFiles(root)).filter(file => !leftOut.test(file));
  const faults = await Promise.all(files.map(async file => secretsIn(file, await readFile(join(root, file), 'utf8'))));
  return { files: files.length, faults: faults.flat() };
}
