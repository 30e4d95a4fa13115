/** History of profiles: roles, invitations, connections, other holders. */
import { listed, when } from './dates.ts';
import type { Lines, Name } from './history.ts';
import { edited } from './history-client.ts';
import { channelWords, officialWords, roleStatusWords, roleWords, verdictWords } from './names.ts';

export const profileLines: Lines<
  | 'profile-added'
  | 'profile-edited'
  | 'profile-merged'
  | 'profile-absorbed'
  | 'holder-recorded'
  | 'role-recorded'
  | 'role-ended'
  | 'role-requested'
  | 'role-request-answered'
  | 'invitation-sent'
  | 'invitation-accepted'
  | 'invitation-withdrawn'
  | 'connections-requested'
  | 'connections-expected'
  | 'tracking-id-recorded'
  | 'client-told'
  | 'connections-answered'
  | 'review-opened'
  | 'review-decided'
  | 'removal-confirmed'
  | 'review-signed'
> = {
  'profile-added': ({ name, profileKind, ours }) =>
    `added ${ours ? 'our firm' : `the ${profileKind}`} ${name}`,
  'profile-edited': (change, name) => `changed ${edited(change)} of ${name(change.record)}`,
  'profile-merged': ({ record, into }, name) => `merged ${name(record)} into ${name(into)}`,
  'profile-absorbed': ({ record, from }, name) => `took over into ${name(record)} what ${name(from)} held`,
  'holder-recorded': ({ at, name, holderKind, systems, endedOn }) =>
    `recorded ${name} as ${holderKind === 'staff' ? 'staff' : 'a surrogate'}${of(systems)}${endedOn ? `, ended on ${when(endedOn, at)}` : ''}`,
  'role-recorded': ({ at, person, role, status, official, systems, grantedBy, how, on }, name) =>
    `recorded ${name(person)} as ${roleWords[role]} (${roleStatusWords[status]}, ${how} on ${when(on, at)})${of(systems ?? [])}${official ? `, ${officialWords[official]}` : ''}${granted(grantedBy, name)}`,
  'role-ended': ({ at, person, how, on }, name) =>
    `recorded that the role of ${name(person)} ended (${how} on ${when(on, at)})`,
  'role-requested': ({ at, person, role, option, on, trackingId }, name) =>
    `recorded that ${name(person)} asked for ${roleWords[role]} on ${when(on, at)}${option ? ` (Option ${option.toUpperCase()})` : ''}${trackingId ? `, Request Tracking ID ${trackingId}` : ''}`,
  'role-request-answered': ({ at, is, grantedBy, how, on }, name) =>
    `recorded the role request as ${is} (${how} on ${when(on, at)})${granted(grantedBy, name)}`,
  'invitation-sent': ({ person, role, systems, trackingId }, name) =>
    `marked the invitation of ${name(person)} as ${roleWords[role]} as sent${of(systems)}${trackingId ? ` (${trackingId})` : ''}`,
  'invitation-accepted': ({ at, how, on }) => `marked the invitation as used (${how} on ${when(on, at)})`,
  'invitation-withdrawn': () => 'marked the invitation as withdrawn',
  'connections-requested': ({ at, direction, on, requests }) =>
    `marked the request ${direction === 'they-add' ? 'of the client ' : ''}as sent on ${when(on, at)} (${ids(requests)})`,
  'connections-expected': ({ at, on, requests }) =>
    `noted on ${when(on, at)} that the client will add us (${ids(requests)})`,
  'tracking-id-recorded': ({ trackingId }) => `recorded the tracking ID ${trackingId}`,
  'client-told': ({ at, person, channel, on }, name) =>
    `marked ${person ? name(person) : 'the client'} as told ${channelWords[channel]} on ${when(on, at)}`,
  'connections-answered': ({ at, answers, how, on, person }, name) =>
    `recorded ${answered(answers, name)} (${how} on ${when(on, at)})${person ? `, by ${name(person)}` : ''}`,
  'review-opened': ({ at, on }) => `opened an access review on ${when(on, at)}`,
  'review-decided': ({ entry, verdict }, name) =>
    `decided in the access review: ${verdictWords[verdict]} ${reviewed(entry, name)}`,
  'removal-confirmed': ({ at, entry, on }, name) =>
    `saw on ${when(on, at)} that ${reviewed(entry, name)} is gone`,
  'review-signed': ({ at, on }) => `signed off the access review on ${when(on, at)}`,
};

const of = (systems: readonly string[]) => (systems.length > 0 ? ` with ${listed(systems)}` : '');
const granted = (by: string | undefined, name: Name) =>
  by ? `, made by ${by === 'cms' ? 'CMS' : name(by)}` : '';
const ids = (requests: readonly { readonly system: string; readonly trackingId?: string | undefined }[]) =>
  requests.map(({ system, trackingId }) => (trackingId ? `${system} ${trackingId}` : system)).join(', ');

/** `kind:id` of a review's entry, by the name of the thing. */
const reviewed = (entry: string, name: Name) => name(entry.slice(entry.indexOf(':') + 1));

type Answered = {
  readonly connection: string;
  readonly is: string;
  readonly system?: string | undefined;
};

/** "PECOS and NPPES as approved"; of connections nobody can name, how many. */
function answered(answers: readonly Answered[], name: Name): string {
  const kinds = [...new Set(answers.map(({ is }) => is))];
  return listed(
    kinds.map(
      (is) =>
        `${whichOf(
          answers.filter((one) => one.is === is),
          name,
        )} as ${is}`,
    ),
  );
}

function whichOf(answers: readonly Answered[], name: Name): string {
  const named = answers.flatMap(({ connection, system }) => {
    const word = system ?? name(connection);
    return word === connection ? [] : [word];
  });
  if (named.length === answers.length) return listed(named);
  return answers.length === 1 ? 'the connection' : `${answers.length} connections`;
}
