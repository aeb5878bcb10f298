import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What loading made and nobody needs any more goes back to the machine now; V8 alone would wait for a busy hour. */
export function giveBackMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect === 'function') collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
