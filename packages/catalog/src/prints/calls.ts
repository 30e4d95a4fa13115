import { type CallScript, callOpening, callScripts, callUnknown } from '../call-scripts.ts';
import {
  type SpokenScript,
  spanishOpening,
  spanishScripts,
  spanishUnknown,
} from '../call-scripts-spanish.ts';
import { spanishNote } from '../messages/frames.ts';
import { screens } from '../screens.ts';
import { lines, page } from './lines.ts';

/** What is said on the phone at each screen. */
export const printCalls = (): string =>
  page('What we say on the phone', callOpening.join(' '), [
    [`Spanish (${spanishNote})`, '', spanishOpening.join(' ')],
    ...screens.flatMap(({ id, title }) => {
      const script = callScripts[id];
      return script ? [callLines(title, id, script, spanishScripts[id])] : [];
    }),
    callLines('A screen we do not know', 'unknown', callUnknown, spanishUnknown),
  ]);

const callLines = (
  title: string,
  id: string,
  { say, stuck, stopSharing }: CallScript,
  spanish: SpokenScript | undefined,
): readonly string[] => [
  `## ${title}`,
  '',
  `\`${id}\``,
  '',
  ...(stopSharing ? ['- They stop sharing the screen first.'] : []),
  ...lines('Say', say),
  ...lines(
    'Stuck',
    stuck.map((one) => `${one.sign} Say: ${one.say}`),
  ),
  ...lines('Spanish', [...(spanish?.say ?? []), ...(spanish?.stuck ?? [])]),
];
