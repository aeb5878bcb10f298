import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Exchange = {
  method: string;
  /** With its query. */
  path: string;
  body: string;
  sandbox: { status: number; json: unknown };
  mock: { status: number; json: unknown };
};

/** Passes each request, byte for byte, to both; answers what the sandbox answered, and keeps both answers. */
export async function openTee(sandbox: URL, mock: URL) {
  const exchanges: Exchange[] = [];
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const { method = 'GET', url: path = '/' } = req;
    const headers = Object.fromEntries(
      Object.entries(req.headers).filter(([name]) => !['host', 'connection', 'content-length'].includes(name)),
    ) as Record<string, string>;
    const ask = async (base: URL) => {
      const answer = await fetch(new URL(path, base), { method, headers, ...(body.length > 0 && { body }) });
      return {
        status: answer.status,
        json: JSON.parse(await answer.text()),
        requestId: answer.headers.get('request-id'),
      };
    };
    const [ours, theirs] = await Promise.all([ask(sandbox), ask(mock)]);
    exchanges.push({ method, path, body: body.toString(), sandbox: ours, mock: theirs });
    res.writeHead(ours.status, { 'content-type': 'application/json', 'request-id': ours.requestId ?? '' });
    res.end(JSON.stringify(ours.json));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    exchanges,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
