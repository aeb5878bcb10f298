/** What the examples of these routes add. */
export const exampleProperty = {
  name: 'Harbour View 14',
  type: 'apartment',
  address: { line1: '14 Harbour View', locality: 'Cork', postalCode: 'T12 X8N6', country: 'IE' },
} as const;
