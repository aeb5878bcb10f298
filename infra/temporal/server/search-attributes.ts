/** What runs can be searched by. In clear in Temporal: never personal data or secrets. */
export const searchAttributes = {
  reeveAgency: 'Keyword',
  /** Every control that the run serves. */
  reeveControl: 'KeywordList',
  reeveKind: 'Keyword',
  reeveState: 'Keyword',
} as const;
