/** Words that several screens carry. None of them is enough to tell a screen by itself. */
import type { Phrase } from '@clearway/domain/screen';

export const sharedPhrases: readonly Phrase[] = [
  { id: 'ia-header', text: 'Identity & Access Management System' },
  { id: 'logged-in-as', text: 'Logged in as' },
  { id: 'my-profile', text: 'My Profile' },
  { id: 'my-connections', text: 'My Connections' },
  // Shown to those who manage staff; that it is missing proves nothing (ngs:700, ngs:1010).
  { id: 'my-staff', text: 'My Staff' },
  { id: 'accept', text: 'Accept', whole: true },
  { id: 'sign-in', text: 'Sign In', whole: true },
  { id: 'cancel', text: 'Cancel', whole: true },
  { id: 'submit', text: 'Submit', whole: true },
  { id: 'e-mail-address', text: 'E-mail Address' },
  { id: 'functions-selected', text: 'Business Function(s) Selected', loose: true },
  { id: 'mfa-locked', text: 'MFA LOCKED', loose: true },
];
