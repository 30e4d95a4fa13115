/**
 * The frame of the page that a client link opens: what access is, what it lets us do, what we never ask for. The words
 * of the steps themselves are those of messages.ts. `{slot}` is filled by whoever prints the page.
 */

export type ClientPageWords = {
  readonly language: string;
  readonly title: string;
  readonly hello: string;
  /** What this page is, for whom, until when. */
  readonly what: string;
  readonly accessHeading: string;
  readonly access: readonly string[];
  readonly neverHeading: string;
  readonly never: readonly string[];
  readonly addressHeading: string;
  /** Where to go: typed by hand, because a link in a message is how people are cheated. */
  readonly address: string;
  readonly yoursHeading: string;
  readonly nothing: string;
  readonly by: string;
  readonly waits: string;
  readonly did: string;
  readonly didNote: string;
  readonly thanks: string;
  readonly said: string;
  readonly stuckHeading: string;
  readonly stuck: readonly string[];
  readonly passwordHeading: string;
  readonly passwordWhy: string;
  readonly passwordRules: readonly string[];
  readonly passwordMake: string;
  readonly passwordOnly: string;
  readonly print: string;
  readonly otherLanguage: string;
  readonly notCms: string;
  readonly endedTitle: string;
  readonly ended: string;
  /** Something on our side is out of order; the link itself is good. */
  readonly laterTitle: string;
  readonly later: string;
};

const en: ClientPageWords = {
  language: 'English',
  title: 'Your steps for Medicare access',
  hello: 'Hello {person}',
  what: '{firm} made this page for you. It shows your own steps for {client} and works until {until}. Do not pass its address on.',
  accessHeading: 'What this is about',
  access: [
    'CMS is the agency that runs Medicare. In its system I&A (Identity & Access) you decide who may work on a Medicare record.',
    'Approving {firm} lets us view and update the record in the systems you tick: PECOS holds the Medicare enrollment, NPPES the NPI.',
    'It does not let us sign for you, and it does not give us your login. You can end it at any time in I&A under "My Connections".',
  ],
  neverHeading: 'What we never ask for',
  never: [
    'Your password, your user ID, a code or a PIN, a security answer, your Social Security number or your birth date. Not here, not by mail, not by phone.',
    'This page has no field for any of them. If somebody asks for one in our name, do not answer, and call us at the number you know.',
  ],
  addressHeading: 'Where to go',
  address: 'Type this address into your browser yourself: {address}',
  yoursHeading: 'Your steps',
  nothing: 'There is nothing for you to do at the moment. We will write to you when there is.',
  by: 'Please do this by {day}.',
  waits: 'Waiting for you since {day}.',
  did: 'I did this',
  didNote: 'This tells {firm} that you did it. We then look in the CMS system and let you know.',
  thanks: 'Thank you. We wrote it down and will look in the CMS system.',
  said: 'You told us on {day} that you did this. We are checking.',
  stuckHeading: 'Something looks different?',
  stuck: [
    'Stop where you are and write or call the person at {firm} you know. Nothing breaks by waiting.',
    'For trouble with your own login, the CMS help desk (External User Services) is at {eus}.',
  ],
  passwordHeading: 'A new password for I&A',
  passwordWhy: 'If I&A asks you for a new password, it must keep these rules:',
  passwordRules: [
    '8 to 12 characters, with at least one letter, one digit and one of these: {specials}',
    'No other special character and no space; it may not begin with a digit',
    'Never the same character three times in a row',
    'Not your user ID, not your first or last name, and none of your last six passwords',
    'You can change it once a day',
  ],
  passwordMake: 'Make one for me',
  passwordOnly:
    'It is made in your browser and goes nowhere. Copy it into I&A and into your own password store, then leave this page. We never see it.',
  print: 'Print this page',
  otherLanguage: 'Español',
  notCms: 'This page is of {firm}. It is not a CMS page, and CMS has nothing to do with it.',
  laterTitle: 'This page cannot be shown right now',
  later:
    'Something on our side is out of order, and nothing you just pressed was recorded. Your address still works: try again in an hour. If it is still like this then, tell the person who sent it to you.',
  endedTitle: 'This page is not here any more',
  ended:
    'The address has ended or was taken back, or it is mistyped. Ask the person who sent it to you for a new one. Nothing you did is lost.',
};

const es: ClientPageWords = {
  language: 'Español',
  title: 'Sus pasos para el acceso de Medicare',
  hello: 'Hola, {person}',
  what: '{firm} hizo esta página para usted. Muestra sus propios pasos para {client} y funciona hasta el {until}. No comparta su dirección.',
  accessHeading: 'De qué se trata',
  access: [
    'CMS es la agencia que administra Medicare. En su sistema I&A (Identity & Access) usted decide quién puede trabajar en un registro de Medicare.',
    'Al aprobar a {firm}, podemos ver y actualizar el registro en los sistemas que usted marque: PECOS guarda la inscripción en Medicare, NPPES el NPI.',
    'No podemos firmar por usted ni recibimos sus datos de inicio de sesión. Puede retirar ese permiso cuando quiera en I&A, en "My Connections".',
  ],
  neverHeading: 'Lo que nunca pedimos',
  never: [
    'Su contraseña, su ID de usuario, un código o PIN, una respuesta de seguridad, su número de Seguro Social ni su fecha de nacimiento. Ni aquí, ni por correo, ni por teléfono.',
    'Esta página no tiene ningún campo para eso. Si alguien se lo pide en nuestro nombre, no responda y llámenos al número que usted conoce.',
  ],
  addressHeading: 'A dónde ir',
  address: 'Escriba usted mismo esta dirección en su navegador: {address}',
  yoursHeading: 'Sus pasos',
  nothing: 'En este momento no hay nada que usted deba hacer. Le escribiremos cuando lo haya.',
  by: 'Por favor, hágalo a más tardar el {day}.',
  waits: 'Pendiente de usted desde el {day}.',
  did: 'Ya lo hice',
  didNote: 'Así le avisa a {firm} que lo hizo. Después lo revisamos en el sistema de CMS y le avisamos.',
  thanks: 'Gracias. Lo anotamos y lo revisaremos en el sistema de CMS.',
  said: 'Usted nos dijo el {day} que ya lo hizo. Lo estamos revisando.',
  stuckHeading: '¿Algo se ve diferente?',
  stuck: [
    'Deténgase donde está y escriba o llame a la persona de {firm} que usted conoce. No pasa nada por esperar.',
    'Si tiene problemas con su propio inicio de sesión, la mesa de ayuda de CMS (External User Services) atiende en el {eus}.',
  ],
  passwordHeading: 'Una contraseña nueva para I&A',
  passwordWhy: 'Si I&A le pide una contraseña nueva, debe cumplir estas reglas:',
  passwordRules: [
    'De 8 a 12 caracteres, con al menos una letra, un número y uno de estos: {specials}',
    'Ningún otro carácter especial ni espacios; no puede empezar con un número',
    'Nunca el mismo carácter tres veces seguidas',
    'No puede ser su ID de usuario, ni llevar su nombre o apellido, ni ser una de sus últimas seis contraseñas',
    'Puede cambiarla una vez al día',
  ],
  passwordMake: 'Crear una para mí',
  passwordOnly:
    'Se hace en su navegador y no va a ninguna parte. Cópiela en I&A y en su propio gestor de contraseñas, y después salga de esta página. Nosotros nunca la vemos.',
  print: 'Imprimir esta página',
  otherLanguage: 'English',
  notCms: 'Esta página es de {firm}. No es una página de CMS, y CMS no tiene nada que ver con ella.',
  laterTitle: 'Esta página no se puede mostrar en este momento',
  later:
    'Algo no funciona de nuestro lado, y lo que acaba de pulsar no quedó registrado. Su dirección sigue siendo válida: inténtelo de nuevo en una hora. Si entonces sigue igual, avise a la persona que se la envió.',
  endedTitle: 'Esta página ya no está aquí',
  ended:
    'La dirección terminó, fue retirada o está mal escrita. Pida una nueva a la persona que se la envió. Nada de lo que hizo se pierde.',
};

export const clientPageWords = { en, es } as const;
