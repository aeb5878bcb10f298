import { Migration } from '@mikro-orm/migrations';

/** What reminders of post-mortems and their actions have done so far. */
export class PostMortemReminders extends Migration {
  override up(): void {
    this.addSql(
      `alter table "post_mortem_reader" add column "reminders_sent" int not null default 0, add column "refused_at" timestamptz(3) null`,
    );
    this.addSql(`alter table "post_mortem_action" add column "reminded_at" timestamptz(3) null`);
  }
}
