import { answerOf, ReeveError } from '../../../../api/client/index.ts';

type Call<Data> = Parameters<typeof answerOf<Data>>[0];

/** What the last answer was, and the ETag to send with the next change. */
export type Done<Data> = { data: Data; etag: string };

export async function done<Data>(call: Call<Data>): Promise<Done<Exclude<Data, undefined>>> {
  const { data, response } = await answerOf(call);
  return { data, etag: response.headers.get('etag') ?? '' };
}

/** A change that an interrupted start may have made before: then it is refused, and that is as good. */
export async function unlessDone<Data>(call: Call<Data>): Promise<Done<Exclude<Data, undefined>> | null> {
  try {
    return await done(call);
  } catch (error) {
    if (error instanceof ReeveError && (error.status === 409 || error.status === 412)) return null;
    throw error;
  }
}

/** Works through a list, a few at a time, and keeps its order in the results. */
export async function few<Item, Result>(
  items: readonly Item[],
  work: (item: Item, at: number) => Promise<Result>,
  atATime = 4,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = items.entries();
  const worker = async () => {
    for (const [at, item] of left) results[at] = await work(item, at);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return results;
}
