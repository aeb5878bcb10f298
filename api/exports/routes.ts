import { z } from 'zod';
import { filterContacts } from '../../src/contacts/list-contacts.ts';
import { filterDocuments } from '../../src/documents/list-documents.ts';
import {
  contactColumns,
  documentColumns,
  leaseColumns,
  noteColumns,
  propertyColumns,
  taskColumns,
} from '../../src/exports/columns.ts';
import { none } from '../../src/exports/open-export.ts';
import { filterLeases } from '../../src/leases/list-leases.ts';
import { filterNotes } from '../../src/notes/list-notes.ts';
import { filterTasks } from '../../src/notes/list-tasks.ts';
import { filterProperties } from '../../src/properties/list-properties.ts';
import { contactFilters } from '../contacts/list-contacts.route.ts';
import { documentFilters } from '../documents/list-documents.route.ts';
import { defineRoute } from '../http/define-route.ts';
import type { Route } from '../http/route.ts';
import { staff } from '../http/serves.ts';
import { leaseFilters } from '../leases/list-leases.route.ts';
import { noteFilters } from '../notes/list-notes.route.ts';
import { taskFilters } from '../notes/list-tasks.route.ts';
import { subjectOfQuery, wholeSubject } from '../notes/schemas.ts';
import { propertyFilters } from '../properties/list-properties.route.ts';
import { answerExport } from './answer-export.ts';
import { exporting, exportQuery } from './export-route.ts';

export const exportRoutes: readonly Route[] = [
  defineRoute({
    ...exporting,
    path: '/v1/exports/properties',
    summary: 'Export properties',
    serves: staff({ permission: 'exports.read', module: 'properties' }),
    query: z.strictObject({ ...exportQuery, ...propertyFilters }),
    example: async () => ({ query: { format: 'csv', bom: 'true' } }),
    handler: ctx =>
      answerExport(ctx, {
        kind: 'properties',
        columns: propertyColumns,
        rows: unit => filterProperties(unit, ctx.query) ?? none(unit, 'property'),
      }),
  }),
  defineRoute({
    ...exporting,
    path: '/v1/exports/contacts',
    summary: 'Export contacts',
    serves: staff({ permission: 'exports.read', module: 'properties' }),
    query: z.strictObject({ ...exportQuery, ...contactFilters }),
    example: async () => ({ query: { format: 'xlsx' } }),
    handler: ctx =>
      answerExport(ctx, {
        kind: 'contacts',
        columns: contactColumns,
        rows: async unit => (await filterContacts(unit, ctx.query)) ?? none(unit, 'contact'),
      }),
  }),
  defineRoute({
    ...exporting,
    path: '/v1/exports/leases',
    summary: 'Export leases',
    serves: staff({ permission: 'exports.read', module: 'leasing' }),
    query: z.strictObject({ ...exportQuery, ...leaseFilters }),
    example: async () => ({ query: { state: 'current,ending' } }),
    handler: ctx =>
      answerExport(ctx, {
        kind: 'leases',
        columns: leaseColumns,
        rows: unit => filterLeases(unit, ctx.query) ?? none(unit, 'lease'),
      }),
  }),
  defineRoute({
    ...exporting,
    path: '/v1/exports/documents',
    summary: 'Export the list of documents',
    serves: staff({ permission: 'exports.read', module: 'properties' }),
    query: z.strictObject({ ...exportQuery, ...documentFilters }),
    example: async () => ({ query: { format: 'xlsx' } }),
    handler: ctx =>
      answerExport(ctx, {
        kind: 'documents',
        columns: documentColumns,
        rows: unit => filterDocuments(unit, ctx.query) ?? none(unit, 'document'),
      }),
  }),
  defineRoute({
    ...exporting,
    path: '/v1/exports/tasks',
    summary: 'Export tasks',
    serves: staff({ permission: 'exports.read', module: 'properties' }),
    query: z.strictObject({ ...exportQuery, ...taskFilters }).refine(...wholeSubject),
    example: async () => ({ query: { state: 'open' } }),
    handler: ctx =>
      answerExport(ctx, {
        kind: 'tasks',
        columns: taskColumns,
        rows: unit => filterTasks(unit, { ...ctx.query, subject: subjectOfQuery(ctx.query) }),
      }),
  }),
  defineRoute({
    ...exporting,
    path: '/v1/exports/notes',
    summary: 'Export notes',
    serves: staff({ permission: 'exports.read', module: 'properties' }),
    query: z.strictObject({ ...exportQuery, ...noteFilters }).refine(...wholeSubject),
    example: async () => ({ query: { format: 'csv' } }),
    handler: ctx =>
      answerExport(ctx, {
        kind: 'notes',
        columns: noteColumns,
        rows: unit => filterNotes(unit, { ...ctx.query, subject: subjectOfQuery(ctx.query) }),
      }),
  }),
];
