/** The page in front of a client link that asks for a mailed code, and the mail itself. `{slot}` is filled by whoever prints it. */

export type ClientCodeWords = {
  readonly title: string;
  readonly why: string;
  readonly send: string;
  readonly sent: string;
  readonly label: string;
  readonly open: string;
  readonly again: string;
  readonly wrong: string;
  readonly wait: string;
  readonly nowhere: string;
  readonly never: string;
  readonly mailSubject: string;
  readonly mailBody: string;
};

const en: ClientCodeWords = {
  title: 'One code, then your page',
  why: '{firm} made this page for one person. To see it, have a code sent to {address}.',
  send: 'Send me the code',
  sent: 'We sent six digits to {address}. They work for 15 minutes. Look into the spam folder too.',
  label: 'The six digits',
  open: 'Open my page',
  again: 'Send another code',
  wrong:
    'These digits are not right, or they have ended. Look at the newest message, or have another code sent.',
  wait: 'There were too many tries. Wait a while, then try again.',
  nowhere: 'At the moment no code can be sent to you. Ask the person who sent you this page for another one.',
  never: 'This is the only code we ever ask for. Never type or tell anybody a code that CMS or I&A sent you.',
  mailSubject: 'Your code for the page of {firm}',
  mailBody:
    'Your code is {code}\n\nType it on the page you opened, within 15 minutes. It works once.\n\nIf you did not open a page of {firm}, do nothing. Nobody of us will ever ask you for this code.\n',
};

const es: ClientCodeWords = {
  title: 'Un código y después su página',
  why: '{firm} hizo esta página para una sola persona. Para verla, pida un código a {address}.',
  send: 'Enviarme el código',
  sent: 'Enviamos seis dígitos a {address}. Funcionan durante 15 minutos. Mire también en la carpeta de correo no deseado.',
  label: 'Los seis dígitos',
  open: 'Abrir mi página',
  again: 'Enviar otro código',
  wrong: 'Los dígitos no son correctos o ya no funcionan. Mire el mensaje más reciente o pida otro código.',
  wait: 'Hubo demasiados intentos. Espere un momento y vuelva a intentarlo.',
  nowhere: 'En este momento no se le puede enviar un código. Pida otra página a la persona que se la envió.',
  never:
    'Este es el único código que le pedimos. Nunca escriba ni diga a nadie un código que le envió CMS o I&A.',
  mailSubject: 'Su código para la página de {firm}',
  mailBody:
    'Su código es {code}\n\nEscríbalo en la página que abrió, en los próximos 15 minutos. Funciona una vez.\n\nSi usted no abrió una página de {firm}, no haga nada. Nadie de nosotros le pedirá nunca este código.\n',
};

export const clientCodeWords = { en, es } as const;
