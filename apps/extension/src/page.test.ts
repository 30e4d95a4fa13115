import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pages } from '@clearway/catalog/pages';
import { paths as portalPaths } from '@clearway/catalog/paths';
import { phrases } from '@clearway/catalog/phrases';
import { screens } from '@clearway/catalog/screens';
import { type PathPattern, type Phrase, recognise } from '@clearway/domain/screen';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrase, readPage } from './page.ts';

const paths: readonly PathPattern[] = [
  { id: 'ia', host: 'nppes.cms.hhs.gov', path: '/IAWeb' },
  { id: 'ia-login', host: 'nppes.cms.hhs.gov', path: '/IAWeb/login.do' },
];
const at = { host: 'nppes.cms.hhs.gov', pathname: '/IAWeb/x.do', hash: '' };
const phrase = (text: string): Phrase => ({ id: text, text });

function seen(html: string, ...texts: string[]): readonly string[] {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  return readPage(page, texts.map(phrase), paths, at).phrases;
}

describe('what the reader sees', () => {
  it('finds a phrase over inline tags, whatever the case, spaces and arrows', () => {
    expect(
      seen('<p>MY <b>Connection</b>\n ►  Add&nbsp;Provider</p>', 'My Connection ▶ Add Provider'),
    ).toHaveLength(1);
  });

  it('wants whole words', () => {
    expect(seen('<p>Add Providers</p>', 'Add Provider')).toEqual([]);
    expect(seen('<p>Password Compliance:</p>', 'Password Compliance')).toHaveLength(1);
  });

  it('joins no two blocks', () => {
    expect(seen('<p>Find</p><p>Provider</p>', 'Find Provider')).toEqual([]);
  });

  it('tells tables apart by the order of their header cells', () => {
    const table = (...heads: string[]) =>
      `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr><tr><td>x</td></tr></table>`;
    expect(
      seen(table('Surrogate', 'Provider', 'PECOS'), 'Surrogate | Provider', 'Provider | Surrogate'),
    ).toEqual(['Surrogate | Provider']);
  });

  it('reads a loose phrase over cells and blocks, by its words only', () => {
    const loose = { id: 'loose', text: 'My Connection ▶ Add Provider', loose: true } as const;
    const page = new DOMParser().parseFromString(
      '<ul><li>My Connection</li><li>Add Provider</li></ul>',
      'text/html',
    );
    expect(
      readPage(page, [loose, { ...loose, id: 'strict', loose: undefined as never }], paths, at).phrases,
    ).toEqual(['loose']);
  });

  it('wants a whole phrase to be all the text of one element', () => {
    const whole = { id: 'whole', text: 'OR', whole: true } as const;
    const read = (html: string) =>
      readPage(new DOMParser().parseFromString(html, 'text/html'), [whole], paths, at).phrases;
    expect(read('<p>this or that</p>')).toEqual([]);
    expect(read('<p>this</p><p> Or </p>')).toEqual(['whole']);
  });

  it('joins the items of a trail', () => {
    expect(
      seen('<ol class="breadcrumb"><li>My Staff</li><li>Add Staff</li></ol>', 'My Staff > Add Staff'),
    ).toHaveLength(1);
  });

  it('reads the text of a label around its field and of buttons, and nothing of the field', () => {
    const html =
      '<label>Search By <input value="Secret One"><select><option>Secret Two</option></select></label><button>Find Provider</button><input type="submit" value="Submit">';
    expect(seen(html, 'Search By', 'Find Provider', 'Submit', 'Secret One', 'Secret Two')).toEqual([
      'Search By',
      'Find Provider',
      'Submit',
    ]);
  });

  it('reads layout tables and skips the bodies of data tables', () => {
    const data =
      '<table><caption>Pending</caption><thead><tr><th>Name</th></tr></thead><tbody><tr><th scope="row">Osei Clinic</th><td>Approved</td></tr></tbody></table>';
    expect(
      seen(
        `<table><tr><td>My Connections</td></tr><tr><td>${data}</td></tr></table>`,
        'My Connections',
        'Pending',
        'Name',
        'Osei Clinic',
        'Approved',
      ),
    ).toEqual(['My Connections', 'Pending', 'Name']);
  });

  it('takes a cell for a cell whatever its tag', () => {
    const cells = ['Provider', 'Surrogate', 'PECOS']
      .map((name) => `<span role="columnheader">${name}</span>`)
      .join('');
    expect(
      seen(`<div role="table"><div role="row">${cells}</div></div>`, 'Provider | Surrogate', 'Surrogate'),
    ).toHaveLength(2);
    const loose = [{ id: 'order', text: 'Provider Surrogate PECOS', loose: true }] as const;
    const page = new DOMParser().parseFromString(
      `<div role="table"><div role="row">${cells}</div></div>`,
      'text/html',
    );
    expect(readPage(page, loose, paths, at).phrases).toEqual(['order']);
  });

  it('skips rows of a table made of roles', () => {
    const html =
      '<div role="table"><div role="row"><span role="columnheader">Name</span></div><div role="row"><span role="cell">Approved</span></div></div>';
    expect(seen(html, 'Name', 'Approved')).toEqual(['Name']);
  });

  it('sees nothing that is hidden', () => {
    expect(
      seen('<p hidden>Home</p><script>var a = "Home"</script><template><p>Home</p></template>', 'Home'),
    ).toEqual([]);
  });

  it.each([
    '<div>Logged in as Home</div>',
    '<div>Logged <b>in</b> as <i>Home</i></div>',
    '<table><tr><td>Logged In As:</td><td>Home</td></tr></table>',
    '<div>Logged in as</div><div>Home</div>',
    '<div><span>\n Logged in as:</span> <span>Home</span></div>',
  ])('matches nothing in the signed-in strip: %s', (strip) => {
    expect(seen(`${strip}<h1>My Profile</h1>`, 'Home', 'My Profile')).toEqual(['My Profile']);
  });

  it('reads what stands in a wrapper without a box of its own', () => {
    document.body.innerHTML =
      '<div style="display: contents"><h1>My Connections</h1></div><div style="display: none"><h1>My Staff</h1></div>';
    const wanted = ['My Connections', 'My Staff'].map(phrase);
    expect(readPage(document, wanted, paths, at).phrases).toEqual(['My Connections']);
  });

  it('reads open shadow trees and what is slotted into them, and enters no frame', () => {
    document.body.innerHTML = '<x-card><b>Add Provider</b></x-card>';
    const shadow = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (shadow)
      shadow.innerHTML =
        '<h1>My Connections</h1><input value="Home"><slot></slot><iframe srcdoc="<p>My Staff</p>"></iframe>';
    const wanted = ['My Connections', 'Add Provider', 'Home', 'My Staff'].map(phrase);
    expect(readPage(document, wanted, paths, at).phrases).toEqual(['My Connections', 'Add Provider']);
  });

  it('says which of our tabs is the current one', () => {
    const page = new DOMParser().parseFromString(
      '<nav><a>Home</a> <a aria-current="page">My Staff</a></nav>',
      'text/html',
    );
    expect(readPage(page, [phrase('Home'), phrase('My Staff')], paths, at).tab).toBe('My Staff');
  });

  it('knows the longest path that fits, and none on another host', () => {
    const page = new DOMParser().parseFromString('', 'text/html');
    const path = (host: string, pathname: string) =>
      readPage(page, [], paths, { host, pathname, hash: '' }).path;
    expect(path('nppes.cms.hhs.gov', '/IAWeb/login.do')).toBe('ia-login');
    expect(path('nppes.cms.hhs.gov', '/IAWebContent/FAQs.pdf')).toBeNull();
    expect(path('example.com', '/IAWeb')).toBeNull();
  });

  it('finds the smallest element that says a phrase, for the ring', () => {
    const page = new DOMParser().parseFromString(
      '<div><p>See Find Provider</p><a id="it"><b>Find Provider</b></a></div>',
      'text/html',
    );
    expect(findPhrase(page, 'Find Provider')?.tagName).toBe('B');
  });
});

describe('every practice page', () => {
  const folder = join(import.meta.dirname, '../../../packages/catalog/pages');
  it.each(pages.map((page) => [page.file, page] as const))(
    '%s is told for what it is',
    async (file, page) => {
      const html = await readFile(join(folder, file), 'utf8');
      const document = new DOMParser().parseFromString(html, 'text/html');
      const seen = readPage(document, phrases, portalPaths, {
        host: page.host,
        pathname: page.path,
        hash: page.hash,
      });
      const found = recognise(seen, screens).screen;
      const hint = `Is packages/catalog/pages/${file} the screen ${page.screen}? Yes: fix the fingerprint. No: name the page otherwise. Seen: ${seen.phrases.join(', ')}`;
      if (page.nearMiss) expect(found, hint).not.toBe(page.screen);
      else expect(found, hint).toBe(page.screen);
    },
  );
});

/** Random documents in which a word is planted where the reader must not look. */
const planted = fc.constantFrom(
  '<input value="xyzzy">',
  '<textarea>xyzzy</textarea>',
  '<select><option>xyzzy</option></select>',
  '<div contenteditable>xyzzy</div>',
  '<table><tr><th>Name</th></tr><tr><td>xyzzy</td></tr></table>',
  '<table><thead><tr><td>Name</td></tr></thead><tbody><tr><td>xyzzy</td></tr></tbody></table>',
  '<table><tr><th>Name</th><td>xyzzy</td></tr></table>',
  '<div>Logged in as xyzzy</div>',
  '<label>Name <input value="xyzzy"></label>',
);
const open = fc.constantFrom(
  '<div>',
  '<p>',
  '<span>',
  '<table><tr><td>',
  '<label>',
  '<ul><li>',
  '<form>',
  '<b>',
);
const around = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    planted,
    fc.constantFrom('Home', 'My Profile', ''),
    fc.tuple(open, tie('node'), tie('node')).map(
      ([tag, one, two]) =>
        `${tag}${one} ${two}${tag
          .replaceAll('<', '</')
          .split('</')
          .reverse()
          .filter(Boolean)
          .map((name) => `</${name}`)
          .join('')}`,
    ),
  ),
})).node;

describe('always', () => {
  it('never matches what is planted in a control, the body of a data table or the signed-in strip', () => {
    fc.assert(
      fc.property(around, (html) => {
        expect(seen(html, 'xyzzy')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('never answers anything but ids it was given', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 }), { maxLength: 5 }), (html, texts) => {
        for (const id of seen(html, ...texts)) expect(texts).toContain(id);
      }),
    );
  });
});
