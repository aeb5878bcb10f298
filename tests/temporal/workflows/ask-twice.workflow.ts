import { id, say, tell, waitForOperator, wakeable } from '../../../workflows/kernel/index.ts';

/** Waits for an operator until one gives up. */
export async function askTwice(input: { agencyId: string; key: string }): Promise<string> {
  const wake = wakeable();
  tell([say`Works for ${id(input.agencyId)}`]);
  const said: string[] = [];
  for (;;) {
    const { decision } = await waitForOperator({
      wake,
      kind: 'test_question',
      subjectType: 'test',
      subjectId: input.key,
      remedy: 'Say retry or give up.',
      choices: ['retry', 'give_up'],
      stepKey: 'ask',
    });
    said.push(decision);
    if (decision === 'give_up') return said.join(' ');
  }
}
