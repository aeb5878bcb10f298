import type { Weakness } from '../../src/identity/password-strength.port.ts';
import { createJudge } from './judge-password.ts';

export type Question = { id: number; password: string; contextWords: readonly string[] };
export type Verdict = { id: number; weakness: Weakness | null };

const judging = createJudge();

/** Answers one question after another, for as long as `create-password-strength.ts` keeps this process. */
process.on('message', async ({ id, password, contextWords }: Question) => {
  const judge = await judging;
  process.send?.({ id, weakness: judge(password, contextWords) } satisfies Verdict);
});
process.on('disconnect', () => process.exit());
