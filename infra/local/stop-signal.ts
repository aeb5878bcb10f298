const sameKeyPressMs = 1000;

/**
 * Aborted by Ctrl-C, SIGTERM, a closed terminal, or the death of the bootstrap that started us.
 * A second Ctrl-C leaves at once; the children then stop by themselves. The terminal and the bootstrap both pass on the
 * first one, so two within a second count as one.
 */
export function stopSignal(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  let firstAt = 0;
  const stop = () => {
    if (firstAt === 0) firstAt = Date.now();
    else if (Date.now() - firstAt > sameKeyPressMs) process.exit(130);
    controller.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
  process.on('disconnect', () => controller.abort());
  // A closed terminal must not keep us from stopping the rest.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => controller.abort());
  return controller.signal;
}
