import type { Dice } from './dice.ts';
import { streets, suburbs } from './names.ts';

export type PlannedProperty = {
  name: string;
  type: 'house' | 'apartment' | 'townhouse' | 'studio' | 'commercial';
  address: { line1: string; line2?: string; locality: string; region: string; postalCode: string; country: string };
  bedrooms: number;
  bathrooms: number;
  parkingSpaces: number;
  floorAreaM2: number;
};
/** Positions of contacts, with fractions that sum to one. */
export type PlannedOwners = { contact: number; share: string }[];

const types: readonly [PlannedProperty['type'], ...PlannedProperty['type'][]] = [
  'apartment',
  'apartment',
  'house',
  'townhouse',
  'studio',
];

/** 80 properties in ten suburbs. */
export function planProperties(dice: Dice): PlannedProperty[] {
  return Array.from({ length: 80 }, (_, at) => {
    const type = at % 20 === 19 ? 'commercial' : dice.pick(types);
    const number = dice.between(1, 180);
    const street = dice.pick(streets);
    const [locality, postalCode] = dice.pick(suburbs);
    const bedrooms = type === 'studio' || type === 'commercial' ? 0 : dice.between(1, type === 'house' ? 5 : 3);
    const flat = type === 'apartment' || type === 'studio' ? `Unit ${dice.between(1, 40)}` : undefined;
    const line1 = `${number} ${street}`;
    return {
      name: flat ? `${flat.replace('Unit ', '')}/${line1}` : line1,
      type,
      address: { line1, ...(flat ? { line2: flat } : {}), locality, region: 'NSW', postalCode, country: 'AU' },
      bedrooms,
      bathrooms: Math.max(1, bedrooms - 1),
      parkingSpaces: dice.between(0, 2),
      floorAreaM2: 32 + bedrooms * 24 + dice.between(0, 20),
    };
  });
}

/** Most have one owner, some a couple, some three with unequal shares. */
export function planOwners(dice: Dice, owners: readonly number[]): PlannedOwners {
  const shares = dice.pick([['1'], ['1'], ['1'], ['1/2', '1/2'], ['1/2', '1/3', '1/6']]);
  const first = dice.between(0, owners.length - 1);
  return shares.map((share, at) => ({ contact: owners[(first + at) % owners.length] ?? 0, share }));
}
