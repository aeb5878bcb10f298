import { Worker } from 'node:worker_threads';
import type { InboundMessage } from '../../src/communications/inbound.port.ts';
import type { InboundEnvelope } from './parse-inbound.ts';

const threadUrl = new URL('./parse-inbound.thread.ts', import.meta.url);
const longestMs = 20_000;
const mostMb = 512;

/**
 * Takes a mail apart in a thread of its own, which is ended after twenty seconds: anybody can write to us, and the library
 * takes hours over some mails that are a few megabytes long. The API answers meanwhile.
 * @throws Error when the mail cannot be taken apart, or not in time
 */
export async function parseApart(raw: Buffer, envelope: InboundEnvelope): Promise<InboundMessage> {
  const resourceLimits = { maxOldGenerationSizeMb: mostMb };
  const thread = new Worker(threadUrl, { workerData: { raw, envelope }, resourceLimits });
  let late: NodeJS.Timeout | undefined;
  try {
    return await new Promise<InboundMessage>((resolve, reject) => {
      late = setTimeout(() => reject(new Error('a mail took too long to take apart')), longestMs);
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', () => reject(new Error('a mail could not be taken apart')));
    });
  } finally {
    clearTimeout(late);
    await thread.terminate();
  }
}
