import { Migration } from '@mikro-orm/migrations';

/** Mails that are owed about reports, advisories as they were published, and who wrote and published them. */
export class ReportMails extends Migration {
  override up(): void {
    this.addSql(`alter table "vulnerability_report" add column "closed_at" timestamptz(3) null`);
    this.addSql(`alter table "advisory" add column "edited_by" uuid null, add column "published_by" uuid null`);
    this.addSql(
      `create table "report_mail" ("id" uuid not null, "report_id" uuid not null, "kind" text not null, "audience" text not null, "message_id" uuid null, "mailed_at" timestamptz(3) null, "refused_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create index "report_mail_report_idx" on "report_mail" ("report_id", "created_at")`);
    this.addSql(
      `create table "advisory_document" ("id" uuid not null, "advisory_id" uuid not null, "revision" int not null, "body" text not null, "sha256" text not null, "sha512" text not null, "signature" text not null, "key_id" uuid not null, "content" jsonb not null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `alter table "advisory_document" add constraint "advisory_document_revision_key" unique ("advisory_id", "revision")`,
    );
    this.addSql(
      `alter table "report_mail" add constraint "report_mail_report_id_foreign" foreign key ("report_id") references "vulnerability_report" ("id")`,
    );
    this.addSql(
      `alter table "report_mail" add constraint "report_mail_kind_check" check ("kind" in ('receipt', 'acknowledged', 'verified', 'rejected', 'duplicate', 'fixed', 'reopened', 'disclosure_agreed', 'disclosed', 'message', 'link', 'original_verified', 'original_rejected', 'original_fixed', 'original_disclosed', 'arrived', 'answered'))`,
    );
    this.addSql(
      `alter table "report_mail" add constraint "report_mail_audience_check" check ("audience" in ('reporter', 'team'))`,
    );
    this.addSql(
      `alter table "advisory_document" add constraint "advisory_document_advisory_id_foreign" foreign key ("advisory_id") references "advisory" ("id")`,
    );
    this.addSql(`grant select, insert, update on "report_mail" to reeve_platform`);
    this.addSql(`grant select on "report_mail" to reeve_backup`);
    this.addSql(`grant select, insert on "advisory_document" to reeve_platform`);
    this.addSql(`grant select on "advisory_document" to reeve_backup`);
  }
}
