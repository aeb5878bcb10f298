import { Migration } from '@mikro-orm/migrations';

/** Steps of runs long closed are removed; until then nobody could. */
export class Pruning extends Migration {
  override up(): void {
    this.addSql('grant delete on step to reeve_platform');
  }
}
