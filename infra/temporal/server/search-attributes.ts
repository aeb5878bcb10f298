/** What runs can be searched by. In clear in Temporal: never personal data or secrets. */
export const searchAttributes = {
  reeveAgency: 'Keyword',
  reeveControl: 'Keyword',
  reeveKind: 'Keyword',
  reeveState: 'Keyword',
} as const;
