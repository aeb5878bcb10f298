import { checklists } from './checklists.ts';
import { type Phase, phases } from './words.ts';

/** Ids of one millisecond are in no order: items go by their checklist, then what people added, oldest first. */
export const sortTasks = <Task extends { id: string; phase: Phase; item: string | null }>(tasks: Task[]): Task[] =>
  tasks.toSorted(
    (a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase) || placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1),
  );

function placeOf({ phase, item }: { phase: Phase; item: string | null }): number {
  const place = checklists[phase].findIndex(each => each.item === item);
  return place === -1 ? Number.MAX_SAFE_INTEGER : place;
}
