import type { z } from 'zod';
import type { JsonObject, StripeObject } from './json.ts';
import { parseParams } from './params.ts';
import type { Filter, Store } from './store.ts';

/** What an operation works with. Everything it does is one transaction, its events included. */
export type Context = {
  store: Store;
  /** Seconds since 1970. */
  now: number;
  /** Where the hosted pages are. */
  publicUrl: string;
  apiVersion: string;
  /** Records an event about the object as it is now; it is delivered after the commit. */
  emit(type: string, object: StripeObject, previous?: JsonObject): void;
};

export type ListAnswer = { object: 'list'; data: StripeObject[]; has_more: boolean; url: string };
export type DeletedAnswer = { id: string; object: string; deleted: true };
export type Answer = StripeObject | ListAnswer | DeletedAnswer;

/** One call of Stripe's API. `name` is what faults are set for, such as `refunds.create`. */
export type Operation = {
  name: string;
  method: 'get' | 'post' | 'delete';
  path: string;
  /** Checks the parameters, and answers the call as it is to be run inside a transaction. */
  prepare(raw: unknown): (context: Context, id: string) => Answer;
};

/** Ties the parameters that `run` sees to the schema that parsed them. */
export function operation<T>(
  name: string,
  route: `${'GET' | 'POST' | 'DELETE'} /v1/${string}`,
  params: z.ZodType<T>,
  run: (context: Context, params: T, id: string) => Answer,
): Operation {
  const [verb, path = ''] = route.split(' ');
  return {
    name,
    method: verb === 'GET' ? 'get' : verb === 'POST' ? 'post' : 'delete',
    path,
    prepare(raw) {
      const parsed = parseParams(params, raw);
      return (context, id) => run(context, parsed, id);
    },
  };
}

export type ListParams = {
  limit?: number | undefined;
  starting_after?: string | undefined;
  ending_before?: string | undefined;
};

/** A page of stored objects in Stripe's list form. */
export function listed(
  context: Context,
  type: string,
  input: { url: string; params: ListParams; filters: Filter[] },
): ListAnswer {
  const { params } = input;
  const page = context.store.page(type, input.filters, {
    limit: params.limit ?? 10,
    startingAfter: params.starting_after,
    endingBefore: params.ending_before,
  });
  return { object: 'list', data: page.data, has_more: page.hasMore, url: input.url };
}
