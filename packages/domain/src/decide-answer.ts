/** What the portal answered to a connection. It is always kept; what should not be possible is pointed at. */

import { requestClock } from './access-clock.ts';
import type { ChangeOf } from './change.ts';
import type { Connection } from './connection.ts';
import {
  futureFinding,
  keep,
  type NewFinding,
  type Outcome,
  refuse,
  type Scene,
  withConnections,
} from './decided.ts';
import type { PersonId } from './id.ts';
import type { Profile } from './profile.ts';

type Answered = ChangeOf<'connections-answered'>;
type Answer = Answered['answers'][number];

/** A connection nobody recorded: begun here, when system and firm are given. */
function unrecorded(change: Answered, answer: Answer, scene: Scene): Connection | null {
  if (!answer.system || !change.firm) return null;
  const { connection: id, system } = answer;
  return { id, system, firm: change.firm, direction: 'we-ask', at: scene.context.now };
}

/** The connection with the answer on it. What was seen is not unsaid: the same answer, only told, changes nothing. */
function withAnswer(one: Connection, change: Answered, answer: Answer, scene: Scene): Connection {
  if (one.answer?.is === answer.is && one.answer.how === 'seen' && change.how === 'said') return one;
  const { how, on, person } = change;
  const { by, now: at } = scene.context;
  return { ...one, answer: { is: answer.is, how, on, by, at, ...(person ? { person } : {}) } };
}

/** The role of who approved, on the side that had to approve: the client's when we asked, our firm's when they added us. */
function approverIsStaff(profile: Profile, one: Connection, person: PersonId, scene: Scene): boolean {
  const side = one.direction === 'they-add' ? scene.known.profile(one.firm) : profile;
  const role = side?.roles[person]?.role;
  return role === 'seu' || role === 'none';
}

function findingsOf(
  profile: Profile,
  one: Connection,
  change: Answered,
  answer: Answer,
  scene: Scene,
): readonly NewFinding[] {
  if (answer.is !== 'approved') return [];
  const slots = { connection: one.id, system: one.system };
  const findings: NewFinding[] = [];
  const run = requestClock(one, scene.context.clocks);
  if (run && change.on > run.lastDay) {
    findings.push({
      code: 'approved-after-last-day',
      slots: { ...slots, lastDay: run.lastDay, profile: profile.id },
    });
  }
  if (!one.requestedOn && !one.expectedOn) findings.push({ code: 'approved-without-request', slots });
  if (change.person && approverIsStaff(profile, one, change.person, scene)) {
    findings.push({ code: 'staff-approved-connection', slots: { ...slots, person: change.person } });
  }
  return findings;
}

function faultOf(change: Answered, scene: Scene): Outcome | null {
  if (change.person && !scene.known.person(change.person))
    return refuse({ code: 'unknown', field: 'person' });
  if (change.firm && !scene.known.profile(change.firm)) return refuse({ code: 'unknown', field: 'firm' });
  return null;
}

/** Each connection with its answer, and what is odd about it. Refused only when a person, firm or connection is unknown. */
export function answered(profile: Profile, change: Answered, scene: Scene): Outcome {
  const fault = faultOf(change, scene);
  if (fault) return fault;
  const made: Connection[] = [];
  const findings: NewFinding[] = [];
  for (const answer of change.answers) {
    const one = profile.connections[answer.connection] ?? unrecorded(change, answer, scene);
    if (!one) return refuse({ code: 'unknown', field: 'answers' });
    made.push(withAnswer(one, change, answer, scene));
    findings.push(...findingsOf(profile, one, change, answer, scene));
  }
  return keep(withConnections(profile, made), [...findings, ...futureFinding(change.on, scene.context)]);
}
