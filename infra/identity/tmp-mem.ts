import { setTimeout as sleep } from 'node:timers/promises';
import { createPasswordStrength } from './create-password-strength.ts';
const mb = () => Math.round(process.memoryUsage().rss / 1e6);
const s = createPasswordStrength(300);
console.log('before', mb());
for (let n = 0; n < 4; n += 1) {
  console.log(await s.weaknessOf('gravel sonnet umbrella kettle', []), 'loaded', mb());
  await sleep(800);
  console.log('let go', mb());
}
