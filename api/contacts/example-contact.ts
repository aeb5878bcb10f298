/** What the examples of these routes add. */
export const exampleContact = {
  kind: 'person',
  givenName: 'Máire',
  familyName: 'Ní Dhomhnaill',
  roles: ['owner'],
  emails: [{ address: 'maire@example.ie' }],
  phones: [{ number: '086 123 4567', label: 'mobile' }],
  addresses: [{ line1: '3 Quay Street', locality: 'Galway', country: 'IE' }],
  preferredChannel: 'email',
  language: 'ga-IE',
} as const;

export const exampleBankDetails = {
  accountHolder: 'Máire Ní Dhomhnaill',
  iban: 'IE29 AIBK 9311 5212 3456 78',
} as const;
