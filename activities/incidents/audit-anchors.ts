import type { AuditAnchors } from '../../src/audit/audit-anchors.port.ts';
import { anchorOf, type SegmentRange } from '../../src/audit/audit-segment.ts';
import type { SealedSegment } from '../../src/audit/seal-audit.ts';

/** The storage may be a network away: a page has some hundred. */
const atOnce = 16;

/**
 * Anchors from the number after this one on: some tens of questions for however many, since they were kept one after
 * another. None: an empty list.
 */
export async function findLostAnchors(anchors: AuditAnchors, after: number): Promise<SegmentRange[]> {
  let there = after;
  let step = 1;
  for (; await anchors.has(there + step); step *= 2) there += step;
  for (let not = there + step; not - there > 1 && there > after; ) {
    const middle = Math.floor((there + not) / 2);
    if (await anchors.has(middle)) there = middle;
    else not = middle;
  }
  return there > after ? [{ first: after + 1, last: there }] : [];
}

/**
 * Segments whose anchors are gone, which are kept anew, or are other ones. The newest may have none yet: a segment is
 * there before its anchor.
 */
export async function checkAnchors(
  anchors: AuditAnchors,
  sealed: readonly SealedSegment[],
  newest: number,
): Promise<SegmentRange[]> {
  const wrong: number[] = [];
  for (let from = 0; from < sealed.length; from += atOnce)
    await Promise.all(
      sealed.slice(from, from + atOnce).map(async ({ head, mac }) => {
        const found = await anchors.keep(head.number, anchorOf(head, mac));
        if (found === 'other' || (found === 'kept' && head.number !== newest)) wrong.push(head.number);
      }),
    );
  return rangesOf(wrong.sort((a, b) => a - b));
}

function rangesOf(numbers: readonly number[]): SegmentRange[] {
  const ranges: SegmentRange[] = [];
  for (const number of numbers) {
    const open = ranges.at(-1);
    if (open && open.last === number - 1) open.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges;
}
