/**
 * Preloaded into each Node child: when the supervisor is gone, however it went, the child goes too.
 * It gets the time to finish what it is doing, as on SIGTERM; the database is being stopped as well, so not long.
 */
const goneWithinMs = 3000;

process.on('disconnect', () => {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  setTimeout(() => process.exit(1), goneWithinMs).unref();
  if (process.listenerCount('SIGTERM') === 0) process.exit(1);
  process.emit('SIGTERM', 'SIGTERM');
});
