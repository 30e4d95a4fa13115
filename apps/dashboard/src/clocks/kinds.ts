/** Clocks as a person asks for them: each kind holds the catalogue's clocks of one matter. */
import type { ClockId } from '@clearway/domain/clock';

export type ClockKind = { readonly id: string; readonly label: string; readonly clocks: readonly ClockId[] };

export const clockKinds: readonly ClockKind[] = [
  { id: 'requests', label: 'Requests', clocks: ['connection-request', 'usable-after-approval'] },
  { id: 'invitations', label: 'Staff invitations', clocks: ['staff-pin'] },
  { id: 'signatures', label: 'Signatures', clocks: ['e-signature'] },
  { id: 'roles', label: 'Roles and papers', clocks: ['role-request', 'paper-review'] },
  {
    id: 'passwords',
    label: 'Passwords',
    clocks: ['password-life', 'password-lock', 'user-id-mail', 'mfa-code'],
  },
  { id: 'nppes', label: 'NPI record', clocks: ['nppes-draft', 'npi-change'] },
  { id: 'reviews', label: 'Access reviews', clocks: ['access-review', 'access-review-individual'] },
  { id: 'older', label: 'Older systems', clocks: ['iacs-mail-code', 'iacs-approval'] },
];

export const kindOf = (id: string): ClockKind | null => clockKinds.find((kind) => kind.id === id) ?? null;
