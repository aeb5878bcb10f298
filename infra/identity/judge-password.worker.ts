import { parentPort } from 'node:worker_threads';
import { createJudge } from './judge-password.ts';

const judging = createJudge();

/** Answers one question after another, for as long as this thread is kept. */
parentPort?.on('message', async (question: { id: number; password: string; contextWords: string[] }) => {
  const judge = await judging;
  parentPort?.postMessage({ id: question.id, weakness: judge(question.password, question.contextWords) });
});
