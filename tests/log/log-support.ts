import { PassThrough } from 'node:stream';
import { createLogger } from '../../infra/log/index.ts';
import type { LogLevel } from '../../src/kernel/logger.port.ts';

/** A logger and what it has written so far: the text, and its lines parsed. */
export function recordedLogger(level: LogLevel = 'debug') {
  const destination = new PassThrough();
  const chunks: string[] = [];
  destination.on('data', chunk => chunks.push(String(chunk)));
  const text = () => chunks.join('');
  const lines = (): Record<string, unknown>[] =>
    text()
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line));
  return { logger: createLogger({ level, process: 'test', destination }), text, lines };
}
