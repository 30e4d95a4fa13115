import type { Problem } from '../problems.ts';
import { from } from '../sources.ts';

const checked = '2026-11-23';

export const peopleProblems: readonly Problem[] = [
  {
    id: 'pin-rejected',
    code: 'PR-18',
    symptom: 'The PIN of an invitation is rejected.',
    cause: 'It is older than {staff-pin}, or another e-mail address was typed.',
    impact: 'No role.',
    waysOut: [
      {
        do: 'Type the address the mail was sent to; if the PIN is too old, invite again.',
        goTo: ['pin-enter', 'invite-staff'],
      },
    ],
    call: [],
    sources: from('ngs:1631'),
    checked,
  },
  {
    id: 'staff-sees-nothing',
    code: 'PR-19',
    symptom: 'A Staff End User is approved but sees nothing.',
    cause: 'No business function is on.',
    impact: 'They cannot work.',
    waysOut: [{ do: 'Press Modify and switch the functions on.', goTo: ['modify-staff', 'seu-functions'] }],
    call: [],
    sources: from('ngs:856', 'ngs:1023'),
    checked,
  },
  {
    id: 'leaver-still-active',
    code: 'PR-23',
    symptom: 'A leaver is still active months later.',
    cause: 'Nobody updated I&A.',
    impact: 'A risk for security and compliance.',
    waysOut: [{ do: 'Take the role away, then review access.', goTo: ['offboard-leaver', 'review-access'] }],
    call: [],
    sources: from('consultant:264', 'consultant:290'),
    checked,
  },
  {
    id: 'new-staff-no-rights',
    code: 'PR-24',
    symptom: 'New staff has the duties but no rights.',
    cause: 'The approvals in I&A are missing.',
    impact: 'Updates are late.',
    waysOut: [{ do: 'Invite them, or have them request the role.', goTo: ['invite-staff', 'request-seu'] }],
    call: [],
    sources: from('consultant:266'),
    checked,
  },
  {
    id: 'old-vendor',
    code: 'PR-25',
    symptom: 'A former vendor still has access.',
    cause: 'It was never reviewed.',
    impact: 'Exposure.',
    waysOut: [{ do: 'Disable the connection, every function, both profiles.', goTo: ['ofv-disable'] }],
    call: [],
    sources: from('consultant:211'),
    checked,
  },
];
