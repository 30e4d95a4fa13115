/** Messages about signing, and about access that is open: thanks, review, end. */
import type { Message } from './shape.ts';

const sign = {
  en: [
    'Under "Manage Signatures" press "View and Sign".',
    'See that the method is "Electronic" and that the e-mail address is yours.',
    'Read the terms, tick both boxes and press "Submit".',
  ],
  es: [
    'En "Manage Signatures" presione "View and Sign".',
    'Verifique que el método sea "Electronic" y que el correo sea el suyo.',
    'Lea los términos, marque las dos casillas y presione "Submit".',
  ],
};
const asks = ['sgn-expect-mail', 'sgn-open', 'sgn-sign'];

export const careMessages = {
  'sign-application': {
    title: 'Sign the application',
    to: 'client',
    signIn: 'PECOS',
    asks: [...asks, 'sgn-paper'],
    en: {
      subject: 'Please sign the Medicare application of {client}[ by {actBy}]',
      why: 'The application of {client} is ready in PECOS and needs your signature. Nobody can sign for you. After {e-signature} it is rejected (a notice of 2017 says so; your MAC can confirm), so please sign[ by {actBy}].',
      steps: sign.en,
      after: ['Tell us: signed. CMS may ask again when something has to be corrected.'],
      text: 'The Medicare application of {client} needs your signature[ by {actBy}]: PECOS, "Manage Signatures", "View and Sign", tick both boxes, "Submit". Tell us: signed.',
    },
    es: {
      subject: 'Por favor, firme la solicitud de Medicare de {client}[, a más tardar el {actBy}]',
      why: 'La solicitud de {client} está lista en PECOS y necesita su firma. Nadie puede firmar por usted. Después de {e-signature} se rechaza (lo dice un aviso de 2017; su MAC puede confirmarlo), así que firme[, a más tardar el {actBy}].',
      steps: sign.es,
      after: ['Díganos: firmado. CMS puede pedirla otra vez si hay que corregir algo.'],
      text: 'La solicitud de Medicare de {client} necesita su firma[ a más tardar el {actBy}]: PECOS, "Manage Signatures", "View and Sign", marque las dos casillas, "Submit". Díganos: firmado.',
    },
  },
  'sign-again': {
    title: 'Sign once more',
    to: 'client',
    signIn: 'PECOS',
    asks: ['sgn-open', 'sgn-sign'],
    en: {
      subject: 'One more signature for {client}, please',
      why: 'Something had to be corrected in the application of {client}. Every correction needs a new signature; the first one was not wrong.',
      steps: sign.en,
      after: ['Tell us: signed.'],
      text: 'A correction in the application of {client} needs your signature once more: PECOS, "Manage Signatures", "View and Sign". Tell us: signed.',
    },
    es: {
      subject: 'Una firma más para {client}, por favor',
      why: 'Hubo que corregir algo en la solicitud de {client}. Cada corrección necesita una firma nueva; la primera no estuvo mal.',
      steps: sign.es,
      after: ['Díganos: firmado.'],
      text: 'Una corrección en la solicitud de {client} necesita su firma otra vez: PECOS, "Manage Signatures", "View and Sign". Díganos: firmado.',
    },
  },
  'access-open': {
    title: 'Access is open, thank you',
    to: 'client',
    signIn: null,
    asks: [],
    en: {
      subject: 'Our access for {client} is open. Thank you',
      why: 'We can now view and update the record of {client} in {systems}. There is nothing more for you to do.',
      steps: [],
      after: [
        'We cannot sign for you; when a signature is needed we write.',
        'You can look at our access, and end it, in "My Connections" at any time.',
        'Please keep your I&A account, e-mail and codes up to date.',
      ],
      text: 'Our access for {client} is open: we can view and update your record in {systems}. Thank you. You can end it at any time in "My Connections".',
    },
    es: {
      subject: 'Nuestro acceso para {client} está abierto. Gracias',
      why: 'Ya podemos ver y actualizar el registro de {client} en {systems}. Usted no tiene que hacer nada más.',
      steps: [],
      after: [
        'No podemos firmar por usted; si hace falta una firma, le escribimos.',
        'Puede ver nuestro acceso, y retirarlo, en "My Connections" cuando quiera.',
        'Por favor, mantenga al día su cuenta de I&A, su correo y sus códigos.',
      ],
      text: 'Nuestro acceso para {client} está abierto: podemos ver y actualizar su registro en {systems}. Gracias. Puede retirar ese permiso cuando quiera en "My Connections".',
    },
  },
  'review-access': {
    title: 'Review who has access',
    to: 'client',
    signIn: 'I&A',
    asks: [
      'disc-read-role',
      'disc-review-lists',
      'rev-staff',
      'rev-surrogates',
      'rev-open',
      'rev-roles',
      'rev-functions',
      'rev-pending',
      'rev-recovery',
    ],
    en: {
      subject: 'Who has access to {client}? Please look with us',
      why: 'From time to time it must be checked who can work on the record of {client}: people leave, firms change.',
      steps: [
        'Open "My Profile" and read your own role and status under "Employer Information".',
        'Open "My Staff" and look at the names under "Active Staff".',
        'Open "My Connections", press "+", and look at who is authorized.',
      ],
      after: ['Tell us the names that should not be there any more. Only you remove them.'],
      text: 'Please look who has access to {client}: I&A, "My Staff" and "My Connections". Tell us the names that should not be there any more.',
    },
    es: {
      subject: '¿Quién tiene acceso a {client}? Por favor, revíselo con nosotros',
      why: 'De vez en cuando hay que revisar quién puede trabajar en el registro de {client}: hay personas que se van y empresas que cambian.',
      steps: [
        'Abra "My Profile" y lea su rol y estado en "Employer Information".',
        'Abra "My Staff" y mire los nombres en "Active Staff".',
        'Abra "My Connections", presione "+" y mire quién está autorizado.',
      ],
      after: ['Díganos los nombres que ya no deben estar. Solo usted los quita.'],
      text: 'Por favor, revise quién tiene acceso a {client}: I&A, "My Staff" y "My Connections". Díganos los nombres que ya no deben estar.',
    },
  },
  'end-our-access': {
    title: 'End our access',
    to: 'client',
    signIn: 'I&A',
    asks: ['ofv-disable', 'ofv-check-changes'],
    en: {
      subject: 'Please end our access for {client}',
      why: 'Our work for {client} is done. Please take our access away, for your safety and ours.',
      steps: [
        'Open "My Connections" and press "+" beside {client}.',
        'Find {searchName} among those you have authorized and disable every function. Nobody has published the exact button.',
        'If you have a company and an individual profile, do it in both.',
      ],
      after: ['Tell us: done. Please also look whether anybody else should be taken off.'],
      text: 'Our work for {client} is done. Please end our access: I&A, "My Connections", "+", {searchName}, disable every function. Tell us: done.',
    },
    es: {
      subject: 'Por favor, retire nuestro acceso para {client}',
      why: 'Nuestro trabajo para {client} terminó. Por favor, quite nuestro acceso, por su seguridad y la nuestra.',
      steps: [
        'Abra "My Connections" y presione "+" junto a {client}.',
        'Busque {searchName} entre los autorizados y desactive cada función. Nadie ha publicado el botón exacto.',
        'Si tiene un perfil de compañía y uno individual, hágalo en los dos.',
      ],
      after: ['Díganos: listo. Mire también si hay que quitar a alguien más.'],
      text: 'Nuestro trabajo para {client} terminó. Retire nuestro acceso: I&A, "My Connections", "+", {searchName}, desactive cada función. Díganos: listo.',
    },
  },
} as const satisfies Readonly<Record<string, Message>>;
