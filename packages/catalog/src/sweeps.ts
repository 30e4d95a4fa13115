/** What to go through when somebody leaves: everything that person or vendor could still open. */
import type { Source } from '@clearway/domain/checklist';
import { from } from './sources.ts';

export type SweepItem = {
  readonly id: string;
  readonly words: string;
  /** Once for each of these. */
  readonly per: 'person' | 'profile' | 'client' | 'connection';
  /** Step or checklist that says how. */
  readonly how: string | null;
  readonly sources: readonly Source[];
};

export type Sweep = {
  readonly id: 'our-leaver' | 'their-leaver' | 'client-leaves';
  readonly title: string;
  readonly items: readonly SweepItem[];
  readonly checked: string;
};

const checked = '2026-11-23';

export const sweeps: readonly Sweep[] = [
  {
    id: 'our-leaver',
    title: 'One of our people leaves',
    checked,
    items: [
      {
        id: 'our-successor',
        words:
          'Are they the only Authorized Official or Access Manager of our firm? Appoint a successor first.',
        per: 'profile',
        how: 'off-successor',
        sources: from('consultant:329', 'consultant:331'),
      },
      {
        id: 'our-staff-role',
        words: 'Take their role at our firm away.',
        per: 'profile',
        how: 'off-remove-role',
        sources: from('ngs:1605', 'W15'),
      },
      {
        id: 'our-staff-at-clients',
        words: 'Ask each client who had them as staff to take that role away, and see it done.',
        per: 'client',
        how: 'off-remove-role',
        sources: from('consultant:285'),
      },
      {
        id: 'our-open-invitations',
        words: 'Let no invitation to them stand.',
        per: 'profile',
        how: 'invite-staff',
        sources: from('product'),
      },
      {
        id: 'our-account',
        words: 'Their account stays theirs; nobody uses it again.',
        per: 'person',
        how: 'off-account-stays',
        sources: from('consultant:54', 'ngs:218'),
      },
      {
        id: 'our-contact-data',
        words: 'No MFA method or e-mail of a client or of the firm points at them.',
        per: 'person',
        how: 'off-contact-data',
        sources: from('consultant:341'),
      },
      {
        id: 'our-clients',
        words: 'Give their clients another owner.',
        per: 'client',
        how: null,
        sources: from('product'),
      },
    ],
  },
  {
    id: 'their-leaver',
    title: 'Somebody at a client leaves',
    checked,
    items: [
      {
        id: 'their-successor',
        words: 'Are they the only Authorized Official or Access Manager? The successor comes first.',
        per: 'profile',
        how: 'off-successor',
        sources: from('consultant:329', 'consultant:331'),
      },
      {
        id: 'their-role',
        words: 'Their role is taken away; they are in Inactive Staff.',
        per: 'profile',
        how: 'off-remove-role',
        sources: from('ngs:1605', 'W15'),
      },
      {
        id: 'their-account',
        words: 'Their account stays theirs; nobody uses it again.',
        per: 'person',
        how: 'off-account-stays',
        sources: from('consultant:54', 'ngs:218'),
      },
      {
        id: 'their-contact-data',
        words: 'No MFA method or e-mail of the employer points at them.',
        per: 'profile',
        how: 'off-contact-data',
        sources: from('consultant:341'),
      },
      {
        id: 'their-official',
        words: 'If they are an official on the 855, the enrollment is updated.',
        per: 'profile',
        how: 'off-enrollment',
        sources: from('W28', 'W5'),
      },
      {
        id: 'their-messages',
        words: 'Nothing of ours is written to them any more.',
        per: 'client',
        how: null,
        sources: from('product'),
      },
    ],
  },
  {
    id: 'client-leaves',
    title: 'A client leaves us',
    checked,
    items: [
      {
        id: 'leave-connections',
        words: 'Every connection is disabled: each function, both profiles, on the day the contract ends.',
        per: 'connection',
        how: 'ofv-disable',
        sources: from('consultant:211', 'W6'),
      },
      {
        id: 'leave-staff',
        words: 'Our people are no longer staff of the client.',
        per: 'profile',
        how: 'off-remove-role',
        sources: from('consultant:285'),
      },
      {
        id: 'leave-letter',
        words: 'We drop the client from our list and write that it is done.',
        per: 'client',
        how: 'ofv-drop-client',
        sources: from('product'),
      },
      {
        id: 'leave-changes',
        words: 'The client looks for changes made near the end.',
        per: 'profile',
        how: 'ofv-check-changes',
        sources: from('W56'),
      },
      {
        id: 'leave-close',
        words: 'The client is closed; history stays, contact data goes as the policy says.',
        per: 'client',
        how: 'ofv-close-client',
        sources: from('product'),
      },
    ],
  },
];
