/** Messages about connections: approve, hurry, send again, add us, why not, paper, staff. */
import type { Message } from './shape.ts';

const steps = {
  en: [
    'Open the tab "Home" and look under "My Pending Connections".',
    'Under "Total Pending Surrogates" find {searchName}.',
    'Tick {systems} in that row. Leave EHR alone: it is retired.',
    'Press "Approve All Selected".',
    'If our name stands in a second row, for your company or for yourself, approve that row the same way.',
  ],
  es: [
    'Abra la pestaña "Home" y mire en "My Pending Connections".',
    'En "Total Pending Surrogates" busque {searchName}.',
    'Marque {systems} en esa fila. Deje EHR sin marcar: ya no existe.',
    'Presione "Approve All Selected".',
    'Si nuestro nombre aparece en una segunda fila, para su compañía o para usted, apruebe esa fila igual.',
  ],
};
const rights = {
  en: 'Approving lets us view and update your record in {systems}. It does not let us sign for you. You can end it at any time in "My Connections".',
  es: 'Al aprobar, podemos ver y actualizar su registro en {systems}. No podemos firmar por usted. Puede retirar ese permiso cuando quiera en "My Connections".',
};
const tell = {
  en: 'When the row is gone, write to us: approved. If you cannot find it, write that too.',
  es: 'Cuando la fila ya no esté, escríbanos: aprobado. Si no la encuentra, escríbanos también.',
};
const asks = ['app-open-pending', 'app-find-firm', 'app-tick-functions', 'app-approve'];

export const connectionMessages = {
  'approve-request': {
    title: 'Approve our request',
    to: 'client',
    signIn: 'I&A',
    asks: [
      ...asks,
      'conn-ind-client-approves',
      'conn-org-client-approves',
      'app-other-profile',
      'care-look-pending',
    ],
    en: {
      subject: 'Please approve our request for {client}[ by {actBy}]',
      why: 'We sent the request in the CMS system I&A that lets us work on the Medicare record of {client}. It takes your approval. CMS may not send you a mail about it, so please look[ by {actBy}]: after {connection-request} the request ends by itself.',
      steps: steps.en,
      after: [rights.en, tell.en],
      text: 'Our CMS request for {client} waits for you. Please sign in to I&A, open "Home", find {searchName} under "My Pending Connections", tick {systems} and press "Approve All Selected"[ by {actBy}].',
    },
    es: {
      subject: 'Por favor, apruebe nuestra solicitud para {client}[, a más tardar el {actBy}]',
      why: 'Enviamos en el sistema I&A de CMS la solicitud que nos permite trabajar en el registro de Medicare de {client}. Hace falta su aprobación. Es posible que CMS no le mande un correo, así que revise[, a más tardar el {actBy}]: después de {connection-request} la solicitud vence por sí sola.',
      steps: steps.es,
      after: [rights.es, tell.es],
      text: 'Nuestra solicitud de CMS para {client} espera su aprobación. Entre a I&A, abra "Home", busque {searchName} en "My Pending Connections", marque {systems} y presione "Approve All Selected"[, a más tardar el {actBy}].',
    },
  },
  'request-ends-soon': {
    title: 'Our request ends soon',
    to: 'client',
    signIn: 'I&A',
    asks: [...asks],
    en: {
      subject: 'Our request for {client} still waits for you[: please approve it by {actBy}]',
      why: 'Our request for {client} in the CMS system I&A is still waiting for you.[ Its last day is {lastDay}; after that CMS rejects it and we must begin again.]',
      steps: steps.en,
      after: [rights.en, tell.en],
      text: 'Our CMS request for {client} still waits[ and ends on {lastDay}]. Please approve it[ by {actBy}]: I&A, "Home", {searchName}, tick {systems}, "Approve All Selected". Stuck? Call us and we go through it together.',
    },
    es: {
      subject: 'Nuestra solicitud para {client} todavía espera[: apruébela a más tardar el {actBy}]',
      why: 'Nuestra solicitud para {client} en el sistema I&A de CMS todavía espera su aprobación.[ Su último día es el {lastDay}; después CMS la rechaza y hay que empezar de nuevo.]',
      steps: steps.es,
      after: [rights.es, tell.es],
      text: 'Nuestra solicitud de CMS para {client} todavía espera[ y vence el {lastDay}]. Apruébela[ a más tardar el {actBy}]: I&A, "Home", {searchName}, marque {systems}, "Approve All Selected". ¿No puede? Llámenos y lo hacemos juntos.',
    },
  },
  'request-lapsed': {
    title: 'Our request has ended',
    to: 'client',
    signIn: 'I&A',
    asks: [...asks],
    en: {
      subject: 'Our request for {client} has probably ended',
      why: 'Our last request for {client} was not approved in time, so CMS has probably rejected it by itself. We send a new one. Please look now and approve what you find from us.',
      steps: steps.en,
      after: [rights.en, tell.en],
      text: 'Our CMS request for {client} has probably ended. Please look in I&A, "Home". Find {searchName}, tick {systems} and press "Approve All Selected". Nothing there? Tell us.',
    },
    es: {
      subject: 'Nuestra solicitud para {client} probablemente venció',
      why: 'Nuestra última solicitud para {client} no se aprobó a tiempo y CMS probablemente la rechazó sola. Mandamos una nueva. Mire ahora y apruebe lo que vea de nosotros.',
      steps: steps.es,
      after: [rights.es, tell.es],
      text: 'Nuestra solicitud de CMS para {client} probablemente venció. Mire en I&A, "Home". Busque {searchName}, marque {systems} y presione "Approve All Selected". ¿No hay nada? Avísenos.',
    },
  },
  'add-us': {
    title: 'Add us as surrogate',
    to: 'client',
    signIn: 'I&A',
    asks: [
      'sur-ask-client',
      'sur-open-own',
      'sur-press-add',
      'sur-find-firm',
      'sur-tick-functions',
      'sur-review',
      'sur-submit',
      'sur-other-profile',
    ],
    en: {
      subject: 'Please add us as surrogate for {client}',
      why: 'So that we can work on the Medicare record of {client}, please add our firm in the CMS system I&A. It is called {searchName} there.',
      steps: [
        'Open the tab "My Connections" and press "+" beside {client}.',
        'Press "Add Surrogate" (not "Find Provider").',
        'Type {searchName} under "Organization Name", press "Search" and select it.',
        'Tick {systems}. Leave EHR alone: it is retired. Press "Continue".',
        'Check both names and press "Submit", then "Done".',
      ],
      after: [
        'This lets us view and update your record in {systems}. It does not let us sign for you. You can end it at any time in "My Connections".',
        'Each system now has a "Tracking ID". Please send us those; then it is our turn to approve.',
        'Not found? Tell us, and we send the request instead.',
      ],
      text: 'Please add us for {client}: I&A, "My Connections", "+", "Add Surrogate", search {searchName}, tick {systems}, "Continue", "Submit", "Done". Then send us the tracking IDs. Not found? Tell us.',
    },
    es: {
      subject: 'Por favor, agréguenos como "surrogate" de {client}',
      why: 'Para que podamos trabajar en el registro de Medicare de {client}, agregue nuestra empresa en el sistema I&A de CMS. Allí se llama {searchName}.',
      steps: [
        'Abra la pestaña "My Connections" y presione "+" junto a {client}.',
        'Presione "Add Surrogate" (no "Find Provider").',
        'Escriba {searchName} en "Organization Name", presione "Search" y selecciónela.',
        'Marque {systems}. Deje EHR sin marcar: ya no existe. Presione "Continue".',
        'Revise los dos nombres y presione "Submit" y luego "Done".',
      ],
      after: [
        'Así podemos ver y actualizar su registro en {systems}. No podemos firmar por usted. Puede retirar ese permiso cuando quiera en "My Connections".',
        'Cada sistema tiene ahora un "Tracking ID". Envíenoslos; después nos toca aprobar a nosotros.',
        '¿No la encuentra? Avísenos y mandamos la solicitud nosotros.',
      ],
      text: 'Por favor, agréguenos para {client}: I&A, "My Connections", "+", "Add Surrogate", busque {searchName}, marque {systems}, "Continue", "Submit", "Done". Luego envíenos los números. ¿No la encuentra? Avísenos.',
    },
  },
  'ask-why': {
    title: 'Why rejected or disabled?',
    to: 'client',
    signIn: null,
    asks: [],
    en: {
      subject: 'A question about our access for {client}',
      why: 'In the CMS system I&A our access for {client} shows as rejected or disabled. Perhaps it was a mistake, perhaps you decided it.',
      steps: ['Please tell us who decided it, and whether we should send a new request.'],
      after: ['If you did not do it, somebody else manages your connections. We help you find out who.'],
      text: 'Our CMS access for {client} shows as rejected or disabled. Did you decide that? Should we send a new request?',
    },
    es: {
      subject: 'Una pregunta sobre nuestro acceso para {client}',
      why: 'En el sistema I&A de CMS nuestro acceso para {client} aparece rechazado o desactivado. Tal vez fue un error, tal vez usted lo decidió.',
      steps: ['Díganos, por favor, quién lo decidió y si mandamos una solicitud nueva.'],
      after: ['Si usted no lo hizo, otra persona maneja sus conexiones. Le ayudamos a saber quién.'],
      text: 'Nuestro acceso de CMS para {client} aparece rechazado o desactivado. ¿Usted lo decidió? ¿Mandamos una solicitud nueva?',
    },
  },
  'confirm-on-paper': {
    title: 'Sign the paper form',
    to: 'client',
    signIn: null,
    asks: ['pap-sign'],
    en: {
      subject: 'A form to sign for {client}',
      why: 'You cannot sign in to the CMS system I&A now, so we use the form "Optional Surrogacy Confirmation". It is for individual providers only. We could not check this way with CMS itself.',
      steps: ['Sign the form we give you.', 'Give it back to us. We sign too and upload it.'],
      after: [
        'The form lets us view and update your record in each system named on it. It does not let us sign for you.',
        'Nobody has published how long CMS takes. We ask and tell you.',
      ],
      text: 'We have a CMS form for you to sign, for {client}. It lets us view and update your record, not sign for you.',
    },
    es: {
      subject: 'Un formulario para firmar, para {client}',
      why: 'Ahora usted no puede entrar al sistema I&A de CMS, así que usamos el formulario "Optional Surrogacy Confirmation". Es solo para proveedores individuales. No pudimos confirmar este camino con CMS mismo.',
      steps: ['Firme el formulario que le damos.', 'Devuélvanoslo. Nosotros también firmamos y lo subimos.'],
      after: [
        'El formulario nos permite ver y actualizar su registro en cada sistema que nombra. No podemos firmar por usted.',
        'Nadie ha publicado cuánto tarda CMS. Preguntamos y le avisamos.',
      ],
      text: 'Tenemos un formulario de CMS para que lo firme, para {client}. Nos permite ver y actualizar su registro, no firmar por usted.',
    },
  },
  'invite-us': {
    title: 'Invite one of us as staff',
    to: 'client',
    signIn: 'I&A',
    asks: [
      'stf-open',
      'stf-enter-person',
      'stf-tick-employers',
      'stf-choose-role',
      'stf-tick-functions',
      'stf-submit',
      'pin-inviter-sees',
    ],
    en: {
      subject: 'Please invite {other} for {client}',
      why: 'So that {other} can work on the Medicare record of {client}, please send an invitation from the CMS system I&A.',
      steps: [
        'Open the tab "My Staff" and press "Add Staff".',
        'Type the name and the e-mail address we gave you for {other}, the address twice.',
        'Tick {client} under "Employer".',
        'Under "Role" choose "Staff End User". That is enough.',
        'Tick {systems}. Leave EHR alone: it is retired.',
        'Press "Submit" and tell us at once: the invitation lives {staff-pin}, weekends included.',
      ],
      after: [
        'This lets {other} view and update your record in {systems}. It does not allow signing. You can end it at any time in "My Staff".',
        'The PIN goes to {other} alone. You never see it and need not send it.',
      ],
      text: 'Please invite {other} for {client}: I&A, "My Staff", "Add Staff", role "Staff End User", tick {systems}, "Submit". Tell us when it is sent: it lives {staff-pin}.',
    },
    es: {
      subject: 'Por favor, invite a {other} para {client}',
      why: 'Para que {other} pueda trabajar en el registro de Medicare de {client}, mande una invitación desde el sistema I&A de CMS.',
      steps: [
        'Abra la pestaña "My Staff" y presione "Add Staff".',
        'Escriba el nombre y la dirección de correo que le dimos de {other}, la dirección dos veces.',
        'Marque {client} en "Employer".',
        'En "Role" elija "Staff End User". Con eso basta.',
        'Marque {systems}. Deje EHR sin marcar: ya no existe.',
        'Presione "Submit" y avísenos enseguida: la invitación dura {staff-pin}, con fines de semana incluidos.',
      ],
      after: [
        'Así {other} puede ver y actualizar su registro en {systems}. No puede firmar. Puede retirar ese permiso cuando quiera en "My Staff".',
        'El PIN le llega solo a {other}. Usted no lo ve ni tiene que mandarlo.',
      ],
      text: 'Por favor, invite a {other} para {client}: I&A, "My Staff", "Add Staff", "Staff End User", marque {systems}, "Submit". Avísenos: dura {staff-pin}.',
    },
  },
  'accept-invitation': {
    title: 'Use the invitation’s PIN',
    to: 'ours',
    signIn: 'public',
    asks: [
      'pin-find-mail',
      'pin-open-screen',
      'pin-enter',
      'pin-sign-in',
      'pin-check-role',
      'pin-create-account',
    ],
    en: {
      subject: '{client} invited you: use the PIN[ before {pinEnds}]',
      why: '{client} has invited you as staff in I&A. The PIN in the mail from CMS lives {staff-pin}, weekends included[: it ends {pinEnds}].',
      steps: [
        'Find the CMS mail whose subject begins "You\'ve been invited to register".',
        'On the sign-in page press "Enter your PIN".',
        'Type the address the mail was sent to and the PIN, and press "Submit".',
        'Sign in with your own account. The role joins it; do not make a second account.',
      ],
      after: [
        'Look under "Employer Information" for "Approved", then record it here. Never write the PIN anywhere.',
      ],
      text: '{client} invited you in I&A. Use the PIN from the CMS mail[ before {pinEnds}]: sign-in page, "Enter your PIN".',
    },
    es: {
      subject: '{client} le invitó: use el PIN[ antes de {pinEnds}]',
      why: '{client} le invitó como personal en I&A. El PIN del correo de CMS dura {staff-pin}, con fines de semana incluidos[: vence {pinEnds}].',
      steps: [
        'Busque el correo de CMS cuyo asunto empieza "You\'ve been invited to register".',
        'En la página de inicio de sesión presione "Enter your PIN".',
        'Escriba la dirección a la que llegó el correo y el PIN, y presione "Submit".',
        'Entre con su propia cuenta. El rol se agrega a ella; no haga otra cuenta.',
      ],
      after: [
        'Mire en "Employer Information" si dice "Approved" y regístrelo aquí. Nunca escriba el PIN en ningún lugar.',
      ],
      text: '{client} le invitó en I&A. Use el PIN del correo de CMS[ antes de {pinEnds}]: página de inicio de sesión, "Enter your PIN".',
    },
  },
} as const satisfies Readonly<Record<string, Message>>;
