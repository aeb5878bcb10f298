import type { Route } from '../http/route.ts';
import { createImportRoute } from './create-import.route.ts';
import { listImportsRoute } from './list-imports.route.ts';
import { readImportRoute } from './read-import.route.ts';
import { readTemplateRoute } from './read-template.route.ts';

/** The template before the import of an id: the first path that fits is taken. */
export const importRoutes: readonly Route[] = [createImportRoute, listImportsRoute, readTemplateRoute, readImportRoute];
