/** What stands around every message: greeting, the way in, and that we are not CMS and ask for no secret. */
import type { Language } from './shape.ts';

type Put = (line: string) => string;
type Way = 'I&A' | 'PECOS' | 'public';

export type Frame = {
  readonly hello: string;
  readonly signIn: Readonly<Record<Way, readonly string[]>>;
  readonly close: string;
  readonly textClose: string;
  readonly phoneHello: string;
  readonly mouse: string;
  readonly phoneClose: string;
};

/** Shown to the member who sends a Spanish message, never sent. */
export const spanishNote = 'Draft: not yet read by a Spanish speaker.';

const ia = 'https://nppes.cms.hhs.gov/IAWeb';
const pecos = 'https://pecos.cms.hhs.gov';

const en = (put: Put): Frame => {
  const open = `Open your browser and type ${ia} yourself. Do not use a link from any mail. Press "Accept" if it asks.`;
  return {
    hello: put('Hello[ {greeting}],'),
    signIn: {
      public: [open],
      'I&A': [open, 'Sign in with your own user ID and password, and type the code you get.'],
      PECOS: [
        `Open your browser and type ${pecos} yourself. Do not use a link from any mail.`,
        'Sign in with your own I&A user ID and password, and type the code you get.',
      ],
    },
    close: put(
      'Stuck? Call us and we go through it together; you hold the mouse.\nWe are {firm}, not CMS. We never ask for your password, a code, a PIN, your date of birth or your Social Security number.\n\n{sender}',
    ),
    textClose: put('We never ask for passwords or codes. {sender}'),
    phoneHello: put(
      'Hello[ {greeting}], this is {sender}. We are not CMS. Do you have ten minutes at a computer?',
    ),
    mouse: 'You hold the mouse and type everything yourself. Please do not read a password or a code to me.',
    phoneClose: 'Thank you. I write down only that it is done.',
  };
};

const es = (put: Put): Frame => {
  const open = `Abra su navegador y escriba usted mismo ${ia}. No use un enlace de ningún correo. Presione "Accept" si lo pide.`;
  return {
    hello: put('Hola[, {greeting}]:'),
    signIn: {
      public: [open],
      'I&A': [open, 'Entre con su propio ID de usuario y contraseña, y escriba el código que reciba.'],
      PECOS: [
        `Abra su navegador y escriba usted mismo ${pecos}. No use un enlace de ningún correo.`,
        'Entre con su propio ID de usuario y contraseña de I&A, y escriba el código que reciba.',
      ],
    },
    close: put(
      '¿No puede seguir? Llámenos y lo hacemos juntos; usted maneja el mouse.\nSomos {firm}, no CMS. Nunca pedimos su contraseña, un código, un PIN, su fecha de nacimiento ni su número de Seguro Social.\n\n{sender}',
    ),
    textClose: put('Nunca pedimos contraseñas ni códigos. {sender}'),
    phoneHello: put(
      'Hola[, {greeting}]. Le habla {sender}. No somos CMS. ¿Tiene diez minutos frente a una computadora?',
    ),
    mouse: 'Usted maneja el mouse y escribe todo. Por favor, no me lea una contraseña ni un código.',
    phoneClose: 'Gracias. Solo anoto que está hecho.',
  };
};

export const frames: Readonly<Record<Language, (put: Put) => Frame>> = { en, es };
