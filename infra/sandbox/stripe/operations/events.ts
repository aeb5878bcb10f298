import { z } from 'zod';
import { listed, type Operation, operation } from '../core/context.ts';
import { missing } from '../core/http-error.ts';
import { newId } from '../core/ids.ts';
import { filled, lists, metadata, range, takes } from '../core/params.ts';
import { where, whereCreated, whereIn } from '../core/store.ts';
import { newWebhookEndpoint } from '../objects/webhook-endpoint.ts';

export const eventOperations: Operation[] = [
  operation(
    'events.list',
    'GET /v1/events',
    lists({
      type: filled.optional(),
      types: z.array(filled).max(20, 'at most 20 types').optional(),
      created: range.optional(),
    }),
    (context, params) =>
      listed(context, 'event', {
        url: '/v1/events',
        params,
        filters: [...where('$.type', params.type), ...whereIn('$.type', params.types), ...whereCreated(params.created)],
      }),
  ),

  operation('events.retrieve', 'GET /v1/events/:id', takes({}), (context, _params, id) => {
    const event = context.store.find('event', id);
    if (!event) throw missing('event', id);
    return event;
  }),

  operation(
    'webhookEndpoints.create',
    'POST /v1/webhook_endpoints',
    takes({
      url: filled.regex(/^https?:\/\//, 'Not a valid URL'),
      enabled_events: z.array(filled).min(1),
      description: filled.optional(),
      api_version: filled.optional(),
      metadata: metadata.optional(),
    }),
    (context, params) => {
      const secret = newId('whsec', 32);
      const endpoint = newWebhookEndpoint(context.now, {
        url: params.url,
        secret,
        enabledEvents: params.enabled_events,
        description: params.description,
        apiVersion: params.api_version,
        metadata: params.metadata,
      });
      // The one answer that shows the secret.
      return { ...context.store.insert(endpoint), secret };
    },
  ),

  operation('webhookEndpoints.list', 'GET /v1/webhook_endpoints', lists({}), (context, params) =>
    listed(context, 'webhook_endpoint', {
      url: '/v1/webhook_endpoints',
      params,
      filters: whereIn('$.status', ['enabled', 'disabled']),
    }),
  ),

  operation('webhookEndpoints.retrieve', 'GET /v1/webhook_endpoints/:id', takes({}), (context, _params, id) => {
    const endpoint = context.store.find('webhook_endpoint', id);
    if (!endpoint || endpoint.status === 'deleted') throw missing('webhook endpoint', id);
    return endpoint;
  }),

  operation('webhookEndpoints.del', 'DELETE /v1/webhook_endpoints/:id', takes({}), (context, _params, id) => {
    const endpoint = context.store.find('webhook_endpoint', id);
    if (!endpoint || endpoint.status === 'deleted') throw missing('webhook endpoint', id);
    context.store.update({ ...endpoint, status: 'deleted' });
    return { id, object: 'webhook_endpoint', deleted: true };
  }),
];
