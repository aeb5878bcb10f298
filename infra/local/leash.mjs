/**
 * Preloaded into each Node child: when the supervisor is gone, however it went, the child goes too.
 * It gets the time to finish what it is doing, as on SIGTERM; the database is being stopped as well, so not long.
 */
import { isMainThread } from 'node:worker_threads';

const lookEveryMs = 250;
const goneWithinMs = 3000;

function look(timer) {
  if (process.connected) return;
  clearInterval(timer);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  setTimeout(() => process.exit(1), goneWithinMs).unref();
  if (process.listenerCount('SIGTERM') === 0) process.exit(1);
  process.emit('SIGTERM', 'SIGTERM');
}

// Worker threads inherit the preload, but never have a channel; the main thread ends them with itself.
// Looked at rather than listened for: a listener would keep a process alive that has nothing left to do.
if (isMainThread && process.channel) {
  const timer = setInterval(() => look(timer), lookEveryMs).unref();
}
