import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import { type Answer, createJudge, type Leak, type Unknown } from './judge.ts';
import type { Caller, Population } from './population.ts';
import { nextQuestion, type Question } from './questions.ts';

/** The callers, in a thread of their own, so that asking and judging do not slow down what is asked. */
export type Asking = {
  population: Population;
  port: number;
  requests: number;
  atOnce: number;
  cancelShare: number;
  endsAtMs: number;
};
export type Tally = { asked: number; cancelled: number; broken: number; statuses: Record<string, number> };
export type Said =
  | { kind: 'tally'; tally: Tally }
  | { kind: 'leak'; leak: Leak }
  | { kind: 'done'; tally: Tally; unknown: Unknown[] };

const { population, port, requests, atOnce, cancelShare, endsAtMs } = workerData as Asking;
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
const { judge, unknown } = createJudge(population);
const tally: Tally = { asked: 0, cancelled: 0, broken: 0, statuses: {} };
const say = (said: Said) => parentPort?.postMessage(said);
/** One agency after another, so that each connection of the pool changes hands with nearly every request. */
const order = population.callers.toSorted(
  (a, b) => (population.callers.indexOf(a) % 9) - (population.callers.indexOf(b) % 9),
);

/** Null where the caller went away, or the connection broke. */
function send(caller: Caller, { method, path, body, headers }: Question): Promise<Answer | null> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise(resolve => {
    const content =
      text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    const sent = request({
      agent,
      port,
      host: '127.0.0.1',
      method,
      path,
      headers: { authorization: `Bearer ${caller.token}`, ...content, ...headers },
    });
    const leaves = Math.random() < cancelShare;
    if (leaves) setTimeout(() => sent.destroy(), Math.random() * 12);
    const ended = () => {
      if (leaves) tally.cancelled += 1;
      else tally.broken += 1;
      resolve(null);
    };
    sent.on('error', ended);
    sent.on('response', response => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', ended);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }));
    });
    sent.end(text);
  });
}

async function keepAsking(): Promise<void> {
  while (tally.asked < requests && Date.now() < endsAtMs) {
    const caller = order[tally.asked % order.length];
    tally.asked += 1;
    if (!caller) return;
    const question = nextQuestion(population, caller);
    const answer = await send(caller, question);
    if (!answer) continue;
    tally.statuses[answer.status] = (tally.statuses[answer.status] ?? 0) + 1;
    const leak = judge(caller, question, answer);
    if (leak) say({ kind: 'leak', leak });
  }
}

const telling = setInterval(() => say({ kind: 'tally', tally }), 1_000);
await Promise.all(Array.from({ length: atOnce }, keepAsking));
clearInterval(telling);
agent.destroy();
say({ kind: 'done', tally, unknown: unknown() });
