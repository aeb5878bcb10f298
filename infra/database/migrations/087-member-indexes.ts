import { Migration } from '@mikro-orm/migrations';

/** What takes long on big tables, made beside the writes of others. */
export class MemberIndexes extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    const make = (kind: string, name: string, rest: string) =>
      this.addSql(`create ${kind} concurrently if not exists "${name}" on "membership" ("agency_id", ${rest}`);
    make('index', 'membership_page_idx', '"created_at" desc, "id" desc)');
    make('index', 'membership_changed_idx', '"updated_at" desc, "id" desc)');
    make('index', 'membership_contact_id_idx', '"contact_id")');
    make('unique index', 'membership_contact_key', `"contact_id") where "kind" = 'portal' and "state" <> 'ended'`);
    this.addSql(`alter table "membership" validate constraint "membership_agency_id_contact_id_foreign"`);
  }
}
