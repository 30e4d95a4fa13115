/** Opens the question whether it is still the same person, over whatever page is there; one at a time. */
import type { Api } from '@clearway/contract/api';
import { createApp } from 'vue';
import ProveDialog from './ProveDialog.vue';

let asked: Promise<boolean> | null = null;

/** True once they proved it, false when they closed the question. */
export function askProof(api: Api): Promise<boolean> {
  asked ??= open(api).finally(() => {
    asked = null;
  });
  return asked;
}

function open(api: Api): Promise<boolean> {
  return new Promise((resolve) => {
    const place = document.createElement('div');
    document.body.append(place);
    const dialog = createApp(ProveDialog, {
      api,
      onAnswer: (proved: boolean) => {
        dialog.unmount();
        place.remove();
        resolve(proved);
      },
    });
    dialog.mount(place);
  });
}
