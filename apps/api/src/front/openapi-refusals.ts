/** How a call refuses: one response a status, naming each code it can carry with its sentence. */
import type { Call } from '@clearway/contract/call';
import { type ProblemCode, problems } from '@clearway/contract/problems';

/** Troubles of the service itself. */
const ours: readonly ProblemCode[] = ['went-wrong', 'no-room', 'disk-trouble', 'databases-away'];
/** What a call of its kind can always be refused with, beside its own. */
const always: Readonly<Record<Call['needs'], readonly ProblemCode[]>> = {
  nobody: ['malformed', 'foreign-origin', 'too-large', ...ours],
  session: ['malformed', 'no-session', 'foreign-origin', 'too-large', 'too-many', ...ours],
  member: [
    'malformed',
    'no-session',
    'not-permitted',
    'second-factor',
    'sso-required',
    'foreign-origin',
    'not-found',
    'too-large',
    'too-many',
    'team-damaged',
    'team-held',
    'team-out-of-reach',
    ...ours,
  ],
};

const isCode = (code: string): code is ProblemCode => code in problems;
const proving: readonly ProblemCode[] = ['prove-again'];
const problemsOf = (call: Call) => [
  ...new Set([
    ...always[call.needs],
    ...(call.proved ? proving : []),
    ...(call.problems ?? []).filter(isCode),
  ]),
];

/** One response a status, naming each code it can carry with its sentence. */
export function refusals(call: Call) {
  const byStatus = Object.groupBy(problemsOf(call), (code) => String(problems[code].status));
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, codes = []]) => [
      status,
      {
        description: codes.map((code) => `\`${code}\`: ${problems[code].message}`).join('\n\n'),
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: Object.fromEntries(
              codes.map((code) => [code, { value: { error: code, message: problems[code].message } }]),
            ),
          },
        },
      },
    ]),
  );
}
