import { Migration } from '@mikro-orm/migrations';

/** What the company's people create is made once too, when its answer was lost. */
export class OperatorKeys extends Migration {
  override up(): void {
    this.addSql(
      `create table "operator_idempotency_key" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "principal_id" text not null, "route" text not null, "key" text not null, "request_hash" bytea not null, "status" int null, "headers" jsonb null, "body" jsonb null, primary key ("id"))`,
    );
    this.addSql(`create index "operator_idempotency_key_age_idx" on "operator_idempotency_key" ("created_at")`);
    this.addSql(
      `alter table "operator_idempotency_key" add constraint "operator_idempotency_key_once" unique ("principal_id", "route", "key")`,
    );
    this.addSql(`grant select, insert, update, delete on "operator_idempotency_key" to reeve_platform`);
  }
}
