/** Fields of records as a person calls them; a question by what it asks, an answer by its words. */
import { questionById } from '@clearway/catalog/questions';

const names: Readonly<Record<string, string>> = {
  ownId: 'your own id',
  mac: 'the MAC',
  goLive: 'the go-live day',
  npi: 'the NPI',
  email: 'the e-mail address',
  phone: 'the business phone',
  account: 'the I&A account',
  mfaMethods: 'how many MFA methods there are',
  passwordChangedOn: 'the day the password was changed',
  einLast4: 'the last 4 of the EIN',
  searchName: 'the search name',
};

const asked = (field: string) =>
  field.startsWith('answers.') ? questionById(field.slice('answers.'.length)) : undefined;

export const fieldWords = (field: string): string => asked(field)?.ask ?? names[field] ?? `the ${field}`;

/** A value of the field in words; as it stands where it is a person's own text. */
export const valueWords = (field: string, value: string): string =>
  asked(field)?.answers.find(({ id }) => id === value)?.words ?? value;
