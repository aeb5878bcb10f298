import { Migration } from '@mikro-orm/migrations';

/** Readings of Stripe are applied in order also to the agency itself; a repeated sign-up continues the first one. */
export class Billing extends Migration {
  override up(): void {
    this.addSql('alter table "agency" add column "access_generation" int not null default 0');
    this.addSql('alter table "sign_up" add column "idempotency_key" text null');
    this.addSql('alter table "sign_up" add constraint "sign_up_idempotency_key" unique ("idempotency_key")');
  }
}
