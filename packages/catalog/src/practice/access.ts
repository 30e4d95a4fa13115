/** Asking, lapsing, asking again, approving, and the other direction. */
import type { Chapter } from '../practice.ts';

const direction =
  'That is the client’s button: it would let somebody work for you. We are the ones who want to work, so it is Find Provider.';

export const accessScenes: readonly Chapter[] = [
  {
    id: 'ask',
    title: 'We ask',
    teaches:
      'Find Provider is our button. Every system gets a tracking ID of its own, and the client has to be told: CMS may not write.',
    scenes: [
      {
        id: 'ask-home',
        side: 'firm',
        screen: 'ia-home',
        variant: 'a',
        tells:
          'You are signed in as yourself, Authorized Official of Bluebird Credentialing LLC. You want to work for the provider Ana Rivera.',
        press: { label: 'My Connections', to: 'ask-list' },
        mistakes: [
          { label: 'Add Staff', says: 'That invites somebody into your own firm.' },
          {
            label: 'Add Employer',
            says: 'That asks for a role at an employer. To work for a provider it is My Connections.',
          },
        ],
      },
      {
        id: 'ask-list',
        side: 'firm',
        screen: 'ia-conn-list',
        variant: 'a',
        tells: 'Your firm is in the list. Open it.',
        press: { label: '+', to: 'ask-open' },
        mistakes: [],
        step: 'conn-ind-open-firm',
      },
      {
        id: 'ask-open',
        side: 'firm',
        screen: 'ia-conn-open',
        variant: 'a',
        tells: 'Two parts: for whom you work, and who works for you.',
        press: { label: 'Find Provider', to: 'ask-search' },
        mistakes: [{ label: 'Add Surrogate', says: direction }],
        step: 'conn-ind-find-provider',
      },
      {
        id: 'ask-search',
        side: 'firm',
        screen: 'ia-conn-add-provider',
        variant: 'a',
        tells:
          'The text says "associated with as a surrogate": this is the right page. The provider is found by NPI alone. PECOS and NPPES are ticked, EHR is left alone.',
        press: { label: 'Continue', to: 'ask-review' },
        mistakes: [{ label: 'Cancel', says: 'Nothing is sent. Go on when you are ready.' }],
        step: 'conn-ind-tick-functions',
      },
      {
        id: 'ask-review',
        side: 'firm',
        screen: 'ia-conn-review-provider',
        variant: 'a',
        tells:
          'Check the name, the functions and the NPIs. The provider’s e-mail address stands under Additional E-mail Address.',
        press: { label: 'Submit', to: 'ask-sent' },
        mistakes: [{ label: 'Cancel', says: 'Nothing is sent. Go on when you are ready.' }],
        step: 'conn-ind-submit',
      },
      {
        id: 'ask-sent',
        side: 'firm',
        screen: 'ia-conn-open',
        variant: 'b',
        tells:
          'Pending, with a tracking ID for each system. Tick the step, keep both tracking IDs, and tell the client today. Open My Connections again to end this chapter.',
        press: { label: 'My Connections', to: null },
        mistakes: [{ label: 'Multiple Connections', says: 'Not needed for one provider.' }],
        step: 'conn-ind-record',
      },
    ],
  },
  {
    id: 'lapse',
    title: 'Nobody looked, and it lapsed',
    teaches:
      'After its last day a request is presumed lapsed. Only the screen says so for sure; then it is sent again, with a new tracking ID.',
    scenes: [
      {
        id: 'lapse-client',
        side: 'client',
        screen: 'ia-home',
        variant: 'b',
        after: 'connection-request',
        tells: 'The client looks at last. Nothing is pending any more: the request ended by itself.',
        press: { label: 'Sign Out', to: 'lapse-list' },
        mistakes: [
          { label: 'Add Connection', says: 'The client need not start one: we send the request again.' },
        ],
        step: 'app-open-pending',
      },
      {
        id: 'lapse-list',
        side: 'firm',
        screen: 'ia-conn-list',
        variant: 'b',
        tells: 'Clearway says "presumed lapsed". You look whether it is true: open your firm.',
        press: { label: '+', to: 'lapse-open' },
        mistakes: [],
      },
      {
        id: 'lapse-open',
        side: 'firm',
        screen: 'ia-conn-open',
        variant: 'a',
        tells: 'The provider is not in the list. Now it is seen, not presumed. Send it again.',
        press: { label: 'Find Provider', to: 'lapse-search' },
        mistakes: [{ label: 'Add Surrogate', says: direction }],
        step: 'conn-ind-find-provider',
      },
      {
        id: 'lapse-search',
        side: 'firm',
        screen: 'ia-conn-add-provider',
        variant: 'a',
        tells: 'The same search, the same ticks.',
        press: { label: 'Continue', to: 'lapse-review' },
        mistakes: [{ label: 'Cancel', says: 'Nothing is sent. Go on when you are ready.' }],
      },
      {
        id: 'lapse-review',
        side: 'firm',
        screen: 'ia-conn-review-provider',
        variant: 'b',
        tells: 'A new request, with new tracking IDs. This time you call the client the same day.',
        press: { label: 'Submit', to: null },
        mistakes: [{ label: 'Cancel', says: 'Nothing is sent. Go on when you are ready.' }],
        step: 'conn-ind-submit',
      },
    ],
  },
  {
    id: 'approve',
    title: 'They approve',
    teaches:
      'The client ticks each system and approves. What they say is said; we look, and then it is seen.',
    scenes: [
      {
        id: 'approve-pending',
        side: 'client',
        screen: 'ia-home-pending-sur',
        variant: 'a',
        tells:
          'The client holds the mouse. Our name stands under Surrogate. PECOS and NPPES are ticked: that lets us view and update the record there.',
        press: { label: 'Approve All Selected', to: 'approve-done' },
        mistakes: [
          { label: 'Reject All Selected', says: 'That would refuse us, and a new request would be needed.' },
          { label: 'Select All', says: 'That ticks every box of every row. Tick only ours.' },
        ],
        step: 'app-approve',
      },
      {
        id: 'approve-done',
        side: 'client',
        screen: 'ia-home',
        variant: 'a',
        tells: 'The row is gone. The client tells us: approved. In Clearway this counts as said.',
        press: { label: 'My Connections', to: 'approve-look' },
        mistakes: [],
        step: 'app-confirm-listed',
      },
      {
        id: 'approve-look',
        side: 'firm',
        screen: 'ia-conn-list',
        variant: 'a',
        tells: 'Now you look on your own side, and open your firm.',
        press: { label: '+', to: 'approve-seen' },
        mistakes: [],
        step: 'ver-connection-status',
      },
      {
        id: 'approve-seen',
        side: 'firm',
        screen: 'ia-conn-open',
        variant: 'b',
        tells:
          'Look at the Access Status of each system by itself: one may be approved and the other not. Record what you saw as seen. Open My Connections again to end this chapter.',
        press: { label: 'My Connections', to: null },
        mistakes: [],
        step: 'ver-record',
      },
    ],
  },
  {
    id: 'they-add',
    title: 'They add us, and take a wrong turn',
    teaches:
      'Two pages have the same title, Add Provider; the text tells them apart. And when the client has added us, it is our turn to approve.',
    scenes: [
      {
        id: 'add-open',
        side: 'client',
        screen: 'ia-conn-open',
        variant: 'a',
        tells:
          'Another client adds us. On the phone they ask which button it is, and press Find Provider before you can answer.',
        press: { label: 'Find Provider', to: 'add-wrong' },
        mistakes: [
          {
            label: 'Add Surrogate',
            says: 'That is the right one. But here we follow the wrong turn first: press Find Provider.',
          },
        ],
      },
      {
        id: 'add-wrong',
        side: 'client',
        screen: 'ia-conn-add-provider',
        variant: 'a',
        tells:
          'The text says "associated with as a surrogate": here the client would ask to work for somebody. Out of here.',
        press: { label: 'Cancel', to: 'add-again' },
        mistakes: [
          { label: 'Continue', says: 'Stop: that would send a request from the client to a provider.' },
        ],
      },
      {
        id: 'add-again',
        side: 'client',
        screen: 'ia-conn-open',
        variant: 'b',
        tells: 'Back in My Connections. Now the right button.',
        press: { label: 'Add Surrogate', to: 'add-search' },
        mistakes: [{ label: 'Find Provider', says: 'That was the wrong one.' }],
        step: 'sur-press-add',
      },
      {
        id: 'add-search',
        side: 'client',
        screen: 'ia-conn-add-surrogate-search',
        variant: 'a',
        tells:
          'The title says Add Provider here too, but the text says "on your behalf". Our firm is found by its exact name, PECOS and NPPES are ticked.',
        press: { label: 'Continue', to: 'add-review' },
        mistakes: [{ label: 'Cancel', says: 'Not yet: this is the right page.' }],
        step: 'sur-tick-functions',
      },
      {
        id: 'add-review',
        side: 'client',
        screen: 'ia-conn-review-surrogate',
        variant: 'a',
        tells: 'Both names are right: the provider’s own, and ours.',
        press: { label: 'Submit', to: 'add-ours' },
        mistakes: [{ label: 'Cancel', says: 'Nothing is sent. Go on when you are ready.' }],
        step: 'sur-submit',
      },
      {
        id: 'add-ours',
        side: 'firm',
        screen: 'ia-home-pending-prov',
        variant: 'a',
        tells:
          'Whoever did not send it approves it: that is us. The columns are swapped, Provider comes first.',
        press: { label: 'Approve All Selected', to: null },
        mistakes: [
          { label: 'Reject All Selected', says: 'That would refuse the client who has just added us.' },
        ],
        step: 'sur-we-approve',
      },
    ],
  },
];
