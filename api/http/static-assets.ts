import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import express, { type RequestHandler } from 'express';

/** What is served without `defineRoute`: files of a package, by name. The walk knows this list and no other. */
export const staticPaths = ['/docs/assets'] as const;

const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const files = new Set(['/swagger-ui.css', '/swagger-ui-bundle.js']);

/** The documentation page's own files, from the package: it works offline. */
export function createDocsAssets(): RequestHandler {
  const serve = express.static(folder, { index: false, redirect: false, maxAge: '1h', fallthrough: true });
  return function docsAssets(request, response, next) {
    if (files.has(request.path)) return serve(request, response, next);
    next();
  };
}
