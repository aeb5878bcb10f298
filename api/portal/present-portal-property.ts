import type { z } from 'zod';
import type { PortalProperty } from '../../src/portal/portal-properties.ts';
import { presentAddress } from '../properties/present-property.ts';
import type { portalProperty } from './schemas.ts';

/** A property as an owner or a renter sees it: to a renter, and to who owned it before, it is an address. */
export const presentPortalProperty = (shown: PortalProperty): z.input<typeof portalProperty> => ({
  id: shown.row.id,
  address: presentAddress(shown.row),
  as: [...new Set(shown.standings.map(({ kind }) => kind))],
  owned: shown.owned,
  details: shown.ownsToday ? detailsOf(shown) : null,
});

const detailsOf = ({ row, currentLease }: PortalProperty) => ({
  type: row.type,
  bedrooms: row.bedrooms,
  bathrooms: row.bathrooms,
  parkingSpaces: row.parking_spaces,
  floorAreaM2: row.floor_area_m2,
  currentLease: currentLease ?? null,
});
