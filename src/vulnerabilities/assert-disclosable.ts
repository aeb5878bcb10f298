import { DomainError } from '../kernel/errors.ts';
import type { ReportRow } from './report-row.ts';

/**
 * Holds back what was agreed to be disclosed later (ISO/IEC 29147 §5), unless it is used against us already.
 * @throws DomainError `phase_not_ready`
 */
export function assertDisclosable({ disclose_on: on, exploited }: ReportRow): void {
  if (!on || exploited || Date.parse(`${on}T00:00:00Z`) <= Date.now()) return;
  throw new DomainError('phase_not_ready', `it was agreed to disclose this on ${on}: agree on another day first`, {
    facts: { discloseOn: on },
  });
}
