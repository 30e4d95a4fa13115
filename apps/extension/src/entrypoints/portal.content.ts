/** All that stands in every portal page: it says that a page is here. The reader itself comes when a panel follows. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { tell } from '../messages.ts';

export default defineContentScript({
  matches: ['https://nppes.cms.hhs.gov/*'],
  runAt: 'document_idle',
  main: () => void tell('arrived', null).catch(() => null),
});
