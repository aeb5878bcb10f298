import type { Route } from '../http/route.ts';
import { settleClockForm } from './clock-form.route.ts';
import { listClocksRoute, settleClockRoute } from './clocks.route.ts';
import { changeDirectionForm, recordDirectionForm } from './direction-forms.route.ts';
import { changeDirectionRoute, listDirectionsRoute, recordDirectionRoute } from './directions.route.ts';
import { approveNoticeForm, editNoticeForm, recordCallForm, withdrawNoticeForm } from './forms.route.ts';
import { approveNoticeRoute, recordCallRoute, withdrawNoticeRoute } from './notice-acts.route.ts';
import {
  acknowledgeLinkForm,
  acknowledgeNoticeForm,
  openNoticeForm,
  showLinkedNotice,
  showOwnNotice,
} from './notice-pages.route.ts';
import { editNoticeRoute, listNoticesRoute, proposeNoticeRoute, readNoticeRoute } from './notices.route.ts';
import {
  listOwnClocksRoute,
  listOwnStatementsRoute,
  readOwnStatementRoute,
  showOwnNotices,
  showOwnStatement,
} from './own-duties.route.ts';
import { putContactRoute, readContactRoute, removeContactRoute } from './security-contact.route.ts';
import {
  acknowledgeNoticeRoute,
  listOwnNoticesRoute,
  openNoticeRoute,
  readOwnNoticeRoute,
} from './security-notices.route.ts';
import {
  changeStatementRoute,
  completeStatementRoute,
  listStatementsRoute,
  writeStatementRoute,
} from './statements.route.ts';

export const noticeRoutes: readonly Route[] = [
  listNoticesRoute,
  readNoticeRoute,
  proposeNoticeRoute,
  editNoticeRoute,
  approveNoticeRoute,
  withdrawNoticeRoute,
  recordCallRoute,
  listClocksRoute,
  settleClockRoute,
  settleClockForm,
  listDirectionsRoute,
  recordDirectionRoute,
  changeDirectionRoute,
  recordDirectionForm,
  changeDirectionForm,
  listStatementsRoute,
  writeStatementRoute,
  changeStatementRoute,
  completeStatementRoute,
  readContactRoute,
  putContactRoute,
  removeContactRoute,
  listOwnNoticesRoute,
  readOwnNoticeRoute,
  openNoticeRoute,
  acknowledgeNoticeRoute,
  listOwnClocksRoute,
  listOwnStatementsRoute,
  readOwnStatementRoute,
  showOwnNotices,
  showOwnStatement,
  showOwnNotice,
  openNoticeForm,
  acknowledgeNoticeForm,
  showLinkedNotice,
  acknowledgeLinkForm,
  approveNoticeForm,
  editNoticeForm,
  withdrawNoticeForm,
  recordCallForm,
];
