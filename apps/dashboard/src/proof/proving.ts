/** A call that asks for a proof waits for it and is sent again; without one it is refused as it was. */
import type { Api } from '@clearway/contract/api';
import { Answered } from '@clearway/contract/send';

const wanted = (trouble: unknown) => trouble instanceof Answered && trouble.problem.error === 'prove-again';

/** Sends; where a proof is asked for, asks for it by `ask` and sends once more. */
export async function proving<R>(
  api: () => Api,
  call: () => Promise<R>,
  ask: (api: Api) => Promise<boolean> = async (to) => (await import('./ask.ts')).askProof(to),
): Promise<R> {
  try {
    return await call();
  } catch (trouble) {
    if (!wanted(trouble) || !(await ask(api()))) throw trouble;
    return call();
  }
}
