/** Links to clients for a chat or a mail: to the one in front, or to all that are chosen, each with its name. */
import type { ClientLine } from '@clearway/contract/clients';
import { useRouter } from 'vue-router';
import { useSelection } from './stores/selection.ts';
import { useToasts } from './stores/toasts.ts';

export function useCopyLinks(lines: () => readonly ClientLine[]) {
  const router = useRouter();
  const selection = useSelection();
  const toasts = useToasts();
  const linkTo = (id: string) =>
    new URL(router.resolve({ name: 'client', params: { id } }).href, location.href).href;

  return async function copy(id: string): Promise<void> {
    const chosen = lines().filter((line) => selection.ids.has(line.id));
    const wanted = chosen.length > 0 ? chosen : lines().filter((line) => line.id === id);
    const text =
      wanted.length === 1
        ? linkTo(wanted[0]?.id ?? '')
        : wanted.map((line) => `${line.name} ${linkTo(line.id)}`).join('\n');
    try {
      await navigator.clipboard.writeText(text);
      toasts.say(wanted.length === 1 ? `Link to ${wanted[0]?.name} copied` : `${wanted.length} links copied`);
    } catch {
      toasts.say('This browser did not let us copy. The address of the client’s page is the link.');
    }
  };
}
