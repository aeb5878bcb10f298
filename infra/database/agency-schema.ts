import type { MikroORM } from '@mikro-orm/core';
import { type SqlEntityManager, SqlSchemaGenerator } from '@mikro-orm/postgresql';

type Schema = ReturnType<SqlSchemaGenerator['getTargetSchema']>;
type Table = ReturnType<Schema['getTables']>[number];

/**
 * Foreign keys between agency tables carry agency_id: (agency_id, x_id) -> (agency_id, id), so that a row cannot
 * point into another agency. MikroORM maps such a relation by x_id alone; only the schema knows of the longer key.
 */
export class AgencySchemaGenerator extends SqlSchemaGenerator {
  static override register(orm: MikroORM): void {
    orm.config.registerExtension(
      '@mikro-orm/schema-generator',
      () => new AgencySchemaGenerator(orm.em as SqlEntityManager),
    );
  }

  override getTargetSchema(schema?: string, includeWildcardSchema?: boolean) {
    const target = super.getTargetSchema(schema, includeWildcardSchema);
    for (const table of target.getTables()) if (table.hasColumn('agency_id')) lengthenKeys(table, target);
    return target;
  }
}

function lengthenKeys(table: Table, target: Schema): void {
  const keys = Object.values(table.getForeignKeys()).map(key => {
    const [column, ...more] = key.columnNames;
    const referenced = key.referencedTableName.replace(/^public\./, '');
    if (column && more.length === 0 && column !== 'agency_id' && target.getTable(referenced)?.hasColumn('agency_id')) {
      key.columnNames = ['agency_id', column];
      key.referencedColumnNames = ['agency_id', ...key.referencedColumnNames];
      key.constraintName = `${table.name}_agency_id_${column}_foreign`;
      if (key.deleteRule === 'set null') key.deleteRule = `set null (${column})`;
    }
    return [key.constraintName, key] as const;
  });
  table.setForeignKeys(Object.fromEntries(keys));
}
