/** Messages about roles at an organization. */
import type { Message } from './shape.ts';

export const roleMessages = {
  'request-ao': {
    to: 'client',
    signIn: 'I&A',
    asks: [
      'ao-open-search',
      'ao-search-npi',
      'ao-select-entity',
      'ao-contact-mail',
      'ao-pick-role',
      'ao-attest',
      'ao-note-tracking-id',
      'ao-upload-proof',
      'ao-finish',
      'rco-request-ao',
      'rco-own-account',
    ],
    en: {
      subject: 'Please ask CMS for the role Authorized Official at {client}',
      why: '{client} needs an Authorized Official in the CMS system I&A. It must be somebody who can bind the organization: a CEO, CFO, general partner, board chair or direct owner. Only CMS gives this role.',
      steps: [
        'Open the tab "My Profile" and press "Add an Employer".',
        'Type the NPI[ {npi}] under "NPI", leave the rest empty, press "Search" and select {client}.',
        'Choose your e-mail, then the role "Authorized Official". Read the statement, tick the box and submit.',
        'Note the "Request Tracking ID".',
        'Press "Add a Document" and upload the IRS letter CP 575, then press "Done".',
      ],
      after: [
        'Send us the tracking ID, not the letter. Look at once whether it already says "Approved"; if not, CMS reviews the papers.',
        'Letter lost? The IRS gives letter 147C in its place; ask EUS, {eus}, whether it is accepted.',
      ],
      text: 'Please ask CMS for the role "Authorized Official" at {client}: I&A, "My Profile", "Add an Employer", upload the CP 575. Send us the "Request Tracking ID" only.',
    },
    es: {
      subject: 'Por favor pida a CMS el puesto Authorized Official en {client}',
      why: '{client} necesita un Authorized Official en el sistema I&A de CMS. Debe ser alguien que pueda obligar a la organización: CEO, CFO, socio general, presidente de la junta o dueño directo. Solo CMS da este puesto.',
      steps: [
        'Abra la pestaña "My Profile" y presione "Add an Employer".',
        'Escriba el NPI[ {npi}] en "NPI", deje lo demás vacío, presione "Search" y seleccione {client}.',
        'Elija su correo y el puesto "Authorized Official". Lea la declaración, marque la casilla y envíe.',
        'Apunte el "Request Tracking ID".',
        'Presione "Add a Document" y suba la carta CP 575 del IRS; luego presione "Done".',
      ],
      after: [
        'Mándenos el número, no la carta. Mire enseguida si ya dice "Approved"; si no, CMS revisa los papeles.',
        '¿Perdió la carta? El IRS da la carta 147C; pregunte a EUS, {eus}, si la aceptan.',
      ],
      text: 'Por favor pida a CMS el puesto "Authorized Official" en {client}: I&A, "My Profile", "Add an Employer", suba la CP 575. Mándenos solo el "Request Tracking ID".',
    },
  },
  'request-am': {
    to: 'client',
    signIn: 'I&A',
    asks: [
      'am-open-search',
      'am-search-npi',
      'am-select-entity',
      'am-contact-mail',
      'am-pick-role',
      'am-name-ao',
      'am-note-tracking-id',
      'am-option-a',
      'am-option-b',
    ],
    en: {
      subject: 'Please ask for the role Access Manager at {client}',
      why: 'An Access Manager can approve connections and manage staff at {client}. The quick way: your Authorized Official[, {other},] approves it online. An Access Manager cannot.',
      steps: [
        'Open the tab "My Profile" and press "Add an Employer".',
        'Type the NPI[ {npi}] under "NPI", press "Search" and select {client}.',
        'Choose your e-mail and the role "Access Manager". Fill in the Authorized Official’s name, title, phone and e-mail, and submit.',
        'Note the "Request Tracking ID".',
        'Ask the Authorized Official the same day to approve it under "My Staff", "Role Requests" ("OPTION B:"). Without one, send the papers ("OPTION A:").',
      ],
      after: ['Send us the tracking ID.'],
      text: 'Please ask for the role "Access Manager" at {client}: I&A, "My Profile", "Add an Employer". Then your Authorized Official approves under "My Staff", "Role Requests".',
    },
    es: {
      subject: 'Por favor pida el puesto Access Manager en {client}',
      why: 'Un Access Manager puede aprobar conexiones y manejar el personal de {client}. El camino rápido: su Authorized Official[, {other},] lo aprueba en línea. Un Access Manager no puede.',
      steps: [
        'Abra la pestaña "My Profile" y presione "Add an Employer".',
        'Escriba el NPI[ {npi}] en "NPI", presione "Search" y seleccione {client}.',
        'Elija su correo y el puesto "Access Manager". Llene nombre, título, teléfono y correo del Authorized Official, y envíe.',
        'Apunte el "Request Tracking ID".',
        'Pida al Authorized Official el mismo día que lo apruebe en "My Staff", "Role Requests" ("OPTION B:"). Si no hay, mande los papeles ("OPTION A:").',
      ],
      after: ['Mándenos el número.'],
      text: 'Por favor pida el puesto "Access Manager" en {client}: I&A, "My Profile", "Add an Employer". Después su Authorized Official aprueba en "My Staff", "Role Requests".',
    },
  },
  'approve-role': {
    to: 'client',
    signIn: 'I&A',
    asks: ['rapp-open-requests', 'rapp-find-request', 'rapp-decide', 'rapp-set-functions'],
    en: {
      subject: 'Please look at the role request of {other}',
      why: '{other} has asked for a role at {client} in the CMS system I&A, and waits for you. Approve it only if you agree.',
      steps: [
        'Open the tab "My Staff" and press "Role Requests".',
        'Find {other} and read the role under "Request Role".',
        'Press "Approve" or "Reject".',
        'For a "Staff End User" also press "Modify" under "Active Staff" and switch on what is needed.',
      ],
      after: [
        'Only the Authorized Official can approve an Access Manager.',
        'What you switch on lets {other} view and update that record.',
        'Tell us: approved or rejected.',
      ],
      text: '{other} waits for your approval at {client}: I&A, "My Staff", "Role Requests", "Approve" or "Reject". Tell us which.',
    },
    es: {
      subject: 'Por favor mire la solicitud de {other}',
      why: '{other} pidió un puesto en {client} en el sistema I&A de CMS y espera su respuesta. Apruébelo solo si está de acuerdo.',
      steps: [
        'Abra la pestaña "My Staff" y presione "Role Requests".',
        'Busque a {other} y lea el puesto en "Request Role".',
        'Presione "Approve" o "Reject".',
        'Para un "Staff End User" presione también "Modify" en "Active Staff" y active lo que haga falta.',
      ],
      after: [
        'Solo el Authorized Official puede aprobar a un Access Manager.',
        'Lo que usted activa permite a {other} ver y actualizar ese registro.',
        'Díganos: aprobado o rechazado.',
      ],
      text: '{other} espera su aprobación en {client}: I&A, "My Staff", "Role Requests", "Approve" o "Reject". Díganos cuál.',
    },
  },
  'regain-organization': {
    to: 'client',
    signIn: 'I&A',
    asks: ['rco-own-account', 'rco-request-ao', 'rco-remove-staff', 'rco-disable-surrogates'],
    en: {
      subject: 'Taking back the CMS access of {client}',
      why: 'Somebody who left still holds the access of {client} in the CMS system I&A. Do not use their account: the new Authorized Official signs in with an own one.',
      steps: [
        'Sign in with your own account.',
        'Ask for the role "Authorized Official": "My Profile", "Add an Employer", and upload the CP 575 with "Add a Document".',
        'When it says "Approved", open "My Staff", "Active Staff", "Modify": take the former people off.',
        'Open "My Connections" and disable firms that no longer work for you. Nobody has published the exact button.',
      ],
      after: [
        'If the leaver is an official on the Medicare enrollment, PECOS must be updated too; ask your MAC.',
        'A former Authorized Official perhaps cannot be removed online: ask EUS, {eus} (we could not check this).',
      ],
      text: 'Somebody who left still holds the access of {client}. Sign in to I&A with your own account and ask for "Authorized Official". We go through it with you.',
    },
    es: {
      subject: 'Recuperar el acceso de CMS de {client}',
      why: 'Alguien que se fue todavía tiene el acceso de {client} en el sistema I&A de CMS. No use su cuenta: el nuevo Authorized Official entra con la suya.',
      steps: [
        'Entre con su propia cuenta.',
        'Pida el puesto "Authorized Official": "My Profile", "Add an Employer", y suba la CP 575 con "Add a Document".',
        'Cuando diga "Approved", abra "My Staff", "Active Staff", "Modify": quite a quienes ya no están.',
        'Abra "My Connections" y desactive empresas que ya no trabajan para usted. Nadie ha publicado el botón exacto.',
      ],
      after: [
        'Si quien se fue es oficial en la inscripción de Medicare, hay que actualizar PECOS también; pregunte a su MAC.',
        'Un Authorized Official anterior tal vez no se puede quitar en línea: pregunte a EUS, {eus} (no pudimos confirmarlo).',
      ],
      text: 'Alguien que se fue todavía tiene el acceso de {client}. Entre a I&A con su propia cuenta y pida "Authorized Official". Lo hacemos con usted.',
    },
  },
} as const satisfies Readonly<Record<string, Message>>;
