import { request } from 'node:http';
import type { Readable } from 'node:stream';

type RawAnswer = { status: number; body: { code?: string; facts?: unknown } };

/** Without a Content-Length, unless one is claimed; what breaks after the answer has come does not matter. */
export function sendRaw(
  port: number,
  path: string,
  token: string,
  body: Readable,
  claimed?: number,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sending = request({
      port,
      path,
      method: 'PUT',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'text/plain',
        ...(claimed === undefined ? {} : { 'content-length': String(claimed) }),
      },
    });
    sending.on('error', reject).on('response', response => {
      let text = '';
      response
        .on('data', data => (text += data))
        .on('end', () => {
          body.unpipe(sending);
          sending.destroy();
          resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) });
        });
    });
    body.pipe(sending);
  });
}
