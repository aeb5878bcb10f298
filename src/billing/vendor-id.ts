import { z } from 'zod';

/** An id that Stripe made. It becomes part of workflow ids, so nothing but letters, digits and underscores. */
export const vendorId = () => z.string().regex(/^[A-Za-z0-9_]{3,100}$/);
