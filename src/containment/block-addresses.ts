import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

/** Blocks addresses, in their one form, while the containment holds. */
export async function blockAddresses(
  unit: PlatformUnit,
  { containmentId, blocks }: { containmentId: string; blocks: readonly string[] },
): Promise<void> {
  const rows = blocks.map(block => ({ id: uuid7(), containment_id: containmentId, block }));
  if (rows.length > 0) await unit.sql.insertInto('blocked_address').values(rows).execute();
}

/** Answers them again, unless another containment blocks them too. Returns how many blocks were lifted. */
export async function liftBlocks(
  unit: PlatformUnit,
  { containmentId, at }: { containmentId: string; at: string },
): Promise<number> {
  const lifted = await unit.sql
    .updateTable('blocked_address')
    .set({ lifted_at: at })
    .where('containment_id', '=', containmentId)
    .where('lifted_at', 'is', null)
    .returning('id')
    .execute();
  return lifted.length;
}

/** Every block that holds now. */
export async function blocksInForce(unit: PlatformUnit): Promise<string[]> {
  const rows = await unit.sql.selectFrom('blocked_address').select('block').where('lifted_at', 'is', null).execute();
  return rows.map(({ block }) => block);
}
