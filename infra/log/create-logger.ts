import { createLogger as createWinston, format, transports } from 'winston';
import type { LogFields, Logger, LogLevel } from '../../src/kernel/logger.port.ts';
import { maskText } from './mask-text.ts';
import { redactEntry } from './redact-entry.ts';

export interface LoggerOptions {
  readonly level: LogLevel;
  /** Which process speaks: api, worker, migrate, sandbox. */
  readonly process: string;
  /** Where lines go; standard output unless said otherwise. */
  readonly destination?: NodeJS.WritableStream;
}

/** A logger that writes one redacted JSON line an entry: at, level, process, message, then the fields. */
export function createLogger({ level, process: processName, destination = process.stdout }: LoggerOptions): Logger {
  const winston = createWinston({
    level,
    format: format.json({ deterministic: false }),
    transports: [new transports.Stream({ stream: destination, eol: '\n' })],
  });
  const write: Write = (entryLevel, message, context, fields) => {
    if (!winston.isLevelEnabled(entryLevel)) return;
    const fixed = { at: new Date().toISOString(), level: entryLevel, process: processName, message: maskText(message) };
    // Redacted before winston sees the entry: a format that returns a copy without winston's symbols drops the line.
    winston.log({ ...fixed, ...redactEntry(context, fields), ...fixed });
  };
  return facade(write, {});
}

type Write = (level: LogLevel, message: string, context: LogFields, fields: LogFields | undefined) => void;

function facade(write: Write, context: LogFields): Logger {
  const at = (level: LogLevel) => (message: string, fields?: LogFields) => write(level, message, context, fields);
  return {
    error: at('error'),
    warn: at('warn'),
    info: at('info'),
    debug: at('debug'),
    child: fields => facade(write, { ...context, ...fields }),
  };
}
