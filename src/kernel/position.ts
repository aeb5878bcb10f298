/** Where a page of a list ends: lists are ordered by an instant and, within it, by id. */
export type Position = { at: string; id: string };
