import type { z } from 'zod';
import type { ProcessName } from './declaration.ts';
import { database } from './settings/database.ts';
import { general } from './settings/general.ts';
import { http } from './settings/http.ts';
import { keys } from './settings/keys.ts';
import { mail } from './settings/mail.ts';
import { storage } from './settings/storage.ts';
import { stripe } from './settings/stripe.ts';
import { temporal } from './settings/temporal.ts';

/** Every setting there is, by the name it has in code. */
export const declarations = { ...general, ...http, ...database, ...temporal, ...stripe, ...mail, ...storage, ...keys };

/** The same, in the order and under the headings of `.env.example`. */
export const sections = [
  ['This deployment', general],
  ['HTTP', http],
  ['PostgreSQL', database],
  ['Temporal', temporal],
  ['Stripe', stripe],
  ['Mail', mail],
  ['Documents: one of STORAGE_FOLDER and S3_BUCKET', storage],
  ['Keys: one of the two', keys],
] as const;

type Declarations = typeof declarations;
export type SettingName = keyof Declarations;

type Needing<K extends SettingName> = Declarations[K]['neededBy'][number];
type Taking<K extends SettingName> = Declarations[K] extends { takenBy: readonly (infer P)[] } ? P : never;
type Value<K extends SettingName> = z.output<Declarations[K]['schema']>;

/** What a process gets: what it needs is there, what it only takes may be undefined, the rest it cannot see. */
export type Settings<P extends ProcessName = ProcessName> = {
  readonly [K in SettingName as P extends Needing<K> | Taking<K> ? K : never]: P extends Needing<K>
    ? Value<K>
    : Value<K> | undefined;
};

/** Every setting with a value or undefined: what rules across settings look at while some are still wrong. */
export type PartialSettings = { readonly [K in SettingName]?: Value<K> | undefined };
