import { Migration } from '@mikro-orm/migrations';

/** What a merge made of the contact that stays, beside what it was before: an undo tells later changes by it. */
export class MergeAfter extends Migration {
  override up(): void {
    this.addSql(`alter table "contact_merge" add "after" jsonb not null default '{}'`);
  }
}
