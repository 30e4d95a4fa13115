/** My Profile, employers, role requests and staff. */
import type { CallScript } from '../call-scripts.ts';

export const roleCalls: Readonly<Record<string, CallScript>> = {
  'ia-profile': {
    say: [
      'This page shows your personal data, so please stop sharing now. I wait.',
      'Scroll to "Employer Information" and read me only two things: your role and your status.',
    ],
    stuck: [
      {
        sign: 'They want to show us the page.',
        say: 'Please do not, I must not see it. Read me the role and the status only.',
      },
      {
        sign: 'It says the password ends soon.',
        say: 'Tell me only how many days. "Change Password >" renews it.',
      },
    ],
    stopSharing: true,
  },
  'ia-employers': {
    say: [
      'Find the organization in the list. Read me "My Role with this Employer" and "My Status with this Employer".',
    ],
    stuck: [
      {
        sign: 'The organization is missing.',
        say: 'Press "All Employers". If it stays missing, press "Add an Employer".',
      },
      {
        sign: 'It says Pending Approval.',
        say: 'Then the role is asked for and not given yet. Is there a Tracking Id? Read it to me, it is no secret.',
      },
      {
        sign: 'It says Staff End User.',
        say: 'Then you cannot approve this. Who is the Authorized Official or the Access Manager?',
      },
    ],
    stopSharing: true,
  },
  'ia-add-employer': {
    say: [
      'Type the NPI of the organization under "NPI", leave the rest empty, press "Search" and select the row.',
    ],
    stuck: [
      {
        sign: 'Nothing is found.',
        say: 'Search by name, city and state. If it stays, press "Add Employer Not in List".',
      },
      {
        sign: 'There are several rows.',
        say: 'Compare the address and "Doing Business As". "View Other Name(s)" shows more.',
      },
    ],
  },
  'ia-role-select': {
    say: [
      'Choose which e-mail CMS shall write to, then the role. Which one, we have agreed: you can bind the organization only as "Authorized Official".',
    ],
    stuck: [
      {
        sign: 'They do not know which.',
        say: 'Authorized Official: can bind the organization. Access Manager: manages staff and connections. Staff End User: only works.',
      },
    ],
  },
  'ia-role-ao': {
    say: ['Read the statement. Only if it is true for you, tick the box and submit.'],
    stuck: [
      {
        sign: 'They are not sure that they may.',
        say: 'Then stop. It must be a CEO, CFO, general partner, board chair or direct owner. Who is that?',
      },
    ],
  },
  'ia-role-am-seu': {
    say: ['Fill in the name, title, phone and e-mail of the Authorized Official, and submit.'],
    stuck: [
      {
        sign: 'They do not know the official.',
        say: 'Then stop: the request needs one. Let us find out first.',
      },
    ],
  },
  'ia-role-confirm': {
    say: [
      'Read me the "Request Tracking ID". It is no secret.',
      'For an Authorized Official: press "Add a Document" and upload the IRS letter CP 575. I do not look at it.',
      'For an Access Manager: the quick way is "OPTION B:", your Authorized Official approves online.',
      'Press "Done".',
    ],
    stuck: [
      {
        sign: 'They have no CP 575.',
        say: 'The IRS gives letter 147C in its place. Ask EUS whether it is accepted. The request stays.',
      },
      { sign: 'The upload is refused.', say: 'It takes PDF, GIF or JPEG of at most 10 MB.' },
    ],
    stopSharing: true,
  },
  'ia-staff-active': {
    say: [
      'This is the list of your staff. To approve somebody press "Role Requests", to invite press "Add Staff", to change press "Modify".',
    ],
    stuck: [
      {
        sign: 'The tab "My Staff" is missing.',
        say: 'Then you probably are not Authorized Official or Access Manager. Let us look at your role.',
      },
      {
        sign: 'They see somebody who has left.',
        say: 'Note the name. We take them off after this, with "Modify".',
      },
    ],
  },
  'ia-staff-requests': {
    say: ['Find the name, read the column "Request Role", and press "Approve" only if you agree.'],
    stuck: [
      {
        sign: 'The list is empty.',
        say: 'Then the request went to another organization or is answered. Press "Active Staff" and look.',
      },
      {
        sign: 'An Access Manager wants to approve an Access Manager.',
        say: 'Only the Authorized Official can. Please ask them.',
      },
    ],
  },
  'ia-staff-inactive': {
    say: ['This is who no longer works here. Press "Active Staff" to go back.'],
    stuck: [{ sign: 'Somebody is here who should work.', say: 'Invite them again with "Add Staff".' }],
  },
  'ia-staff-add': {
    say: [
      'Type the name and the e-mail address, the address twice. I spell them.',
      'Tick the employer, choose "Staff End User" and tick PECOS and NPPES. That lets the person view and update your record there.',
      'Press "Submit". The PIN lives {staff-pin}, weekends included.',
    ],
    stuck: [
      {
        sign: 'They would give "Access Manager".',
        say: 'It is yours to decide; "Staff End User" is enough for the work.',
      },
      {
        sign: 'There is no row for the organization.',
        say: 'Then you have no managing role there. Let us look at the role first.',
      },
    ],
  },
  'ia-staff-modify': {
    say: [
      'Change the role or tick the systems for this person, and save. How that button is called nobody has published: tell me what you see.',
    ],
    stuck: [
      {
        sign: 'The boxes cannot be changed.',
        say: 'For an Access Manager all systems are on by themselves. Only the Authorized Official changes Access Managers.',
      },
    ],
  },
};
