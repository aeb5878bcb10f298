type Index = { name: string; expression: string };

/** Indexes by which a list pages: newest first, last changed, and by name where rows have one. All lead by agency. */
export function pageIndexes(table: string, { named = false }: { named?: boolean } = {}): Index[] {
  const index = (name: string, columns: string): Index => ({
    name: `${table}_${name}_idx`,
    expression: `create index "${table}_${name}_idx" on "${table}" ("agency_id", ${columns})`,
  });
  return [
    index('page', '"created_at" desc, "id" desc'),
    index('changed', '"updated_at" desc, "id" desc'),
    ...(named ? [index('name', '"name", "id"')] : []),
  ];
}

/**
 * The index of free text. `@@` is not leakproof, so that no query under row-level security uses it: only the function
 * `search.ids` does, which runs as the owner, looks into the agency of the context alone and returns nothing but ids.
 * docs/decisions/050-search.md
 */
export const searchIndex = (table: string): Index => ({
  name: `${table}_search_idx`,
  expression: `create index "${table}_search_idx" on "${table}" using gin ("agency_id", array_to_tsvector("search_terms"))`,
});

/** An index for a foreign key; PostgreSQL makes none by itself. */
export const keyIndex = (table: string, column: string): Index => ({
  name: `${table}_${column}_idx`,
  expression: `create index "${table}_${column}_idx" on "${table}" ("agency_id", "${column}")`,
});
