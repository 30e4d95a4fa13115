/** The lines for the phone in the language of the client: English, or the Spanish draft fetched when it is asked for. */
import { callOpening, callScripts, callUnknown } from '@clearway/catalog/call-scripts';
import { lengths } from '@clearway/catalog/clocks';
import { fill } from '@clearway/catalog/fill';

export type Spoken = {
  readonly opening: readonly string[];
  readonly say: readonly string[];
  readonly stuck: readonly { readonly sign: string; readonly say: string }[];
  readonly stopSharing: boolean;
  /** What the member must know of the words, or null. */
  readonly note: string | null;
};

/** What is said at a screen; of one we do not know, what is asked. */
export function inEnglish(screen: string): Spoken {
  const { say, stuck, stopSharing } = callScripts[screen] ?? callUnknown;
  const put = (line: string) => fill(line, lengths);
  return {
    opening: callOpening.map(put),
    say: say.map(put),
    stuck: stuck.map((one) => ({ sign: put(one.sign), say: put(one.say) })),
    stopSharing: stopSharing === true,
    note: null,
  };
}

/** The same in Spanish; the signs stay English, for they are the member's. */
export async function inSpanish(screen: string): Promise<Spoken> {
  const [{ spanishOpening, spanishScripts, spanishUnknown }, { fillInSpanish }, { spanishNote }] =
    await Promise.all([
      import('@clearway/catalog/call-scripts-spanish'),
      import('@clearway/catalog/messages/spanish'),
      import('@clearway/catalog/messages/frames'),
    ]);
  const english = inEnglish(screen);
  const spoken = spanishScripts[screen] ?? spanishUnknown;
  const put = (line: string) => fillInSpanish(line, lengths);
  return {
    ...english,
    opening: spanishOpening.map(put),
    say: spoken.say.map(put),
    stuck: english.stuck.map(({ sign, say }, at) => ({ sign, say: put(spoken.stuck[at] ?? say) })),
    note: spanishNote,
  };
}
