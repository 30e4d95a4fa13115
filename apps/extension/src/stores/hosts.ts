/** Whether the browser lets us look at the portal. Firefox leaves that to its owner, at the first run and at any time after. */
import { defineStore } from 'pinia';
import { ref } from 'vue';
import { browser } from 'wxt/browser';
import { askFor, isGranted, portal } from '../hosts.ts';
import { useScreen } from './screen.ts';

export const useHosts = defineStore('hosts', () => {
  const granted = ref(true);
  const screen = useScreen();

  async function look() {
    granted.value = await isGranted(portal).catch(() => true);
    screen.withheld = !granted.value;
  }

  /** To be called by a click: nothing is awaited before the question. */
  async function ask() {
    granted.value = await askFor(portal);
    screen.withheld = !granted.value;
    await screen.lookAround();
  }

  for (const event of [browser.permissions?.onAdded, browser.permissions?.onRemoved])
    event?.addListener(() => void look());
  void look();

  return { granted, ask };
});
