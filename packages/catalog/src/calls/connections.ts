/** Home and My Connections. */
import type { CallScript } from '../call-scripts.ts';

const wait =
  'Perhaps another profile of yours: look for a second row, or tell me the exact name of your company.';

export const connectionCalls: Readonly<Record<string, CallScript>> = {
  'ia-home': {
    say: [
      'You are on "Home". Look at "My Pending Connections".',
      'Is there a number other than zero beside "Total Pending Surrogates"?',
    ],
    stuck: [
      {
        sign: 'Both numbers are zero.',
        say: 'Then our request has ended, or it went to your other profile. I look on my side and send it again if it is gone.',
      },
      {
        sign: 'There is a number but no list.',
        say: 'Press on the number, or scroll down. The list opens below.',
      },
    ],
  },
  'ia-home-pending-sur': {
    say: [
      'Find our name in the column "Surrogate". I give you the exact spelling.',
      'Tick PECOS and NPPES in that row, as we agreed. That lets us view and update your record there.',
      'Press "Approve All Selected".',
    ],
    stuck: [
      { sign: 'Our name is not there.', say: wait },
      { sign: 'They see a box EHR.', say: 'Leave it empty. It is retired.' },
      { sign: 'They want PECOS only.', say: 'That is fine: tick only PECOS. I note it.' },
      { sign: 'There are other names.', say: 'Leave them. Only approve whom you know and want.' },
      {
        sign: 'They do not want us to be able to update.',
        say: 'Then do not approve. There is no view only; I note it and we talk about it.',
      },
    ],
  },
  'ia-home-pending-prov': {
    say: [
      'This list is of providers who want you, or your organization, to work for them. It is not our request.',
      'Look for the other list, under "Total Pending Surrogates".',
    ],
    stuck: [{ sign: 'There is no other list.', say: 'Then leave this one as it is; I look on my side.' }],
  },
  'ia-conn-list': {
    say: ['You are in "My Connections". Press the plus beside your own name, or beside the organization.'],
    stuck: [
      {
        sign: 'The list is empty.',
        say: 'Then you are signed in without a role there. Let us look at the role first.',
      },
      {
        sign: 'There are several lines.',
        say: 'One for you, one for each organization. Open the one this is about.',
      },
    ],
  },
  'ia-conn-open': {
    say: [
      'Scroll to the part "has authorized the following surrogates". That is who works for you.',
      'To add us, press "Add Surrogate". Not "Find Provider": that one is for us.',
    ],
    stuck: [
      {
        sign: 'They pressed "Find Provider".',
        say: 'Press "Back to Previous Page", and then "Add Surrogate".',
      },
      { sign: 'They see names they do not know.', say: 'Note them, we go through them after this.' },
      {
        sign: 'It says Pending beside us.',
        say: 'Then it is sent and somebody has to approve it: whoever did not send it.',
      },
    ],
  },
  'ia-conn-add-provider': {
    say: [
      'Stop here, please. This is the page for the firm that wants to work for somebody. Press "Cancel".',
      'Then press "Add Surrogate".',
    ],
    stuck: [
      {
        sign: 'Both pages have the same title.',
        say: 'Yes. The right one says "on your behalf" in its first sentence.',
      },
    ],
  },
  'ia-conn-add-surrogate-search': {
    say: [
      'The title may say Add Provider; that is right if the text says "on your behalf".',
      'Type our name under "Organization Name" as I spell it, press "Search", and select us.',
      'Tick PECOS and NPPES. That lets us view and update your record there. Press "Continue".',
    ],
    stuck: [
      {
        sign: 'We are not found.',
        say: 'Try the first word of our name only. If it stays, I send the request instead and you only approve it.',
      },
      { sign: 'They see a box EHR.', say: 'Leave it empty. It is retired.' },
    ],
  },
  'ia-conn-review-provider': {
    say: ['Stop here, please: this sends a request from you to a provider. Press "Cancel".'],
    stuck: [
      {
        sign: 'They pressed "Submit".',
        say: 'No harm: the other side has to approve it. Tell me the name and I note it.',
      },
    ],
  },
  'ia-conn-review-surrogate': {
    say: [
      'Check two names: yours under "Your Provider Information", ours under "Surrogate Information".',
      'Press "Submit", then "Done".',
      'Each system now has a "Tracking ID". Please read those to me: they are no secret.',
    ],
    stuck: [
      { sign: 'A name is wrong.', say: 'Press "Cancel" and search again.' },
      {
        sign: 'They see no tracking ID.',
        say: 'Open "My Connections" and the plus again: it stands in the list.',
      },
    ],
  },
};
