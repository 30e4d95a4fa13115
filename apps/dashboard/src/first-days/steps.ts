/** What a new team does in its first days. Each is ticked by what is true, never by a press. */
import type { RouteLocationRaw } from 'vue-router';

/** What is true of the team and of who looks; null where it is not known yet. */
export type Known = {
  readonly secondFactor: boolean;
  readonly timeZone: boolean | null;
  readonly firms: number | null;
  readonly clients: number | null;
  readonly members: number | null;
  readonly invitations: number | null;
  readonly browsers: number | null;
};

export type FirstStep = {
  readonly id: string;
  readonly label: string;
  /** Why it comes first. */
  readonly why: string;
  readonly verb: string;
  readonly to: RouteLocationRaw;
  readonly done: boolean | null;
};

const settings = (section: string): RouteLocationRaw => ({ name: 'settings', params: { section } });
const some = (count: number | null) => (count === null ? null : count > 0);

type Plan = Omit<FirstStep, 'done'> & { readonly isDone: (known: Known) => boolean | null };

const plan: readonly Plan[] = [
  {
    id: 'second-factor',
    label: 'Secure your sign-in',
    why: 'A second factor keeps your clients’ access safe when a password is guessed.',
    verb: 'Set it up',
    to: settings('account'),
    isDone: (known) => known.secondFactor,
  },
  {
    id: 'time-zone',
    label: 'Say where your team works',
    why: 'Times of day and the morning e-mail follow it. Days about CMS stay US Eastern.',
    verb: 'Choose the time zone',
    to: settings('team'),
    isDone: (known) => known.timeZone,
  },
  {
    id: 'firm',
    label: 'Record your firm as I&A knows it',
    why: 'Clients find you by this exact name; without it no connection can be asked for.',
    verb: 'Record the firm',
    to: { name: 'firm' },
    isDone: (known) => some(known.firms),
  },
  {
    id: 'clients',
    label: 'Bring your clients in',
    why: 'Paste the sheet you have: every row is checked before anything is written.',
    verb: 'Import a list',
    to: { name: 'import' },
    isDone: (known) => some(known.clients),
  },
  {
    id: 'team',
    label: 'Invite a colleague',
    why: 'One tick is then seen by everybody, and no client waits while you are away.',
    verb: 'Invite somebody',
    to: settings('members'),
    isDone: ({ members, invitations }) =>
      members === null ? null : members > 1 || (some(invitations) ?? false),
  },
  {
    id: 'panel',
    label: 'Get the side panel',
    why: 'It shows the right step beside the I&A screen you are on. It reads no field and clicks nothing.',
    verb: 'Connect a browser',
    to: { name: 'browsers' },
    isDone: (known) => some(known.browsers),
  },
];

/** The steps in their order, each with whether it is done. */
export const firstSteps = (known: Known): readonly FirstStep[] =>
  plan.map(({ isDone, ...step }) => ({ ...step, done: isDone(known) }));
