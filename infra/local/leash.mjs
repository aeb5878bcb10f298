/**
 * Preloaded into each Node child: when the supervisor is gone, however it went, the child goes too.
 * It gets the time to finish what it is doing, as on SIGTERM; the database is being stopped as well, so not long.
 */
const lookEveryMs = 250;
const goneWithinMs = 3000;

// Looked at rather than listened for: a listener would keep a process alive that has nothing left to do.
const timer = setInterval(() => {
  if (process.connected) return;
  clearInterval(timer);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  setTimeout(() => process.exit(1), goneWithinMs).unref();
  if (process.listenerCount('SIGTERM') === 0) process.exit(1);
  process.emit('SIGTERM', 'SIGTERM');
}, lookEveryMs).unref();
