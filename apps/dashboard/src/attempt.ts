/** One thing asked of the service by a press: busy while it runs, and what went wrong in words. */
import { ref } from 'vue';
import { troubleWords } from './trouble.ts';

export function useAttempt() {
  const busy = ref(false);
  const fault = ref('');

  /** True when the work went well. A second press while it runs does nothing. */
  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    fault.value = '';
    try {
      await work();
      return true;
    } catch (trouble) {
      fault.value = troubleWords(trouble);
      return false;
    } finally {
      busy.value = false;
    }
  }
  return { busy, fault, attempt };
}
