import type { Prepared } from './bring-up.ts';
import type { SummaryRow } from './demo-contract.ts';
import { type Progress, seconds } from './progress.ts';

/** What can be opened, by its address. */
export function addressRows({ environments, plan }: Prepared): SummaryRow[] {
  const { PUBLIC_URL = '', OPERATIONS_URL = '', MAIL_INBOX_URL, STRIPE_API_URL } = environments.api;
  const rows: SummaryRow[] = [
    ['API', PUBLIC_URL],
    ['API docs', `${PUBLIC_URL}/docs`],
    ['Security', `${PUBLIC_URL}/security`],
    [
      'Temporal UI',
      plan.given.temporalAddress ? `yours, at ${plan.given.temporalAddress}` : `${OPERATIONS_URL} (operators sign in)`,
    ],
  ];
  if (MAIL_INBOX_URL) rows.push(['Mail inbox', MAIL_INBOX_URL]);
  if (STRIPE_API_URL) rows.push(['Stripe sandbox', STRIPE_API_URL]);
  return rows;
}

/** The last thing `npm start` says before it waits. */
export function showTable(progress: Progress, rows: readonly SummaryRow[], tookMs: number): void {
  const width = Math.max(...rows.map(([label]) => label.length)) + 3;
  progress.note(`\nReeve is ready (${seconds(tookMs)}).\n`);
  for (const [label, value] of rows) progress.note(`  ${label.padEnd(width)}${value}`);
  progress.note('\n  Logs are in var/log. Ctrl-C stops everything; npm run reset starts over.\n');
}
