import { phrases } from '../phrases.ts';
import { screens } from '../screens.ts';
import { line, lines, page } from './lines.ts';

const words = (ids: readonly string[]): string =>
  ids.map((id) => `"${phrases.find((phrase) => phrase.id === id)?.text ?? id}"`).join(' or ');

/** By which words each screen is known. */
export const printScreens = (): string =>
  page(
    'How a screen is known',
    'A page is a screen when its address fits and its visible words hold all that is asked for and nothing that is forbidden. Of several that fit, the one that asks for most is meant.',
    screens.map(({ id, code, title, system, must, oneOf, mustNot, unverified, source, checked }) => [
      `## ${title}${unverified ? ' (not verified)' : ''}`,
      '',
      `\`${id}\` · ${code} · ${system}`,
      '',
      ...lines(
        'Has',
        must.map((phrase) => words([phrase])),
      ),
      ...lines('Has', (oneOf ?? []).map(words)),
      ...lines(
        'Has not',
        mustNot.map((phrase) => words([phrase])),
      ),
      ...line(
        'Not verified',
        unverified && 'no capture of it was published; compare it with the screen before you rely on it',
      ),
      `- Source: ${source}`,
      `- Checked: ${checked}`,
    ]),
  );
