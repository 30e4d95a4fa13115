import { type CallScript, callOpening, callScripts, callUnknown } from '../call-scripts.ts';
import { screens } from '../screens.ts';
import { lines, page } from './lines.ts';

/** What is said on the phone at each screen. */
export const printCalls = (): string =>
  page('What we say on the phone', callOpening.join(' '), [
    ...screens.flatMap(({ id, title }) => {
      const script = callScripts[id];
      return script ? [callLines(title, id, script)] : [];
    }),
    callLines('A screen we do not know', 'unknown', callUnknown),
  ]);

const callLines = (title: string, id: string, { say, stuck, stopSharing }: CallScript): readonly string[] => [
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
];
