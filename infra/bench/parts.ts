import { exporting } from './export.part.ts';
import { pages } from './incidents/pages.part.ts';
import { large } from './large.part.ts';
import { page } from './page/page.part.ts';
import type { Part } from './part.ts';
import { policies } from './policies.part.ts';
import { postgraphile } from './postgraphile/postgraphile.part.ts';
import { provision } from './provision/provision.part.ts';
import { starts } from './webhook/starts.part.ts';
import { webhook } from './webhook/webhook.part.ts';
import { write } from './write/write.part.ts';

/** In the order in which they are measured. */
export const parts: readonly Part[] = [
  page,
  postgraphile,
  large,
  policies,
  write,
  exporting,
  webhook,
  starts,
  provision,
  pages,
];
