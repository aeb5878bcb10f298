import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createScanSandbox, type ScanSandbox } from '../../infra/sandbox/scan/create-scan-sandbox.ts';
import { createClamdScanner } from '../../infra/scan/create-clamd-scanner.ts';
import { eicar, failureOf, pieces } from './support/bytes.ts';

describe('the scanner, by the protocol of clamd', () => {
  let sandbox: ScanSandbox;
  beforeAll(async () => {
    sandbox = createScanSandbox({ port: 0, maxBytes: 1_000_000 });
    await sandbox.start();
  });
  afterAll(() => sandbox?.stop());
  const scan = (content: Buffer | string, size?: number) =>
    createClamdScanner({ address: sandbox.address }).scan(pieces(content, size));

  it('finds the EICAR test file wherever the pieces are cut, and nothing in what is clean', async () => {
    for (const size of [1, 7, 68, 5_000])
      expect(await scan(`before ${eicar} after`, size)).toEqual({ verdict: 'malware', name: 'Eicar-Test-Signature' });
    for (const clean of ['', 'x', Buffer.alloc(900_000, 7)]) expect(await scan(clean)).toEqual({ verdict: 'clean' });
  });

  it('gives no verdict for a stream beyond the limit of the scanner, or one whose scan failed', async () => {
    expect(await scan(Buffer.alloc(5_000_000))).toEqual({ verdict: 'unavailable', why: 'too_large' });
    sandbox.failNext(1);
    expect(await scan('x')).toEqual({ verdict: 'unavailable', why: 'failed' });
    expect(await scan('x')).toEqual({ verdict: 'clean' });
  });

  it('gives no verdict when nobody answers, hangs up, says nothing or something else', async () => {
    expect(await createClamdScanner({ address: '127.0.0.1:9' }).scan(pieces('x'))).toEqual({
      verdict: 'unavailable',
      why: 'unreachable',
    });
    const answers: [string | null, string][] = [
      ['', 'unreachable'],
      [null, 'timed_out'],
      ['stream: OK but not quite\0', 'failed'],
      ['HTTP/1.1 400 Bad Request\r\n\r\n', 'failed'],
      ['x'.repeat(10_000), 'failed'],
    ];
    for (const [answer, why] of answers) {
      const server = createServer(socket => {
        socket.on('error', () => undefined);
        if (answer !== null) socket.end(answer);
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const verdict = await createClamdScanner({ address: `127.0.0.1:${port}`, idleMs: 300 }).scan(pieces('x'));
      expect([answer?.slice(0, 20), verdict]).toEqual([answer?.slice(0, 20), { verdict: 'unavailable', why }]);
      server.close();
    }
  });

  it('hands on the failure of the bytes themselves', async () => {
    async function* broken() {
      yield Buffer.from('x');
      throw new RangeError('the storage broke off');
    }
    expect(await failureOf(createClamdScanner({ address: sandbox.address }).scan(broken()))).toBeInstanceOf(RangeError);
  });

  it('has a stand-in that speaks to other clients of clamd as well', async () => {
    const say = (command: string) =>
      new Promise<string>(resolve => {
        const socket = connect(Number(sandbox.address.split(':')[1]), '127.0.0.1', () => socket.write(command));
        let said = '';
        socket.on('data', data => (said += data)).on('close', () => resolve(said));
      });
    expect(await say('zPING\0')).toBe('PONG\0');
    expect(await say('nVERSION\n')).toMatch(/^ClamAV .*\n$/);
    expect(await say('PING\n')).toBe('PONG\n');
    expect(await say('zRELOAD\0')).toBe('UNKNOWN COMMAND\0');
    expect(await say('x'.repeat(500))).toBe('');
  });
});
