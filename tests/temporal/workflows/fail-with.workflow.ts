import { DomainError } from '../../../src/kernel/errors.ts';
import { quick } from '../../../workflows/kernel/index.ts';
import type { TestActivities } from '../support/test-activities.ts';

export async function failWith(input: { key: string; how: string }): Promise<unknown> {
  if (input.how === 'in the workflow') throw new DomainError('price_unknown', 'nobody knows the price of Mary');
  return quick<TestActivities>({ retry: { maximumAttempts: 2 } }).fail({ how: input.how });
}
