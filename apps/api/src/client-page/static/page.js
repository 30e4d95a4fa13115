/** What the page does in the browser: print, and make a password that never leaves it. Without scripts all else works. */

const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';
const digits = '23456789';
/** Of the characters the portal allows, those that every keyboard has. */
const specials = '@#&-_.*/:';
const length = 12;

/** One of the characters, each as likely; `random` fills bytes. */
function pick(characters, random) {
  const limit = 256 - (256 % characters.length);
  for (;;) {
    const [byte] = random(new Uint8Array(1));
    if (byte < limit) return characters[byte % characters.length];
  }
}

const isRight = (text) => /[0-9]/.test(text) && /[@#&\-_.*/:]/.test(text) && !/(.)\1\1/.test(text);

/** A password by the portal's rules: 12 characters, a letter first, a digit, a special character, no three alike in a row. */
export function makePassword(random) {
  for (;;) {
    let text = pick(letters, random);
    while (text.length < length) text += pick(letters + digits + specials, random);
    if (isRight(text)) return text;
  }
}

function start(page) {
  const print = page.querySelector('[data-print]');
  if (print) {
    print.hidden = false;
    print.addEventListener('click', () => globalThis.print());
  }
  const card = page.querySelector('[data-password]');
  if (!card) return;
  card.hidden = false;
  card.querySelector('button').addEventListener('click', () => {
    card.querySelector('output').textContent = makePassword((bytes) => crypto.getRandomValues(bytes));
  });
}

if (globalThis.document) start(document);
