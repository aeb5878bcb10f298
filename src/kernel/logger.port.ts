export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** Facts beside a message: ids, numbers, closed words; `error` takes an Error. Names that smell of secrets are redacted. */
export type LogFields = Readonly<Record<string, unknown>>;

/** One JSON line an entry. The message is a fixed sentence: what varies belongs into the fields. */
export type Logger = {
  error(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  debug(message: string, fields?: LogFields): void;
  /** A logger whose every line also carries these fields. */
  child(fields: LogFields): Logger;
};

/** What the one line of a request says. `route` is the pattern, never the address, which may hold a link's secret. */
export type RequestFields = {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
  readonly requestId: string;
  readonly agencyId?: string | undefined;
  readonly actorKind?: string | undefined;
  readonly actorId?: string | undefined;
  /** Code of the DomainError that was answered. */
  readonly errorCode?: string | undefined;
};
