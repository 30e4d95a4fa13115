/** The matrix of who may do what (fact base 2.2, with the resolutions of 2.4), one row an act. Sources in the catalogue's short keys. */
import type { Act, Holder, RuleCode } from './authority-codes.ts';

export type Row = {
  /** Who may, and by which rule. */
  readonly yes: Partial<Readonly<Record<Holder, RuleCode>>>;
  /** Why the others may not. */
  readonly no: Partial<Readonly<Record<Holder, RuleCode>>>;
  /** CMS (or EUS for it) can do it too. */
  readonly cms?: true;
  /** There is nothing of the kind for individual profiles, or for organizations. */
  readonly except?: 'individual' | 'organization';
  readonly sources: readonly string[];
};

const everyone = (rule: RuleCode) => ({ provider: rule, ao: rule, am: rule, seu: rule, surrogate: rule });
const managers = { provider: 'owner-of-the-profile', ao: 'managing-role', am: 'managing-role' } as const;
const workers = { seu: 'staff-only-works', surrogate: 'surrogate-only-works' } as const;
const aboveStaff = { provider: 'owner-of-the-profile', ao: 'only-ao-makes-am' } as const;
const belowAo = { am: 'only-ao-makes-am', ...workers } as const;

export const matrix: Readonly<Record<Act, Row>> = {
  'create-account': { yes: everyone('own-login'), no: {}, sources: ['ngs:673', 'W6'] },
  'request-role': { yes: everyone('role-for-oneself'), no: {}, sources: ['ngs:740', 'ngs:868'] },
  'invite-seu': { yes: managers, no: workers, sources: ['ngs:1644', 'W20'] },
  'invite-am': { yes: aboveStaff, no: belowAo, sources: ['ngs:1644', 'guide:26', 'guide:63', 'W20'] },
  'invite-ao': { yes: {}, no: everyone('menu-without-ao'), sources: ['ngs:1644', 'ngs:1813'] },
  'approve-seu': { yes: managers, no: workers, sources: ['ngs:686', 'ngs:675', 'ngs:1051', 'W12'] },
  'approve-am': {
    yes: aboveStaff,
    no: belowAo,
    cms: true,
    sources: ['ngs:967', 'guide:63', 'W12', 'W20'],
  },
  'approve-ao': {
    yes: {},
    no: everyone('only-cms-makes-ao'),
    cms: true,
    except: 'individual',
    sources: ['W12', 'W19'],
  },
  'change-seu': { yes: managers, no: workers, sources: ['ngs:1613', 'W15', 'W35'] },
  'change-am': {
    yes: { provider: 'owner-of-the-profile', ao: 'managing-role' },
    no: { am: 'am-handles-staff-only', ...workers },
    sources: ['W20'],
  },
  'switch-functions': { yes: managers, no: workers, sources: ['ngs:856', 'ngs:1643'] },
  'send-request': {
    yes: {
      provider: 'owner-of-the-profile',
      ao: 'firm-asks-by-its-ao-or-am',
      am: 'firm-asks-by-its-ao-or-am',
    },
    no: { seu: 'firm-asks-by-its-ao-or-am', surrogate: 'firm-asks-by-its-ao-or-am' },
    sources: ['ngs:1199', 'W5', 'W70'],
  },
  'add-surrogate': { yes: managers, no: workers, sources: ['ngs:1203', 'W5'] },
  'approve-connection': {
    yes: {
      provider: 'who-did-not-send-approves',
      ao: 'who-did-not-send-approves',
      am: 'who-did-not-send-approves',
    },
    no: workers,
    sources: ['ngs:1355', 'ngs:1583', 'consultant:206'],
  },
  'disable-connection': {
    yes: managers,
    no: { seu: 'staff-only-works', surrogate: 'nobody-published-it' },
    sources: ['W6'],
  },
  'work-in-pecos': {
    yes: { provider: 'owner-of-the-profile', ao: 'all-functions-at-once', am: 'all-functions-at-once' },
    no: {},
    sources: ['ngs:1361', 'ngs:856', 'guide:8'],
  },
  'work-in-nppes': {
    yes: { provider: 'owner-of-the-profile', ao: 'all-functions-at-once', am: 'all-functions-at-once' },
    no: {},
    sources: ['ngs:1361', 'ngs:856', 'W12'],
  },
  represent: {
    yes: { provider: 'owner-of-the-profile', ao: 'legal-authority' },
    no: { am: 'legal-authority', ...workers },
    sources: ['consultant:125', 'guide:8'],
  },
};
