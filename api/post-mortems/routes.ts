import type { Route } from '../http/route.ts';
import { addActionForm, changeActionForm, settleActionForm } from './action-forms.route.ts';
import { addActionRoute, changeActionRoute, listActionsRoute, settleActionRoute } from './actions.route.ts';
import { acknowledgeForm, showPostMortem, showReaderLink, submitReaderLink } from './pages.route.ts';
import { nameReadersRoute, releaseReaderRoute, similarIncidentsRoute } from './readers.route.ts';
import {
  acknowledgePostMortemRoute,
  publishPostMortemRoute,
  reviewPostMortemRoute,
  submitPostMortemRoute,
} from './review.route.ts';
import { beginPostMortemRoute, editPostMortemRoute, readPostMortemRoute } from './write.route.ts';
import {
  beginForm,
  previewForm,
  publicationForm,
  readerForm,
  releaseForm,
  reviewFormRoute,
  showWriting,
  submissionForm,
  textFormRoute,
} from './write-pages.route.ts';

export const postMortemRoutes: readonly Route[] = [
  beginPostMortemRoute,
  readPostMortemRoute,
  editPostMortemRoute,
  submitPostMortemRoute,
  reviewPostMortemRoute,
  publishPostMortemRoute,
  acknowledgePostMortemRoute,
  nameReadersRoute,
  releaseReaderRoute,
  similarIncidentsRoute,
  listActionsRoute,
  addActionRoute,
  changeActionRoute,
  settleActionRoute,
  beginForm,
  showWriting,
  previewForm,
  textFormRoute,
  submissionForm,
  reviewFormRoute,
  publicationForm,
  readerForm,
  releaseForm,
  addActionForm,
  changeActionForm,
  settleActionForm,
  showPostMortem,
  acknowledgeForm,
  showReaderLink,
  submitReaderLink,
];
