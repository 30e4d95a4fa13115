/**
 * A screen is known by its words, however they are laid out. Pages are made up here from the phrases a screen asks for,
 * in markups that no practice page of ours has, among everything a reader has to pass by.
 */
import { paths } from '@clearway/catalog/paths';
import { phrases } from '@clearway/catalog/phrases';
import { screens } from '@clearway/catalog/screens';
import { type Phrase, recognise, type Screen } from '@clearway/domain/screen';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, plain, words } from './page/plain.ts';
import { readPage } from './page.ts';

const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
const phrase = (id: string): Phrase => byId.get(id) ?? { id, text: id };

const letterCase = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
);
const gap = fc.constantFrom(' ', '&nbsp;', '\n\t  ', '&#32;&nbsp;', ' <!-- Home --> ');
const dress = fc.constantFrom(
  (word: string) => word,
  (word: string) => `<b>${word}</b>`,
  (word: string) => `<span class="x"><font color="navy">${word}</font></span>`,
  (word: string) => `<a href="#">${word}</a>`,
);

/** A word a time, each dressed and set apart in its own way. */
const worded = ({ text }: Phrase): fc.Arbitrary<string> => {
  const words = text.split(' ');
  return fc
    .record({
      turn: letterCase,
      gaps: fc.array(gap, { minLength: words.length, maxLength: words.length }),
      dresses: fc.array(dress, { minLength: words.length, maxLength: words.length }),
    })
    .map(({ turn, gaps, dresses }) =>
      words
        .map((word, at) => (at === 0 ? '' : (gaps[at] ?? ' ')) + (dresses[at]?.(turn(word)) ?? word))
        .join(''),
    );
};

const alone = (text: string) =>
  fc.constantFrom(
    `<button type="button">${text}</button>`,
    `<h2>${text}</h2>`,
    `<table><tr><td>${text}</td><td>&nbsp;</td></tr></table>`,
    `<section><header><div>${text}</div></header></section>`,
  );
const inSentence = (text: string) =>
  fc.constantFrom(
    `<p>${text}</p>`,
    `<div>Please note: ${text}.</div>`,
    `<legend>${text}</legend>`,
    `<dl><dt>${text}</dt><dd>…</dd></dl>`,
    `<center><font size="2">${text}</font><br>Thank you</center>`,
  );
/** Breadcrumbs and header rows: their words in cells and items. */
const inPieces = ({ text }: Phrase) =>
  fc.constantFrom(
    `<ol>${text
      .split(' ')
      .map((word) => `<li>${word}</li>`)
      .join('')}</ol>`,
    `<table><tr>${text
      .split(' ')
      .map((word) => `<th>${word}</th>`)
      .join('')}</tr></table>`,
    `<div>${text
      .split(' ')
      .map((word) => `<div>${word}</div>`)
      .join('\n')}</div>`,
  );

function block(one: Phrase): fc.Arbitrary<string> {
  if (one.loose) return inPieces(one);
  return worded(one).chain(one.whole ? alone : inSentence);
}

const frame = fc.constantFrom(
  (html: string) => `<div><div><main>${html}</main></div></div>`,
  (html: string) => `<table><tbody><tr><td width="20">&nbsp;</td><td>${html}</td></tr></tbody></table>`,
  (html: string) => `<form><fieldset>${html}</fieldset></form>`,
  (html: string) => `<div style="display: contents"><div style="display: contents">${html}</div></div>`,
  (html: string) => `<details open><summary>More</summary>${html}</details>`,
);

/** Any phrase of the catalogue where it must not count. */
const noise = fc
  .constantFrom(...phrases)
  .chain(({ text }) =>
    fc.constantFrom(
      `<input value="${text}" placeholder="${text}">`,
      `<select><option>${text}</option></select>`,
      `<textarea>${text}</textarea>`,
      `<table><tr><th>Name</th></tr><tr><td>${text}</td></tr></table>`,
      `<table><caption>List</caption><thead><tr><td>No.</td></tr></thead><tbody><tr><td>${text}</td></tr></tbody></table>`,
      `<div hidden>${text}</div>`,
      `<div style="display:none"><p>${text}</p></div>`,
      `<img alt="${text}" title="${text}">`,
      `<!-- ${text} -->`,
      `<script type="text/plain">${text}</script>`,
    ),
  );

/** The blocks in any order, apart from each other, with noise between. */
function pageOf(ids: readonly string[]): fc.Arbitrary<string> {
  if (ids.length === 0) return frame.map((framed) => framed('<p>apart</p>'));
  const blocks = fc.tuple(...ids.map((id) => block(phrase(id))));
  return blocks
    .chain((all) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }))
    .chain((all) =>
      fc
        .tuple(fc.array(noise, { minLength: all.length, maxLength: all.length }), frame)
        .map(([noises, framed]) =>
          framed(all.map((one, at) => `${one}${noises[at] ?? ''}<p>apart</p>`).join('\n')),
        ),
    );
}

const placeOf = ({ paths: own }: Screen) => {
  const path = paths.find(({ id }) => id === own[0]);
  return { host: path?.host ?? '', pathname: path?.path ?? '', hash: path?.hash ?? '' };
};
const told = (screen: Screen, html: string) => {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  return recognise(readPage(page, phrases, paths, placeOf(screen)), screens);
};
const groupsOf = ({ must, oneOf = [] }: Screen) => [...must.map((id) => [id]), ...oneOf];
const oneOfEach = (screen: Screen) => fc.tuple(...groupsOf(screen).map((group) => fc.constantFrom(...group)));

/** True when this phrase has the words of one of the others in it. */
const says = (id: string, others: readonly string[]) =>
  others.some((other) => holds(words(plain(phrase(id).text)), words(plain(phrase(other).text)).trim()));

const numRuns = Number(process.env['ANYHOW_RUNS'] ?? 6);

describe.each(screens.map((screen) => [screen.id, screen] as const))('%s', (id, screen) => {
  it('is always known by its words, in whatever markup', () => {
    const page = oneOfEach(screen).chain((ids) => pageOf([...new Set(ids)]));
    fc.assert(
      fc.property(page, (html) => {
        expect(told(screen, html)).toMatchObject({ screen: id });
      }),
      { numRuns },
    );
  });

  it('is never taken for known when one of its words is missing or one of another screen stands there', () => {
    const groups = groupsOf(screen);
    const lacking = fc
      .nat(groups.length - 1)
      .chain((left) => oneOfEach(screen).map((ids) => ids.filter((one) => !says(one, groups[left] ?? []))));
    const strange = oneOfEach(screen).chain((ids) =>
      fc.constantFrom(...screen.mustNot).map((one) => [...ids, one]),
    );
    const near = screen.mustNot.length > 0 ? fc.oneof(lacking, strange) : lacking;
    const page = near.chain((ids) => pageOf([...new Set(ids)]));
    fc.assert(
      fc.property(page, (html) => {
        expect(told(screen, html).screen).not.toBe(id);
      }),
      { numRuns },
    );
  });
});
