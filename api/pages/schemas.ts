import { z } from 'zod';

const next = z.string().max(2_000).optional().meta({ description: 'Where to go afterwards: an address of ours' });
export const nextField = { next };
export const nextQuery = z.strictObject(nextField);
