import type { Selectable } from 'kysely';
import type { Tables } from '../register.ts';

export type AffectedRow = Selectable<Tables['affected_agency']>;
export type NoticeRow = Selectable<Tables['breach_notice']>;
export type DeliveryRow = Selectable<Tables['breach_notice_delivery']>;
export type ReceiptRow = Selectable<Tables['breach_notice_receipt']>;
export type CallRow = Selectable<Tables['breach_notice_call']>;
export type ContactRow = Selectable<Tables['security_contact']>;
export type StatementRow = Selectable<Tables['legal_statement']>;
export type DirectionRow = Selectable<Tables['legal_direction']>;
export type ClockRow = Selectable<Tables['clock']>;
