/** What was just kept, said at the edge of the page, with the way back. */
import { defineStore } from 'pinia';
import { ref } from 'vue';

export type Toast = { readonly id: number; readonly text: string; readonly undo?: (() => void) | undefined };

export const useToasts = defineStore('toasts', () => {
  const shown = ref<readonly Toast[]>([]);
  let last = 0;

  /** The newest three stay; each goes by itself after its time (UndoToast). */
  function say(text: string, undo?: () => void) {
    last += 1;
    shown.value = [...shown.value.slice(-2), { id: last, text, undo }];
  }
  function close(id: number) {
    shown.value = shown.value.filter((toast) => toast.id !== id);
  }
  /** Takes back the newest that can be; false when there is none. */
  function undoLast() {
    const toast = shown.value.findLast(({ undo }) => undo);
    if (!toast?.undo) return false;
    close(toast.id);
    toast.undo();
    return true;
  }
  return { shown, say, close, undoLast };
});
