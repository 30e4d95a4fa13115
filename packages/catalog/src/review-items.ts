/** What an access review goes through, and the sweeps when somebody leaves. */
import type { ProfileKind, Source } from '@clearway/domain/checklist';
import { from } from './sources.ts';

export type ReviewItem = {
  /** Permanent kebab id. */
  readonly id: string;
  /** The id of the fact base, e.g. `AR-3`. */
  readonly code: string;
  readonly area: string;
  readonly mustBeTrue: string;
  readonly where: string;
  readonly screens: readonly string[];
  /** Profile kinds it is for; all unless given. */
  readonly kinds?: readonly ProfileKind[];
  /** Step of the review checklist it belongs to, when there is one. */
  readonly step?: string;
  readonly sources: readonly Source[];
  readonly checked: string;
};

const checked = '2026-11-23';

export const reviewItems: readonly ReviewItem[] = [
  {
    id: 'ar-authorized-officials',
    code: 'AR-1',
    area: 'Authorized Officials',
    mustBeTrue: 'The right leaders own the approvals.',
    where: 'My Profile, Employer Information of the Authorized Official; officials in PECOS',
    screens: ['ia-profile', 'ia-employers'],
    kinds: ['organization'],
    step: 'rev-roles',
    sources: from('consultant:283'),
    checked,
  },
  {
    id: 'ar-access-managers',
    code: 'AR-2',
    area: 'Access Managers',
    mustBeTrue: 'Only people who do the work today are Access Managers.',
    where: 'My Staff, Active Staff',
    screens: ['ia-staff-active'],
    step: 'rev-roles',
    sources: from('consultant:284'),
    checked,
  },
  {
    id: 'ar-staff',
    code: 'AR-3',
    area: 'Staff',
    mustBeTrue: 'No former employee has access.',
    where: 'My Staff, Active Staff',
    screens: ['ia-staff-active'],
    step: 'rev-staff',
    sources: from('consultant:285'),
    checked,
  },
  {
    id: 'ar-surrogates',
    code: 'AR-4',
    area: 'Surrogates',
    mustBeTrue: 'Each vendor is still needed.',
    where: 'My Connections, both profiles',
    screens: ['ia-conn-list', 'ia-conn-open'],
    step: 'rev-surrogates',
    sources: from('consultant:286'),
    checked,
  },
  {
    id: 'ar-functions',
    code: 'AR-5',
    area: 'PECOS and NPPES',
    mustBeTrue: 'The functions are right for each person and vendor.',
    where: 'The function columns',
    screens: ['ia-employers', 'ia-staff-active', 'ia-conn-open'],
    step: 'rev-functions',
    sources: from('consultant:287'),
    checked,
  },
  {
    id: 'ar-pending',
    code: 'AR-6',
    area: 'Pending requests',
    mustBeTrue: 'Nothing is left open.',
    where: 'Home; Role Requests',
    screens: ['ia-home', 'ia-staff-requests'],
    step: 'rev-pending',
    sources: from('consultant:288'),
    checked,
  },
  {
    id: 'ar-least-privilege',
    code: 'AR-7',
    area: 'Least privilege',
    mustBeTrue: 'Nobody has more than they need.',
    where: 'The column Role',
    screens: ['ia-staff-active'],
    step: 'rev-staff',
    sources: from('consultant:290'),
    checked,
  },
  {
    id: 'ar-mfa-recovery',
    code: 'AR-8',
    area: 'MFA and recovery data',
    mustBeTrue: 'They are current and personal, with two methods.',
    where: 'My Profile, each user for themselves',
    screens: ['ia-profile'],
    step: 'rev-recovery',
    sources: from('consultant:272', 'consultant:57'),
    checked,
  },
  {
    id: 'ar-individual-logins',
    code: 'AR-9',
    area: 'Individual logins',
    mustBeTrue: 'No account is shared.',
    where: 'Ask',
    screens: [],
    sources: from('consultant:56'),
    checked,
  },
  {
    id: 'ar-documentation',
    code: 'AR-10',
    area: 'Documentation',
    mustBeTrue: 'Officials, duties of Access Managers, review days and third-party approvals are in writing.',
    where: 'The export of the dashboard',
    screens: [],
    step: 'rev-sign-off',
    sources: from('consultant:310'),
    checked,
  },
  {
    id: 'ar-hr',
    code: 'AR-11',
    area: 'Joining and leaving',
    mustBeTrue: 'The checklists for new and leaving employees have a step for I&A.',
    where: 'Ask',
    screens: [],
    sources: from('consultant:312'),
    checked,
  },
  {
    id: 'ar-enrollment',
    code: 'AR-12',
    area: 'The enrollment record itself',
    mustBeTrue: 'There is no change nobody agreed to.',
    where: 'PECOS',
    screens: ['pe-enrollments'],
    sources: from('W56'),
    checked,
  },
];

/** Events after which a review is due before its clock says so. */
export const reviewTriggers = {
  events: [
    'Somebody in staff leaves',
    'Somebody new works on enrollment',
    'A vendor changes',
    'The ownership changes',
    'A revalidation is near',
    'An unexpected notice came',
  ],
  sources: from('product'),
  checked,
} as const;
