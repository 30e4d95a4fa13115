/**
 * The reader, put into a page of I&A, NPPES or PECOS when a panel follows it. It answers with ids of ours and draws one
 * ring; nothing else. Put in a second time it takes the place of the first, whose context ends.
 */
import { paths } from '@clearway/catalog/paths';
import { phrases } from '@clearway/catalog/phrases';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '../page/reader.ts';

export default defineContentScript({
  matches: ['https://nppes.cms.hhs.gov/*'],
  registration: 'runtime',
  main: (context) => startReader(document, { phrases, paths }, () => location, context.signal),
});
