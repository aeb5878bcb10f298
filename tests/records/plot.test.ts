import { describe, expect, it } from '@jest/globals';
import { plot } from '../../api/records/plot.ts';

const none = { count: 0, medianMs: null, p90Ms: null };
const row = {
  ...({ month: '2026-11-01', severity: 'sev1', exercise: false, incidents: 1, overdueClocks: 0 } as const),
  ...{ acknowledge: { count: 1, medianMs: 4_000, p90Ms: 4_000 }, contain: none, notify: none, close: none },
};

describe('the plot of a short time', () => {
  it('names each month once', () => {
    const { text } = plot({
      id: 'p',
      name: 'n',
      rows: [row],
      measure: 'acknowledge',
      from: '2026-10-20',
      until: '2026-11-23',
    });
    expect(text.match(/2026-\d\d(?=<)/g)).toEqual(['2026-10', '2026-11']);
  });
});
