/** What "Yes, I sent it" keeps: that the client was told of what is open, else a comment that says what was sent. */
import type { View } from '@clearway/domain/client';
import { cryptoRandom, isId, newId } from '@clearway/domain/id';
import { useApi } from '../api.ts';
import { useClock } from '../stores/clock.ts';
import { useDoing } from '../stores/doing.ts';
import { useSession } from '../stores/session.ts';
import { useToasts } from '../stores/toasts.ts';
import type { Way } from './letter.ts';
import { toldDrafts } from './told.ts';

/** To whom, how, and what the message was for. */
export type Told = {
  readonly person: string | null;
  readonly name: string;
  readonly way: Way;
  readonly title: string;
};

const wayWords: Readonly<Record<Way, string>> = { email: 'by e-mail', text: 'by text', phone: 'by phone' };

export function useTelling() {
  const api = useApi();
  const clock = useClock();
  const doing = useDoing();
  const session = useSession();
  const toasts = useToasts();

  /** Null when it is kept; else why not. Throws what the api throws. */
  return async function tell(view: View, { person, name, way, title }: Told): Promise<string | null> {
    const to = isId('person', person) ? person : null;
    const drafts = toldDrafts(view, { person: to, channel: way, on: clock.today });
    if (drafts.length > 0) return doing.make(drafts, `${name} was told for ${view.client.name}.`);
    const text = `Told ${name} ${wayWords[way]}: ${title}`;
    await api.comment({
      path: { teamId: session.team?.id ?? '' },
      body: { id: newId('note', cryptoRandom), client: view.client.id, text },
    });
    toasts.say(text);
    return null;
  };
}
