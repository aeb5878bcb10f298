/** The page as somebody writes it by hand: the columns that the answer of `GET /v1/properties` needs, and that answer. */
export const pageColumns = `id, name, type, line1, line2, locality, region, postal_code, country, status, bedrooms, bathrooms,
  parking_spaces, floor_area_m2, description, created_at, updated_at, archived_at, version, created_at::text as mark_key`;
export const pageOrder = 'created_at desc, id desc';

type PageRow = Readonly<Record<string, unknown>> & { created_at: Date; updated_at: Date; archived_at: Date | null };

export const presentRow = (row: PageRow) => ({
  id: row['id'],
  name: row['name'],
  type: row['type'],
  address: {
    line1: row['line1'],
    line2: row['line2'],
    locality: row['locality'],
    region: row['region'],
    postalCode: row['postal_code'],
    country: row['country'],
  },
  status: row['status'],
  bedrooms: row['bedrooms'],
  bathrooms: row['bathrooms'],
  parkingSpaces: row['parking_spaces'],
  floorAreaM2: row['floor_area_m2'],
  description: row['description'],
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
  archivedAt: row.archived_at?.toISOString() ?? null,
  version: row['version'],
});
