import { Migration } from '@mikro-orm/migrations';

/** What was searched for in the audit log and which records were found, so that one that is found again is not counted twice. */
export class AffectedSearches extends Migration {
  override up(): void {
    this.addSql(
      `create table "affected_search" ("id" uuid not null, "incident_id" uuid not null, "criteria" jsonb not null, "from_at" timestamptz(3) not null, "until_at" timestamptz(3) not null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create index "affected_search_incident_idx" on "affected_search" ("incident_id")`);
    this.addSql(
      `alter table "affected_search" add constraint "affected_search_incident_id_foreign" foreign key ("incident_id") references "incident" ("id")`,
    );
    this.addSql(
      `alter table "affected_search" add constraint "affected_search_order_check" check (from_at < until_at)`,
    );
    this.addSql(
      `create table "affected_record" ("incident_id" uuid not null, "for_agency" uuid not null, "subject_type" text not null, "subject_id" text not null, primary key ("incident_id", "for_agency", "subject_type", "subject_id"))`,
    );
    this.addSql(
      `alter table "affected_record" add constraint "affected_record_incident_id_foreign" foreign key ("incident_id") references "incident" ("id")`,
    );
    this.addSql(`grant select, insert, update on "affected_search" to reeve_platform`);
    this.addSql(`grant select, insert on "affected_record" to reeve_platform`);
  }
}
