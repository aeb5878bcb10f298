import type { Payload } from '@temporalio/common';
import { z } from 'zod';
import { clearMark } from '../../src/kernel/clear-text.ts';

const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value));
const marked = Buffer.from(`"${clearMark}`);
const metadataStart = Buffer.from('{"definition":');

const handlers = z.array(z.strictObject({ name: z.string(), description: z.string().optional() })).optional();
/** What the SDK answers to the UI's query `__temporal_workflow_metadata`: names of code, and the current details. */
const workflowMetadata = z.strictObject({
  definition: z.strictObject({
    type: z.string(),
    queryDefinitions: handlers,
    signalDefinitions: handlers,
    updateDefinitions: handlers,
  }),
  currentDetails: z.string().optional(),
});

/**
 * The payload as it may leave unencrypted, without the mark; undefined for whatever is not marked. An address of a
 * mailbox never is: should a mark be forged around one, it is encrypted all the same.
 */
export function clearPayload(payload: Payload): Payload | undefined {
  if (Buffer.from(payload.metadata?.encoding ?? []).toString() !== 'json/plain') return undefined;
  const data = Buffer.from(payload.data ?? []);
  if (data.subarray(0, marked.length).equals(marked)) {
    const text: unknown = JSON.parse(data.toString());
    return typeof text === 'string' && namesNobody(text) ? { ...payload, data: bytesOf(strip(text)) } : undefined;
  }
  if (data.subarray(0, metadataStart.length).equals(metadataStart)) return clearMetadata(payload, data);
  return undefined;
}

function clearMetadata(payload: Payload, data: Buffer): Payload | undefined {
  const parsed = workflowMetadata.safeParse(JSON.parse(data.toString()));
  if (!parsed.success) return undefined;
  const details = parsed.data.currentDetails ?? '';
  if (details !== '' && !(details.startsWith(clearMark) && namesNobody(details))) return undefined;
  return { ...payload, data: bytesOf({ ...parsed.data, currentDetails: strip(details) }) };
}

const strip = (text: string) => text.replaceAll(clearMark, '');
const namesNobody = (text: string) => !text.includes('@');
