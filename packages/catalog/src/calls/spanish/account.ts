/** What to say in Spanish: signing in, finding, creating and mending an account. */
import type { SpokenScript } from '../../call-scripts-spanish.ts';

const eus = 'Solo usted puede llamar a la mesa de ayuda EUS por eso. Le doy el número.';

export const accountCalls: Readonly<Record<string, SpokenScript>> = {
  'ia-warning': {
    say: ['Es el aviso del gobierno. Léalo y presione "Accept".'],
    stuck: [
      'Presione "Accept" otra vez y espere. Si sigue, cierre el navegador y escriba la dirección de nuevo.',
    ],
  },
  'ia-signin': {
    say: [
      'Escriba su propio ID de usuario y contraseña en el recuadro "Sign In". No me los diga. Luego presione "Sign In".',
    ],
    stuck: [
      'Presione "Retrieve Forgotten User ID" debajo del botón.',
      'Presione "Forgot Password". Se puede cambiar una vez en {password-lock}.',
      'Primero presione "Retrieve Forgotten User ID" y mire. Solo si no hay nada, presione "Create Account Now".',
      'Por favor, no. CMS lo prohíbe y no la necesitamos.',
    ],
  },
  'ia-mfa-code': {
    say: [
      'Le llega un código por mensaje de texto, llamada o correo. Escríbalo en "Enter Code". No me lo lea.',
    ],
    stuck: [
      'Espere un minuto y mire a dónde llega: el teléfono o el correo de la cuenta. También en el correo no deseado.',
      'Entonces pare. Puede usar "Reset/Unlock MFA" con sus preguntas de seguridad, o llamar a EUS.',
      'Deje de intentar, se bloquea. Pida un código nuevo una vez.',
    ],
  },
  'ia-uid-info': {
    say: [
      'Hay dos formas. La rápida es "User Information": sus propios datos, y el ID de usuario aparece enseguida.',
      'Llénelo y presione "Continue" debajo. Yo no miro.',
    ],
    stuck: [
      `Tal vez hay un teléfono o código postal viejo. Pruebe los viejos una vez. ${eus}`,
      'Está bien si el correo es suyo. Puede tardar {user-id-mail}.',
    ],
  },
  'ia-uid-confirm': {
    say: [
      'Anote el ID de usuario donde solo usted lo vea. No me lo lea. Si también necesita contraseña, presione "Continue to Change Password ▶".',
    ],
    stuck: ['Por favor, no. Solo diga: encontrado.'],
  },
  'ia-pw-reset': {
    say: [
      'Escriba dos veces una contraseña nueva. Cada línea de "Password Compliance:" debe marcarse. Luego presione "Reset".',
    ],
    stuck: [
      'Léame esa línea, no la contraseña. Muchas veces es el carácter especial, o empieza con un número.',
      'Entonces hay que esperar: un cambio en {password-lock}.',
    ],
  },
  'ia-pin': {
    say: [
      'Escriba la dirección a la que llegó el correo de CMS y el PIN de ese correo. No me lea el PIN. Presione "Submit".',
    ],
    stuck: [
      'Dura {staff-pin}. Si es más viejo, pida otra invitación. Mire también que la dirección sea la del correo.',
      'Su asunto empieza "You\'ve been invited to register". Mire también en el correo no deseado.',
    ],
  },
  'ia-mfa-locked': {
    say: [
      'Demasiados códigos equivocados. Presione "Reset/Unlock MFA" y conteste lo que pide. Yo no escucho las respuestas.',
    ],
    stuck: [`Pare: los intentos son limitados. ${eus}`],
  },
  'ia-reg-email': {
    say: ['Escriba dos veces un correo que solo usted usa, y el texto de la imagen. Luego "Continue".'],
    stuck: [
      'Entonces ya hay una cuenta con él. Presione "Cancel" y luego "Retrieve Forgotten User ID".',
      'Presione "Listen to audio".',
      'Debe ser solo suyo, y seguir siendo suyo cuando cambie de trabajo.',
    ],
  },
  'ia-reg-1': {
    say: [
      'Elija su propio ID de usuario y contraseña. Las reglas están al lado. Yo no miro.',
      'Luego elija cinco preguntas y respóndalas de modo que se acuerde. Presione "Continue".',
    ],
    stuck: [
      'Agregue letras, y cuatro números como máximo. Después no se puede cambiar.',
      'Léame la línea que queda sin marcar, no la contraseña.',
    ],
  },
  'ia-reg-2': {
    say: [
      'Escriba sus propios datos como los tienen el IRS y el Seguro Social. Yo no miro. Luego "Continue".',
    ],
    stuck: [`Busque un error en el nombre y la fecha de nacimiento. ¿Sigue igual? ${eus}`],
  },
  'ia-reg-3': {
    say: [
      'En "Authentication Method" elija cómo recibe los códigos, con su propio teléfono o correo. Luego "Continue", y escriba el código que reciba.',
    ],
    stuck: [
      'Mejor el suyo: cuando usted se va, el código se va con usted.',
      'No hay: mensaje de texto, llamada o correo.',
    ],
  },
  'ia-reg-final': {
    say: ['Revise lo que escribió y siga. Esta página no la he visto publicada; dígame qué botones ve.'],
    stuck: ['Vuelva a ese paso y cámbielo.'],
  },
  'ia-reg-done': {
    say: ['Felicidades. Presione "Continue To Home Page".'],
    stuck: ['No pasa nada: la cuenta existe. Escriba la dirección de nuevo y entre.'],
  },
};
