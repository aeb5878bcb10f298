import { uuid7 } from '../../../src/kernel/ids.ts';
import type { TestApi } from './api.ts';

type Etag = { etag: number };

/** Requests as a program of a customer sends them: JSON, a bearer token, a fresh Idempotency-Key, If-Match. */
export const callsAs = (api: TestApi, token: () => string) => {
  const as = (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string, { etag }: Partial<Etag> = {}) => {
    const request = api.agent[method](path).auth(token(), { type: 'bearer' });
    return etag === undefined ? request : request.set('If-Match', `"${etag}"`);
  };
  return {
    get: (path: string) => as('get', path),
    post: (path: string, body?: object, options?: Partial<Etag>) =>
      as('post', path, options).set('Idempotency-Key', uuid7()).send(body),
    put: (path: string, body: object, options?: Partial<Etag>) => as('put', path, options).send(body),
    patch: (path: string, body: object, options?: Partial<Etag>) => as('patch', path, options).send(body),
    remove: (path: string, options?: Partial<Etag>) => as('delete', path, options),
  };
};
