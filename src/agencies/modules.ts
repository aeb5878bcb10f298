/** The parts that an agency can be entitled to. */
export const modules = [
  'properties',
  'leasing',
  'trust',
  'portal',
  'communications',
  'reports',
  'integrations',
  'assistant',
] as const;
export type Module = (typeof modules)[number];
