import { practice } from '../practice.ts';
import { line, lines, page } from './lines.ts';

/** The practice story, scene by scene. */
export const printPractice = (): string =>
  page(
    'The practice story',
    'Both sides walk through it on our own practice pages. Nothing of it touches CMS.',
    practice.flatMap(({ title, teaches, scenes }) => [
      [`## ${title}`, '', teaches],
      ...scenes.map((scene) => [
        `### ${scene.side === 'firm' ? 'Firm' : 'Client'}: ${scene.screen}`,
        '',
        ...line('Told', scene.tells),
        ...line('Press', scene.press.label),
        ...lines(
          'Mistake',
          scene.mistakes.map(({ label, says }) => `${label}. ${says}`),
        ),
        ...line('After', scene.after && 'the request has run out'),
        ...line('Step', scene.step),
      ]),
    ]),
  );
