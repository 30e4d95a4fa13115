/** Messages that ask before anything else can go on, and those about a block or a removal. */
import type { Message } from './shape.ts';

const roleSteps = {
  en: [
    'Open the tab "My Profile" and look under "Employer Information".',
    'Read the two columns "My Role with this Employer" and "My Status with this Employer" beside {client}.',
  ],
  es: [
    'Abra la pestaña "My Profile" y mire en "Employer Information".',
    'Lea las columnas "My Role with this Employer" y "My Status with this Employer" junto a {client}.',
  ],
};

export const firstMessages = {
  discovery: {
    title: 'First questions',
    to: 'client',
    signIn: null,
    asks: [
      'disc-ask-account',
      'disc-list-profiles',
      'disc-ask-who-applied',
      'disc-ask-ao',
      'disc-ask-official',
      'disc-set-expectation',
    ],
    en: {
      subject: 'Before we begin for {client}: a few questions',
      why: 'To work on the Medicare record of {client} we need your permission inside the CMS system I&A. Your own login stays yours. Credentialing can only begin when this access is open, so please answer soon.',
      steps: [
        'Do you have an I&A account: yes, no, or not sure? The login for NPPES is the same one.',
        'Who applied for the NPI: you, a biller, a group, somebody who has left?',
        'Is it for you as an individual, for a company, or for both? Both need a permission each.',
        'For a company: who is its Authorized Official in I&A, and who signs its Medicare applications?',
      ],
      after: ['Not sure about the account? Then please do not make a new one yet: we help you look.'],
      text: 'Before we begin for {client}: do you have a CMS I&A account (yes, no, not sure)? Who applied for the NPI? Individual, company or both? Please do not make a new account yet if you are not sure.',
    },
    es: {
      subject: 'Antes de empezar para {client}: unas preguntas',
      why: 'Para trabajar en el registro de Medicare de {client} necesitamos su permiso dentro del sistema I&A de CMS. Su inicio de sesión sigue siendo solo suyo. El trabajo solo puede empezar cuando este acceso esté abierto, así que responda pronto, por favor.',
      steps: [
        '¿Tiene una cuenta de I&A: sí, no, o no sé? Para NPPES se usa la misma cuenta.',
        '¿Quién pidió el NPI: usted, un facturador, un grupo, alguien que ya se fue?',
        '¿Es para usted como individuo, para una compañía, o para los dos? Cada uno necesita su permiso.',
        'Para una compañía: ¿quién es su Authorized Official (funcionario autorizado) en I&A y quién firma sus solicitudes de Medicare?',
      ],
      after: ['¿No sabe si tiene cuenta? Entonces no haga una nueva todavía: le ayudamos a buscar.'],
      text: 'Antes de empezar para {client}: ¿tiene cuenta de I&A de CMS (sí, no, no sé)? ¿Quién pidió el NPI? ¿Individuo, compañía o los dos? Si no sabe, no haga una cuenta nueva todavía.',
    },
  },
  'who-is-your-ao': {
    title: 'Who is AO or AM?',
    to: 'client',
    signIn: 'I&A',
    asks: ['disc-read-role', 'disc-ask-ao', 'disc-ask-am', 'conn-org-confirm-approver'],
    en: {
      subject: 'Who can approve for {client} in I&A?',
      why: 'Our request for {client} can be approved by its Authorized Official or Access Manager in the CMS system I&A (for an individual: by the provider). We do not know yet who that is. A title such as office manager does not tell.',
      steps: roleSteps.en,
      after: ['Tell us role and status as they stand there, or the name of the person who has the role.'],
      text: 'Who is Authorized Official or Access Manager of {client} in CMS I&A? Look under "My Profile", "Employer Information", and tell us role and status, or the name.',
    },
    es: {
      subject: '¿Quién puede aprobar para {client} en I&A?',
      why: 'Nuestra solicitud para {client} la puede aprobar su Authorized Official (funcionario autorizado) o su Access Manager (administrador de acceso) en el sistema I&A de CMS (para un individuo: el proveedor mismo). Todavía no sabemos quién es. Un título como gerente de oficina no lo dice.',
      steps: roleSteps.es,
      after: ['Díganos el rol y el estado como aparecen, o el nombre de quien tiene el rol.'],
      text: '¿Quién es Authorized Official o Access Manager de {client} en I&A de CMS? Mire en "My Profile", "Employer Information" y díganos el rol y el estado, o el nombre.',
    },
  },
  'did-you-approve': {
    title: 'Did the approval go through?',
    to: 'client',
    signIn: 'I&A',
    asks: ['app-confirm-listed'],
    en: {
      subject: 'Did the approval for {client} go through?',
      why: 'We heard that our request for {client} is approved, and we do not see it yet in {systems}.',
      steps: [
        'Open "Home". Is anything left under "Total Pending Surrogates"? Then tick {systems} and press "Approve All Selected".',
        'Open "My Connections" and press "+" beside {client}. Is {searchName} listed?',
      ],
      after: [
        'Tell us what it says for {systems}. It can take up to {usable-after-approval}.',
        'Each system you tick lets us view and update your record there.',
      ],
      text: 'We heard that our request for {client} is approved, but do not see it yet. Please look in I&A, "My Connections", and tell us what it says for {systems}.',
    },
    es: {
      subject: '¿Funcionó la aprobación para {client}?',
      why: 'Supimos que nuestra solicitud para {client} está aprobada, y todavía no la vemos en {systems}.',
      steps: [
        'Abra "Home". ¿Queda algo en "Total Pending Surrogates"? Entonces marque {systems} y presione "Approve All Selected".',
        'Abra "My Connections" y presione "+" junto a {client}. ¿Aparece {searchName}?',
      ],
      after: [
        'Díganos qué dice para {systems}. Puede tardar hasta {usable-after-approval}.',
        'Cada sistema que usted marque nos permite ver y actualizar su registro allí.',
      ],
      text: 'Supimos que nuestra solicitud para {client} está aprobada, pero no la vemos. Mire en I&A, "My Connections", y díganos qué dice para {systems}.',
    },
  },
  'nudge-add-us': {
    title: 'Still to do: add us',
    to: 'client',
    signIn: 'I&A',
    asks: ['sur-open-own', 'sur-press-add', 'sur-find-firm', 'sur-tick-functions', 'sur-submit'],
    en: {
      subject: 'Still to do for {client}: add us in I&A',
      why: 'We cannot begin for {client} until our firm is added in the CMS system I&A. It takes a few minutes.',
      steps: [
        'Open "My Connections", press "+" beside {client}, then "Add Surrogate".',
        'Search {searchName} under "Organization Name", select it and tick {systems}.',
        'Press "Continue", "Submit", "Done".',
      ],
      after: [
        'This lets us view and update your record in {systems}; you can end it at any time.',
        'Not found, or no time? Tell us: we can send the request, then you only approve it.',
      ],
      text: 'Still to do for {client}: I&A, "My Connections", "+", "Add Surrogate", {searchName}, tick {systems}, "Continue", "Submit", "Done". Stuck? We send the request and you only approve.',
    },
    es: {
      subject: 'Falta para {client}: agregarnos en I&A',
      why: 'No podemos empezar para {client} hasta que nuestra empresa esté agregada en el sistema I&A de CMS. Toma unos minutos.',
      steps: [
        'Abra "My Connections", presione "+" junto a {client} y luego "Add Surrogate".',
        'Busque {searchName} en "Organization Name", selecciónela y marque {systems}.',
        'Presione "Continue", "Submit", "Done".',
      ],
      after: [
        'Así podemos ver y actualizar su registro en {systems}; puede retirar ese permiso cuando quiera.',
        '¿No la encuentra o no tiene tiempo? Avísenos: mandamos la solicitud y usted solo aprueba.',
      ],
      text: 'Falta para {client}: I&A, "My Connections", "+", "Add Surrogate", {searchName}, marque {systems}, "Continue", "Submit", "Done". ¿No puede? Mandamos la solicitud y usted solo aprueba.',
    },
  },
  blocked: {
    title: 'Something stands in the way',
    to: 'client',
    signIn: null,
    asks: [],
    en: {
      subject: 'Something stands in the way for {client}',
      why: 'We cannot go on for {client}[: {reason}].',
      steps: ['Please tell us when we can call you, so that we go through it together.'],
      after: ['You keep the mouse and type everything yourself. We never ask for a password or a code.'],
      text: 'We cannot go on for {client}[: {reason}]. When can we call you to go through it together?',
    },
    es: {
      subject: 'Algo impide seguir para {client}',
      why: 'No podemos seguir para {client}.',
      steps: ['Díganos, por favor, cuándo podemos llamarle para verlo juntos.'],
      after: ['Usted maneja el mouse y escribe todo. Nunca pedimos una contraseña ni un código.'],
      text: 'No podemos seguir para {client}. ¿Cuándo podemos llamarle para verlo juntos?',
    },
  },
  'remove-access': {
    title: 'Remove an access',
    to: 'client',
    signIn: 'I&A',
    asks: ['off-remove-role', 'ofv-disable', 'rev-staff', 'rev-surrogates'],
    en: {
      subject: 'Still to remove at {client}',
      why: 'We agreed that somebody should no longer have access to {client}, and it is not done yet. Only you can do it.',
      steps: [
        'For staff: open "My Staff", "Active Staff", and press "Modify" beside the name.',
        'For a firm: open "My Connections", press "+" and find it among those you have authorized.',
        'Take the access away. Nobody has published the exact button; tell us what you see if you are not sure.',
      ],
      after: ['Tell us: removed, and the day.'],
      text: 'Still to remove at {client}: I&A, "My Staff" or "My Connections". Tell us when it is done.',
    },
    es: {
      subject: 'Falta quitar un acceso en {client}',
      why: 'Acordamos que alguien ya no debe tener acceso a {client} y todavía falta hacerlo. Solo usted puede.',
      steps: [
        'Para personal: abra "My Staff", "Active Staff", y presione "Modify" junto al nombre.',
        'Para una empresa: abra "My Connections", presione "+" y búsquela entre las autorizadas.',
        'Quite el acceso. Nadie ha publicado el botón exacto; díganos qué ve si tiene dudas.',
      ],
      after: ['Díganos: quitado, y el día.'],
      text: 'Falta quitar un acceso en {client}: I&A, "My Staff" o "My Connections". Avísenos al terminar.',
    },
  },
} as const satisfies Readonly<Record<string, Message>>;
