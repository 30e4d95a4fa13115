/** Messages about staff of the client, and about keeping what is on file current. */
import type { Message } from './shape.ts';

export const staffMessages = {
  'request-seu': {
    title: 'Ask for Staff End User',
    to: 'client',
    signIn: 'I&A',
    asks: [
      'seu-open-search',
      'seu-search-employer',
      'seu-select-employer',
      'seu-contact-mail',
      'seu-submit',
      'seu-approved',
      'seu-functions',
    ],
    en: {
      subject: 'Please ask for the role Staff End User at {client}',
      why: 'To work in PECOS or NPPES for {client} you need the role Staff End User in the CMS system I&A. The Authorized Official or Access Manager approves it and switches the systems on.',
      steps: [
        'Open the tab "My Profile" and press "Add an Employer".',
        'Type the NPI[ {npi}] under "NPI", press "Search" and select {client}.',
        'Choose your e-mail and the role "Staff End User". Fill in the Authorized Official’s name, title, phone and e-mail, and submit.',
        'Note the "Request Tracking ID".',
      ],
      after: ['Send us the tracking ID, and ask the Authorized Official or Access Manager to approve it.'],
      text: 'Please ask for the role "Staff End User" at {client}: I&A, "My Profile", "Add an Employer". Send us the "Request Tracking ID".',
    },
    es: {
      subject: 'Por favor, pida el rol de Staff End User en {client}',
      why: 'Para trabajar en PECOS o NPPES para {client} necesita el rol de Staff End User en el sistema I&A de CMS. El Authorized Official o Access Manager lo aprueba y activa los sistemas.',
      steps: [
        'Abra la pestaña "My Profile" y presione "Add an Employer".',
        'Escriba el NPI[ {npi}] en "NPI", presione "Search" y seleccione {client}.',
        'Elija su correo y el rol "Staff End User". Llene nombre, título, teléfono y correo del Authorized Official, y envíe.',
        'Anote el "Request Tracking ID".',
      ],
      after: ['Mándenos el número y pida al Authorized Official o Access Manager que lo apruebe.'],
      text: 'Por favor, pida el rol "Staff End User" en {client}: I&A, "My Profile", "Add an Employer". Mándenos el "Request Tracking ID".',
    },
  },
  'switch-functions': {
    title: 'Switch systems on for staff',
    to: 'client',
    signIn: 'I&A',
    asks: ['mod-find-person', 'mod-open-grid', 'mod-change', 'mod-save', 'mod-employer-address'],
    en: {
      subject: 'Please switch the systems on for {other} at {client}',
      why: 'A Staff End User sees nothing in PECOS or NPPES until each system is switched on.',
      steps: [
        'Open the tab "My Staff" and find {other} under "Active Staff".',
        'Press "Modify".',
        'Tick {systems}. Leave EHR alone: it is retired.',
        'Save. Nobody has published how that button is called; tell us what you see.',
      ],
      after: ['Each system you tick lets {other} view and update your record there.', 'Tell us: done.'],
      text: 'Please switch {systems} on for {other} at {client}: I&A, "My Staff", "Active Staff", "Modify". It lets them view and update your record there.',
    },
    es: {
      subject: 'Por favor, active los sistemas para {other} en {client}',
      why: 'Un Staff End User no ve nada en PECOS ni en NPPES hasta que se activa cada sistema.',
      steps: [
        'Abra la pestaña "My Staff" y busque a {other} en "Active Staff".',
        'Presione "Modify".',
        'Marque {systems}. Deje EHR sin marcar: ya no existe.',
        'Guarde. Nadie ha publicado cómo se llama ese botón; díganos qué ve.',
      ],
      after: [
        'Cada sistema que usted marque permite a {other} ver y actualizar su registro allí.',
        'Díganos: listo.',
      ],
      text: 'Por favor, active {systems} para {other} en {client}: I&A, "My Staff", "Active Staff", "Modify". Así puede ver y actualizar su registro allí.',
    },
  },
  'staff-left': {
    title: 'Somebody has left',
    to: 'client',
    signIn: 'I&A',
    asks: ['off-successor', 'off-remove-role', 'off-account-stays', 'off-contact-data', 'off-enrollment'],
    en: {
      subject: 'Somebody has left {client}: what to do in I&A',
      why: '{other} has left. As long as the role stays, so does the access. If it was the only Authorized Official or Access Manager, name the successor first.',
      steps: [
        'Is there a successor with the role already? If not, ask for it first.',
        'Open "My Staff", "Active Staff", and press "Modify" beside the name. Take the role away on the last working day. Nobody has published the exact button.',
        'Look where codes and mails of {client} go: they must not go to a phone or mailbox of the leaver.',
      ],
      after: [
        'The account belongs to the person and stays theirs; nobody signs in with it.',
        'If the leaver is an official on the Medicare enrollment, PECOS must be updated too, within {enrollment-report} as we read it; check with your MAC.',
        'Tell us: done, and the day.',
      ],
      text: '{other} has left {client}. Name a successor first, then take the role away: I&A, "My Staff", "Active Staff", "Modify". Tell us when it is done.',
    },
    es: {
      subject: 'Alguien se fue de {client}: qué hacer en I&A',
      why: '{other} ya no está. Mientras quede el rol, queda el acceso. Si era el único Authorized Official o Access Manager, nombre primero a quien sigue.',
      steps: [
        '¿Ya hay alguien con el rol? Si no, pídalo primero.',
        'Abra "My Staff", "Active Staff", y presione "Modify" junto al nombre. Quite el rol el último día de trabajo. Nadie ha publicado el botón exacto.',
        'Mire a dónde llegan los códigos y correos de {client}: no deben llegar a un teléfono o correo de quien se fue.',
      ],
      after: [
        'La cuenta es de la persona y sigue siendo suya; nadie entra con ella.',
        'Si quien se fue figura como funcionario autorizado o delegado en la inscripción de Medicare, hay que actualizar PECOS también, dentro de {enrollment-report} según leímos; confirme con su MAC.',
        'Díganos: listo, y el día.',
      ],
      text: '{other} ya no está en {client}. Nombre primero a quien sigue y luego quite el rol: I&A, "My Staff", "Active Staff", "Modify". Avísenos al terminar.',
    },
  },
  'keep-current': {
    title: 'Keep account and NPI data current',
    to: 'client',
    signIn: 'I&A',
    asks: ['care-contact-data', 'care-npi-data'],
    en: {
      subject: 'Please keep your CMS data current',
      why: 'Old phones and mailboxes are found at the worst moment. And a change in the data of the NPI has to be reported within {npi-change}.',
      steps: [
        'Open "My Profile" and see that e-mail, phones and codes are your own and work.',
        'Tell us when something about the NPI of {client} changes: name, address, practice.',
      ],
      after: ['Tell us only: current, and the day.'],
      text: 'Please look under "My Profile" in I&A whether e-mail, phones and codes are still yours. Changes in the NPI data of {client} must be reported within {npi-change}.',
    },
    es: {
      subject: 'Por favor, mantenga al día sus datos de CMS',
      why: 'Los teléfonos y correos viejos aparecen en el peor momento. Y un cambio en los datos del NPI debe avisarse dentro de {npi-change}.',
      steps: [
        'Abra "My Profile" y mire que correo, teléfonos y códigos sean suyos y funcionen.',
        'Avísenos cuando cambie algo del NPI de {client}: nombre, dirección, consultorio.',
      ],
      after: ['Díganos solo: al día, y la fecha.'],
      text: 'Por favor, revise en "My Profile" de I&A si correo, teléfonos y códigos siguen siendo suyos. Los cambios en los datos del NPI de {client} se avisan dentro de {npi-change}.',
    },
  },
} as const satisfies Readonly<Record<string, Message>>;
