import { fileURLToPath } from 'node:url';
import { generate } from 'otplib';
import { readDemoState } from './demo/demo-state.ts';

/** Prints the current one-time codes of the sign-ins that `npm start` made. Only this machine's demo has them here. */
const state = await readDemoState(fileURLToPath(new URL('../../var', import.meta.url)));
if (!state) {
  console.error('There are no sign-ins yet: npm start makes them.');
  process.exit(1);
}
for (const { email, totpSecret } of [state.operator, ...state.colleagues, state.settled])
  if (totpSecret) console.log(`${email.padEnd(32)}${await generate({ secret: totpSecret })}`);
console.log(`good for ${30 - (Math.floor(Date.now() / 1000) % 30)} s, once each`);
