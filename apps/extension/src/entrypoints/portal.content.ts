/** Wires the reader into the pages of I&A and NPPES. It answers with ids of ours and draws one ring; nothing else. */
import { paths } from '@clearway/catalog/paths';
import { phrases } from '@clearway/catalog/phrases';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '../page/reader.ts';

export default defineContentScript({
  matches: ['https://nppes.cms.hhs.gov/*'],
  runAt: 'document_idle',
  main: (context) => startReader(document, { phrases, paths }, () => location, context.signal),
});
