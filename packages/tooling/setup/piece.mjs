/** One piece of something that is made of several; what does not work ends it. */
import { giveUp, say } from './say.mjs';

export async function piece(words, doing) {
  say(`${words} …`);
  const { code, output } = await doing;
  if (code !== 0) giveUp(`${output}\nIt stopped here; nothing was uploaded.`);
}
