import { Migration } from '@mikro-orm/migrations';

/** What takes long on big tables, made beside the writes of others: sessions to end, and what an actor has done. */
export class ContainmentIndexes extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql(
      `create index concurrently if not exists "session_live_idx" on "session" ("for_agency", "created_at") where "ended_at" is null`,
    );
    this.addSql(`create index concurrently if not exists "audit_event_actor_idx" on "audit_event" ("actor_id", "at")`);
    this.addSql(`alter table "containment" validate constraint "containment_undo_check"`);
  }
}
