export { createLogger, type LoggerOptions } from './create-logger.ts';
export { createRequestLog } from './create-request-log.ts';
export { describeError } from './describe-error.ts';
