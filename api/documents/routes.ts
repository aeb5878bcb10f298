import type { Route } from '../http/route.ts';
import { archiveDocumentRoute } from './archive-document.route.ts';
import { changeDocumentRoute } from './change-document.route.ts';
import { createDocumentRoute } from './create-document.route.ts';
import { downloadContentRoute } from './download-content.route.ts';
import { downloadPortalContentRoute } from './download-portal-content.route.ts';
import { listDocumentsRoute } from './list-documents.route.ts';
import { readDocumentRoute } from './read-document.route.ts';
import { uploadContentRoute } from './upload-content.route.ts';

export const documentRoutes: readonly Route[] = [
  createDocumentRoute,
  listDocumentsRoute,
  readDocumentRoute,
  changeDocumentRoute,
  archiveDocumentRoute,
  uploadContentRoute,
  downloadContentRoute,
  downloadPortalContentRoute,
];
