import { parentPort, workerData } from 'node:worker_threads';
import { type InboundEnvelope, parseInbound } from './parse-inbound.ts';

/** Takes one mail apart, and ends: see `parse-apart.ts`. */
const { raw, envelope } = workerData as { raw: Uint8Array; envelope: InboundEnvelope };
parentPort?.postMessage(await parseInbound(Buffer.from(raw), envelope));
