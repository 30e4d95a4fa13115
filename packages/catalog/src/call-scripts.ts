/**
 * What to say on the phone while the client sits at the screen. They hold the mouse and type; we say what to press.
 * Labels stand between double quotes. Where a screen shows what is theirs alone, they stop sharing it first.
 */
import { accountCalls } from './calls/account.ts';
import { connectionCalls } from './calls/connections.ts';
import { otherCalls } from './calls/others.ts';
import { roleCalls } from './calls/roles.ts';

export type CallScript = {
  /** To be spoken, a line at a time. */
  readonly say: readonly string[];
  /** When they are stuck: what they say or see, and what we say then. */
  readonly stuck: readonly { readonly sign: string; readonly say: string }[];
  /** The screen shows personal data, a password or a code: ask them to stop sharing before they go on. */
  readonly stopSharing?: true;
};

/** By screen id; every screen has one. */
export const callScripts: Readonly<Record<string, CallScript>> = {
  ...accountCalls,
  ...roleCalls,
  ...connectionCalls,
  ...otherCalls,
};

/** Said once, before anything else. */
export const callOpening: readonly string[] = [
  'You hold the mouse and type everything yourself. I only say what to press.',
  'Please do not read a password, a code or a PIN to me, and do not show me your personal data. If a page has them, stop sharing; I wait.',
  'If anything looks wrong, stop. Nothing runs away.',
];

/** When the screen is one we do not know. */
export const callUnknown: CallScript = {
  say: [
    'Please read me the heading at the top of the page, and the names of the buttons. No names or numbers of people.',
  ],
  stuck: [
    {
      sign: 'The page is empty or shows an error.',
      say: 'Press the Back button of the browser once. If it stays, sign out, close the browser and type the address again.',
    },
  ],
};
