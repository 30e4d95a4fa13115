/** The panel's earliest script: begins to read what is stored, and fetches what a client in front needs, while the modules are still on their way. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { firstLook, frontClient } from '../kept/look.ts';

/** The names wxt.config.ts gives them. */
const clientFiles = ['/chunks/client-view.js', '/chunks/client.js'] as const;

export default defineUnlistedScript(async () => {
  if (frontClient(await firstLook()) === null) return;
  for (const href of clientFiles)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
});
