import { z } from 'zod';
import type { Declaration } from '../declaration.ts';
import { nobody, serving } from '../declaration.ts';
import { listOf } from '../schemas.ts';

export const keys = {
  keyFile: {
    env: 'KEY_FILE',
    doc: 'File that holds the root key of a local deployment: 32 random bytes in base64, readable by its owner alone. Either this or KMS_KEY_ID; production takes KMS_KEY_ID only.',
    expected: 'the path of a key file',
    schema: z.string().min(1),
    neededBy: nobody,
    takenBy: serving,
    example: 'var/local.key',
    exampleActive: true,
  },
  keyFilesBefore: {
    env: 'KEY_FILES_BEFORE',
    doc: 'Files of root keys that KEY_FILE has replaced, the latest first, separated by commas: what was sealed and signed under them is still opened and found genuine, links in mails and secrets of pagers and alert sources too; nothing new is made with them. Taking one out voids what is left under it. A key that is to replace KEY_FILE is named here first, in every process.',
    expected: 'paths of key files, separated by commas',
    schema: listOf(z.string().min(1)),
    neededBy: nobody,
    takenBy: serving,
    fallback: '',
    example: 'var/keys/before.key',
  },
  keyFilesOfAudit: {
    env: 'KEY_FILES_OF_AUDIT',
    doc: 'Files of root keys that serve no more, separated by commas: audit events of their time are still found genuine by them; links, secrets and what was sealed under them are void.',
    expected: 'paths of key files, separated by commas',
    schema: listOf(z.string().min(1)),
    neededBy: nobody,
    takenBy: serving,
    fallback: '',
    example: 'var/keys/stolen.key',
  },
  kmsKeyId: {
    env: 'KMS_KEY_ID',
    doc: 'The key of AWS KMS that wraps the data keys.',
    expected: 'a key ARN such as arn:aws:kms:eu-west-1:111122223333:key/...',
    schema: z.string().regex(/^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/.+$/),
    neededBy: nobody,
    takenBy: serving,
    example: 'arn:aws:kms:eu-west-1:111122223333:key/example',
  },
} as const satisfies Record<string, Declaration>;
