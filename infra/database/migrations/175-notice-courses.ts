import { Migration } from '@mikro-orm/migrations';

/** Who wrote a notice and what it tells, acknowledgements by the link of a mail, and what a run was woken for. */
export class NoticeCourses extends Migration {
  override up(): void {
    this.addSql(
      `alter table "breach_notice" add column "editors" text[] not null default '{}', add column "covers" text not null default ''`,
    );
    this.addSql(`alter table "affected_agency" add column "told_run" text null`);
    this.addSql(`alter table "breach_notice_receipt" add column "recipient_kind" text not null default 'admin'`);
    this.addSql(
      `alter table "breach_notice_receipt" add constraint "breach_notice_receipt_recipient_kind_check" check ("recipient_kind" in ('admin', 'security_contact', 'exercise')) not valid`,
    );
    this.addSql(`grant insert on "breach_notice_receipt" to reeve_platform`);
  }
}
