import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSecret } from 'otplib';
import { z } from 'zod';

const signIn = z.strictObject({ email: z.string(), password: z.string(), totpSecret: z.string().optional() });
const agency = signIn.extend({
  name: z.string(),
  country: z.string(),
  timeZone: z.string(),
  /** Makes the sign-up repeatable. */
  signUpKey: z.string(),
  checkoutUrl: z.string().optional(),
  paid: z.boolean().default(false),
  accepted: z.boolean().default(false),
  furnished: z.boolean().default(false),
  /** The day that its data were planned for: an interrupted start goes on with the same plan. */
  furnishedOn: z.string().optional(),
});
const stateSchema = z.strictObject({
  operator: signIn,
  /** Incidents need more than one: files of before have none, and get them at the next start. */
  colleagues: z.array(signIn).default([]),
  waiting: agency,
  settled: agency,
});

export type SignInState = z.output<typeof signIn>;
export type DemoAgency = z.output<typeof agency>;
export type DemoState = z.output<typeof stateSchema>;

const fileOf = (varFolder: string) => join(varFolder, 'demo.json');

/** What the demo made, with the sign-ins of this machine; null before the first `npm start`. */
export async function readDemoState(varFolder: string): Promise<DemoState | null> {
  if (!existsSync(fileOf(varFolder))) return null;
  return stateSchema.parse(JSON.parse(await readFile(fileOf(varFolder), 'utf8')));
}

export async function saveDemoState(varFolder: string, state: DemoState): Promise<void> {
  const file = fileOf(varFolder);
  await writeFile(`${file}.next`, `${JSON.stringify(state, undefined, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.next`, file);
}

/** 100 bits, in groups that can be typed. */
const password = () => (randomBytes(20).toString('hex').match(/.{5}/g) ?? []).slice(0, 5).join('-');
const agencyOf = (name: string, email: string, country: string, timeZone: string): DemoAgency => ({
  name,
  email,
  country,
  timeZone,
  password: password(),
  signUpKey: randomUUID(),
  paid: false,
  accepted: false,
  furnished: false,
});

const operatorOf = (name: string): SignInState => ({
  email: `${name}@reeve.example`,
  password: password(),
  totpSecret: generateSecret({ length: 20 }),
});
const colleagueNames = ['second-operator', 'third-operator'];

/** Gives the operator colleagues: who writes a notice or a post-mortem cannot approve it. What is there stays. */
export function withColleagues(state: DemoState): DemoState {
  const missing = colleagueNames.filter(name => !state.colleagues.some(({ email }) => email.startsWith(`${name}@`)));
  return { ...state, colleagues: [...state.colleagues, ...missing.map(operatorOf)] };
}

/** One agency whose invitation waits in the inbox, one that is ready to sign in to, and three operators. */
export const newDemoState = (): DemoState => ({
  operator: operatorOf('operator'),
  colleagues: colleagueNames.map(operatorOf),
  waiting: agencyOf('Harbour Lane Lettings', 'ada@harbour-lane.example', 'IE', 'Europe/Dublin'),
  settled: agencyOf('Quayside Property', 'grace@quayside.example', 'AU', 'Australia/Sydney'),
});
