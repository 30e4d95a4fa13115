import { paths } from '@clearway/catalog/paths';
import { phrases } from '@clearway/catalog/phrases';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPage } from '../page.ts';
import { reportOf } from './screen-report.ts';

const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{9,12}$/);

it('never holds a word of the page, its title or its address, only ids of ours', () => {
  fc.assert(
    fc.property(word, (planted) => {
      document.title = planted;
      document.body.innerHTML = `<h1>${planted}</h1><p>My Connections ${planted}</p><input value="${planted}">`;
      const at = { host: 'nppes.cms.hhs.gov', pathname: `/IAWeb/${planted}.do`, hash: `#${planted}` };
      const report = reportOf(readPage(document, phrases, paths, at));
      expect(report).not.toContain(planted);
      expect(report).toContain('Phrases seen: ');
    }),
    { numRuns: 30 },
  );
});

it('names the phrases seen by their ids, so that a maintainer can look them up', () => {
  document.body.innerHTML = '<h1>My Connections</h1>';
  const at = { host: 'nppes.cms.hhs.gov', pathname: '/IAWeb/connections.do', hash: '' };
  const seen = readPage(document, phrases, paths, at);
  expect(seen.phrases.length).toBeGreaterThan(0);
  for (const id of seen.phrases) expect(reportOf(seen)).toContain(id);
});
