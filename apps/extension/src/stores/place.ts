/** Where one is in the panel, written down at every move, so that a close, a crash or a restart comes back to it. */
import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { Look } from '../kept/look.ts';
import { nowhere, type Place, stored } from '../storage.ts';

/** How many clients are remembered as recent. */
const many = 6;

export const usePlace = defineStore('place', () => {
  const place = shallowRef<Place>(nowhere);

  function start(look: Look) {
    place.value = stored.place.in(look);
  }

  function go(to: Partial<Place>) {
    place.value = { ...place.value, ...to };
    void stored.place.write(place.value);
  }

  /** To a client, or to none (my next). The step in hand is put down. */
  function goToClient(client: string | null) {
    const recent = client
      ? [client, ...place.value.recent.filter((id) => id !== client)].slice(0, many)
      : place.value.recent;
    go({ client, recent, panel: null, profile: null, step: null, sheet: null, open: [], scroll: 0 });
  }

  /** To a step, and what is to be done with it; null puts it down. */
  const goToStep = (step: string | null, sheet: string | null = null) => go({ step, sheet });

  return { place, start, go, goToClient, goToStep };
});
