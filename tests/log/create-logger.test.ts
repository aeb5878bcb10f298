import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { createRequestLog } from '../../infra/log/index.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import { recordedLogger } from './log-support.ts';

describe('the logger', () => {
  it('writes one JSON line an entry, even where the text has line breaks', () => {
    const { logger, lines, text } = recordedLogger();
    logger.info('started', { port: 4000, note: 'two\nlines' });
    logger.warn('slow');
    expect(text().split('\n')).toHaveLength(3);
    expect(lines()).toEqual([
      { at: expect.any(String), level: 'info', process: 'test', message: 'started', port: 4000, note: 'two\nlines' },
      { at: expect.any(String), level: 'warn', process: 'test', message: 'slow' },
    ]);
    expect(Number.isNaN(Date.parse(String(lines()[0]?.at)))).toBe(false);
  });

  it('reaches the standard output of a real process', () => {
    const program = `
      import { createLogger } from '${new URL('../../infra/log/index.ts', import.meta.url)}';
      createLogger({ level: 'info', process: 'api' }).child({ requestId: 'r1' }).info('ready', { password: 'pw-1' });`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    expect(JSON.parse(output)).toMatchObject({ message: 'ready', requestId: 'r1', password: '[redacted]' });
  });

  it('leaves out what is below its level', () => {
    const { logger, lines } = recordedLogger('warn');
    logger.debug('a');
    logger.info('b');
    logger.error('c');
    expect(lines().map(line => line.message)).toEqual(['c']);
  });

  it('carries a context into child lines, which a field of the line may refine', () => {
    const { logger, lines } = recordedLogger();
    const child = logger.child({ requestId: 'r1', agencyId: 'a1' }).child({ agencyId: 'a2' });
    child.info('one');
    child.info('two', { agencyId: 'a3' });
    logger.info('three');
    expect(lines().map(line => [line.requestId, line.agencyId])).toEqual([
      ['r1', 'a2'],
      ['r1', 'a3'],
      [undefined, undefined],
    ]);
  });

  it('does not let fields take over its own words', () => {
    const { logger, lines } = recordedLogger();
    logger.info('real', { level: 'error', message: 'fake', at: 'never', process: 'other' });
    expect(lines()).toEqual([expect.objectContaining({ level: 'info', message: 'real', process: 'test' })]);
    expect(lines()[0]?.at).not.toBe('never');
  });

  it('shows errors with code, message, stack and causes, and nothing else that hangs on them', () => {
    const { logger, lines, text } = recordedLogger();
    const driver = Object.assign(new Error('duplicate key'), { code: '23505', parameters: ['Ada Lovelace'] });
    logger.error('failed', { error: new DomainError('conflict', 'This exists.', {}, { cause: driver }) });
    expect(lines()[0]?.error).toMatchObject({
      name: 'DomainError',
      code: 'conflict',
      message: 'This exists.',
      stack: expect.stringContaining('create-logger.test.ts'),
      cause: { code: '23505', message: 'duplicate key' },
    });
    expect(text()).not.toContain('Lovelace');
  });

  it('writes a line for whatever it is given', () => {
    const { logger, lines } = recordedLogger();
    const circle: Record<string, unknown> = { name: 'circle' };
    circle.self = circle;
    logger.info('odd', {
      circle,
      big: 10n,
      bytes: Buffer.alloc(5000),
      on: new Date(0),
      nothing: null,
      error: 'thrown text',
    });
    logger.info('broken', {
      get trap() {
        throw new Error('x');
      },
    });
    expect(lines()).toHaveLength(2);
    expect(lines()[0]).toMatchObject({
      message: 'odd',
      big: '10',
      bytes: '[5000 bytes]',
      on: '1970-01-01T00:00:00.000Z',
    });
    expect(lines()[1]).toMatchObject({ level: 'info', message: 'broken', redaction: 'failed' });
  });
});

describe('the line of a request', () => {
  it('is exactly one, with who and how long, and takes nothing that is not asked for', () => {
    const { logger, lines } = recordedLogger();
    const fields = {
      method: 'POST',
      route: '/v1/invitations/:token/accept',
      status: 503,
      durationMs: 12.3456,
      requestId: '0199f3a0-0000-7000-8000-000000000001',
      agencyId: '0199f3a0-0000-7000-8000-000000000002',
      actorKind: 'person',
      actorId: '0199f3a0-0000-7000-8000-000000000003',
      errorCode: 'unavailable',
    };
    createRequestLog(logger)(Object.assign({}, fields, { body: { name: 'Ada' }, url: '/v1/invitations/abc' }));
    const { at: _at, ...line } = lines()[0] ?? {};
    expect(lines()).toHaveLength(1);
    expect(line).toEqual({ ...fields, durationMs: 12.3, level: 'warn', process: 'test', message: 'request' });
  });
});
