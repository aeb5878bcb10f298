/** A page of a list. */
export type Paged<Row> = { data: Row[]; nextCursor: string | null };

/**
 * Every row of a list, page after page. `read` is called with the cursor of the next page, without one first.
 * @example for await (const property of pages(cursor => reeve.list('/v1/properties', { limit: 100, cursor })))
 */
export async function* pages<Row>(read: (cursor: string | undefined) => Promise<Paged<Row>>): AsyncGenerator<Row> {
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    yield* page.data;
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}
