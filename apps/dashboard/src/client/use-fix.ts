/** Which form of a next move is open, and about which record. */
import { ref } from 'vue';
import { useRouter } from 'vue-router';
import type { Fix } from './fix.ts';

export function useFix(client: () => string) {
  const router = useRouter();
  const open = ref<{ readonly fix: Fix; readonly record: string } | null>(null);

  /** Opens the form, or the place where the move is made when it has none of its own. */
  function begin(fix: Fix, record: string) {
    if (fix.form === 'checklist')
      return void router.push({ name: 'client', params: { id: client() }, query: {}, hash: '#checklist' });
    if (fix.form === 'profile')
      return void router.push({ name: 'client', params: { id: client() }, hash: '#about' });
    open.value = { fix, record };
  }
  const close = () => {
    open.value = null;
  };
  return { open, begin, close };
}
