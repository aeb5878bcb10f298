import { Migration } from '@mikro-orm/migrations';

/** The audit log in segments, each with its count and a digest that holds the one before: what is deleted is missed. */
export class AuditSegments extends Migration {
  override up(): void {
    this.addSql(
      `create table "audit_segment" ("id" uuid not null, "number" int not null, "from_txid" bigint not null, "until_txid" bigint not null, "events" int not null, "first_at" timestamptz(3) not null, "last_at" timestamptz(3) not null, "digest" bytea not null, "mac" bytea not null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`alter table "audit_segment" add constraint "audit_segment_number_unique" unique ("number")`);
    this.addSql(`grant select, insert on "audit_segment" to reeve_platform`);
    // Events from before transactions were noted belong to the first segment.
    this.addSql(`update "audit_event" set "txid" = 0 where "txid" is null`);
  }
}
