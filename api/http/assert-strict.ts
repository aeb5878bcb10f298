import { z } from 'zod';

/**
 * Walks a schema of what comes in and refuses an object that would silently drop unknown fields.
 * @throws Error naming where; a defect of the route's author, found at start.
 */
export function assertStrict(schema: z.core.$ZodType, where: string, seen = new Set<z.core.$ZodType>()): void {
  if (seen.has(schema)) return;
  seen.add(schema);
  if (schema instanceof z.ZodObject && !(schema.def.catchall instanceof z.ZodNever))
    throw new Error(`${where} takes unknown fields: use z.strictObject`);
  for (const [name, part] of partsOf(schema)) assertStrict(part, name ? `${where}/${name}` : where, seen);
}

function partsOf(schema: z.core.$ZodType): [string, z.core.$ZodType][] {
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape);
  if (schema instanceof z.ZodArray) return [['*', schema.element]];
  if (schema instanceof z.ZodRecord) return [['*', schema.valueType]];
  if (schema instanceof z.ZodUnion) return schema.options.map((option: z.core.$ZodType) => ['', option]);
  if (schema instanceof z.ZodPipe)
    return [
      ['', schema.in],
      ['', schema.out],
    ];
  const inner = (schema._zod.def as { innerType?: z.core.$ZodType }).innerType;
  return inner ? [['', inner]] : [];
}
