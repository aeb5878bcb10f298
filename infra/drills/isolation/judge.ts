import type { Caller, Population } from './population.ts';
import type { Question } from './questions.ts';

export type Answer = { status: number; text: string };
export type Leak = { caller: string; asked: string; status: number; what: string };
/** An id of a row that was added during the drill, and who saw it: whose it is is looked up at the end. */
export type Unknown = { id: string; caller: number };

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const requestId = /"requestId":"[^"]+"/;

/** Looks at every id of every answer. */
export function createJudge({ agencies, callers }: Population) {
  const home = new Map(agencies.flatMap(({ ids }, index) => ids.map(id => [id, index] as const)));
  const visible = new Map(callers.map(caller => [caller, caller.visible && new Set(caller.visible)] as const));
  const places = new Map(callers.map((caller, index) => [caller, index] as const));
  const unknown = new Map<string, Unknown>();
  const judge = (caller: Caller, question: Question, { status, text }: Answer): Leak | null => {
    const leak = (what: string): Leak => ({
      caller: `${caller.label} of agency ${caller.agency}`,
      asked: `${question.method} ${question.path}`,
      status,
      what,
    });
    if (question.foreign && status < 300) return leak("was served for a row that is not the caller's");
    const seen = visible.get(caller) ?? null;
    for (const [id] of text.replace(requestId, '').matchAll(uuid)) {
      const of = home.get(id);
      // A refusal may name what was asked for: the caller said it.
      if (status >= 300 && question.path.includes(id)) continue;
      if (of === undefined) unknown.set(`${id} ${places.get(caller)}`, { id, caller: places.get(caller) ?? -1 });
      else if (of !== caller.agency) return leak(`holds ${id} of agency ${of}`);
      else if (seen && !seen.has(id)) return leak(`holds ${id}, which the caller may not see`);
    }
    return null;
  };
  return { judge, unknown: () => [...unknown.values()] };
}
