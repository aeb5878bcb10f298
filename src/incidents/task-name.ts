/** What a task is called where only closed words and ids may stand. */
export const taskName = ({ id, item }: { id: string; item: string | null }): string => item ?? `task:${id}`;
