import type { RequestHandler } from 'express';
import { DomainError } from '../../../src/kernel/errors.ts';
import { stateOf } from '../state.ts';
import type { ApiVersions } from './api-version.ts';
import { deprecationHeaders, deprecationOf } from './deprecation.ts';

/** Takes the version that `Reeve-Version` asks for, the current one if it is absent, and says so in every answer. */
export function chooseVersion(versions: ApiVersions): RequestHandler {
  const byName = new Map(
    versions.map(version => {
      const deprecation = deprecationOf(versions, version);
      return [version.name, { version, headers: deprecation ? deprecationHeaders(deprecation) : {} }] as const;
    }),
  );
  const [current] = versions;
  return function apiVersion(request, response, next) {
    const asked = request.get('reeve-version');
    const found = byName.get(asked ?? current.name);
    response.setHeader('Reeve-Version', found?.version.name ?? current.name);
    if (!found) throw unknown(versions);
    for (const [name, value] of Object.entries(found.headers)) response.setHeader(name, value);
    stateOf(response).version = found.version;
    next();
  };
}

function unknown(versions: ApiVersions): DomainError {
  const names = versions.map(({ name }) => name).join(', ');
  return new DomainError('version_unknown', `this API has the versions ${names}`, {
    faults: [{ in: 'header', pointer: '/reeve-version', detail: `must be one of ${names}, or absent` }],
    facts: { current: versions[0].name },
  });
}
