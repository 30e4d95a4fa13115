/** What to say in Spanish: NPPES and PECOS. */
import type { SpokenScript } from '../../call-scripts-spanish.ts';

const notHere =
  'No es la página que necesitamos. Es el registro mismo: no cambie nada aquí. Escriba mejor la dirección de I&A.';

export const otherCalls: Readonly<Record<string, SpokenScript>> = {
  'np-accept': {
    say: ['Es la primera página de NPPES. Presione "ACCEPT".'],
    stuck: ['Escriba la dirección de I&A: termina en IAWeb.'],
  },
  'np-home': {
    say: [
      'Esto es NPPES. La cuenta es la misma que la de I&A. Para el acceso necesitamos I&A; escriba esa dirección, termina en IAWeb.',
    ],
    stuck: ['Se arregla en I&A, no aquí. Vamos juntos.'],
  },
  'np-mfa': {
    say: ['Escriba el código que reciba y presione "VERIFY CODE". No me lo lea.'],
    stuck: ['La forma en que llega se configura en I&A, en "MFA Setup >".'],
  },
  'np-mfa-optional': {
    say: ['Esta página es vieja: los códigos ya son obligatorios. Presione "GO TO I&A TO SETUP MFA".'],
    stuck: ['Escriba usted la dirección de I&A, termina en IAWeb.'],
  },
  'np-mfa-locked': {
    say: ['Demasiados códigos equivocados. Presione "LOG INTO I&A" y allí "Reset/Unlock MFA".'],
    stuck: ['Entonces solo usted puede llamar a la mesa de ayuda EUS por eso.'],
  },
  'np-main': {
    say: [notHere],
    stuck: ['Bien, después de esto. Dígame solo si todo está correcto.'],
  },
  'np-applying-as': {
    say: ['No elija nada aquí para esto. Cierre la pregunta.', notHere],
    stuck: ['Salga y escriba otra vez la dirección de I&A.'],
  },
  'pe-login': {
    say: ['Esto es PECOS. Entre con su propio ID de usuario y contraseña de I&A. Yo no miro.'],
    stuck: [
      'Es la cuenta de I&A: si olvidó la contraseña o ya venció, se arregla en I&A.',
      'Se dice que PECOS cambió de servidor en 2026. Pruebe otra red; tal vez su técnico de informática deba permitirlo.',
    ],
  },
  'pe-welcome': {
    say: ['En "Manage Signatures" presione "View and Sign".'],
    stuck: [
      'Entonces ya está firmada, o usted no firma. ¿Ve "My Associates"? Mire allí en "View Enrollments".',
    ],
  },
  'pe-associates': {
    say: ['Busque la organización o a usted mismo en "Existing Associates" y presione "View Enrollments".'],
    stuck: ['Entonces esta cuenta no tiene un rol allí en I&A.'],
  },
  'pe-enrollments': {
    say: ['Es la lista de inscripciones. No cambie nada aquí; léame solo el estado si se lo pregunto.'],
    stuck: ['Lo anoto. Es trabajo nuestro, con su firma al final.'],
  },
  'pe-reassign': {
    say: [
      'Es la lista de reasignaciones pendientes. ¿Alguna dice PENDING E-SIGNATURES? Presione "MANAGE SIGNATURES" a su lado.',
    ],
    stuck: ['Entonces está firmada o procesada. Miro de mi lado.'],
  },
  'pe-reassign-report': {
    say: ['Es solo un informe. Presione "RETURN TO MY ENROLLMENTS".'],
    stuck: ['Dígame cuál, sin números de personas, y lo anoto.'],
  },
  'pe-topics': {
    say: ['Es la solicitud misma. La preparamos nosotros: no cambie nada y vuelva.'],
    stuck: ['Si presionó "Begin Submission", pare allí. No envíe; vuelva y dígame.'],
  },
  'pe-signatory': {
    say: ['Elíjase como firmante solo si su nombre está en la lista, y la firma electrónica.'],
    stuck: [
      'Entonces usted no figura como funcionario autorizado o delegado en esta inscripción. Un rol en I&A no da derecho a firmar.',
    ],
  },
  'pe-sign': {
    say: [
      'Verifique que diga "Electronic" y que el correo sea el suyo. Lea los términos, marque las dos casillas y presione "Submit".',
    ],
    stuck: [
      'Corríjalo al suyo.',
      'Cada corrección necesita una firma nueva. La primera no estuvo mal.',
      'Entonces no firme. Dígame qué está mal y lo corregimos.',
    ],
  },
  'pe-submitted': {
    say: ['Listo, gracias. Léame el número si hay uno; empieza con T y no es secreto.'],
    stuck: ['Léame el mensaje sin números de personas. No firme dos veces.'],
  },
};
