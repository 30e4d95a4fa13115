/** What a column may hold, in words. */
import type { ImportField } from '@clearway/contract/imports';

export const fieldLabels: Readonly<Record<ImportField, string>> = {
  client: 'Client’s name',
  'own-id': 'Your own id',
  'individual-name': 'Individual: name',
  'individual-npi': 'Individual: NPI',
  'organization-name': 'Organization: name',
  'organization-npi': 'Organization: NPI',
  'organization-ein-last4': 'Organization: last 4 of the EIN',
  'ao-name': 'Authorized Official: name',
  'ao-email': 'Authorized Official: e-mail',
  'contact-name': 'Contact: name',
  'contact-email': 'Contact: e-mail',
  'contact-phone': 'Contact: business phone',
  'owner-email': 'Owner in your team: e-mail',
  state: 'State',
  tags: 'Tags',
  'go-live': 'Go-live day',
  note: 'Note',
  ignore: 'Leave this column out',
};

export const verdictWords = {
  new: 'New',
  update: 'Update',
  same: 'Nothing new',
  refused: 'Needs a fix',
} as const;
