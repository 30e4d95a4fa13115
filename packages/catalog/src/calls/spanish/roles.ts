/** What to say in Spanish: My Profile, employers, role requests and staff. */
import type { SpokenScript } from '../../call-scripts-spanish.ts';

export const roleCalls: Readonly<Record<string, SpokenScript>> = {
  'ia-profile': {
    say: [
      'Esta página muestra sus datos personales, así que deje de compartir la pantalla. Espero.',
      'Baje a "Employer Information" y léame solo dos cosas: su rol y su estado.',
    ],
    stuck: [
      'Por favor, no, no debo verla. Léame solo el rol y el estado.',
      'Dígame solo cuántos días. "Change Password >" la renueva.',
    ],
  },
  'ia-employers': {
    say: [
      'Busque la organización en la lista. Léame "My Role with this Employer" y "My Status with this Employer".',
    ],
    stuck: [
      'Presione "All Employers". Si no aparece, presione "Add an Employer".',
      'Entonces el rol está pedido y todavía no dado. ¿Hay un Tracking Id? Léamelo, no es secreto.',
      'Entonces usted no puede aprobar esto. ¿Quién es el Authorized Official o el Access Manager?',
    ],
  },
  'ia-add-employer': {
    say: [
      'Escriba el NPI de la organización en "NPI", deje lo demás vacío, presione "Search" y seleccione la fila.',
    ],
    stuck: [
      'Busque por nombre, ciudad y estado. Si no aparece, presione "Add Employer Not in List".',
      'Compare la dirección y "Doing Business As". "View Other Name(s)" muestra más.',
    ],
  },
  'ia-role-select': {
    say: [
      'Elija a qué correo debe escribir CMS, y el rol. Cuál, lo acordamos: solo quien puede comprometer legalmente a la organización elige "Authorized Official".',
    ],
    stuck: [
      'Authorized Official: puede comprometer legalmente a la organización. Access Manager: maneja personal y conexiones. Staff End User: solo trabaja.',
    ],
  },
  'ia-role-ao': {
    say: ['Lea la declaración. Solo si es cierta para usted, marque la casilla y envíe.'],
    stuck: [
      'Entonces pare. Debe ser CEO, CFO, socio general, presidente de la junta directiva o dueño directo. ¿Quién es?',
    ],
  },
  'ia-role-am-seu': {
    say: ['Llene el nombre, el título, el teléfono y el correo del Authorized Official, y envíe.'],
    stuck: ['Entonces pare: la solicitud necesita uno. Averigüémoslo primero.'],
  },
  'ia-role-confirm': {
    say: [
      'Léame el "Request Tracking ID". No es secreto.',
      'Para un Authorized Official: presione "Add a Document" y suba la carta CP 575 del IRS. Yo no la miro.',
      'Para un Access Manager: lo rápido es "OPTION B:", su Authorized Official aprueba en línea.',
      'Presione "Done".',
    ],
    stuck: [
      'El IRS da la carta 147C en su lugar. Pregunte a EUS si la aceptan. La solicitud queda.',
      'Acepta PDF, GIF o JPEG de 10 MB como máximo.',
    ],
  },
  'ia-staff-active': {
    say: [
      'Es la lista de su personal. Para aprobar a alguien presione "Role Requests", para invitar "Add Staff", para cambiar "Modify".',
    ],
    stuck: [
      'Si falta "My Staff", probablemente usted no es Authorized Official ni Access Manager. Veamos su rol.',
      'Anote el nombre. Después lo quitamos con "Modify".',
    ],
  },
  'ia-staff-requests': {
    say: ['Busque el nombre, lea la columna "Request Role" y presione "Approve" solo si está de acuerdo.'],
    stuck: [
      'Entonces la solicitud fue a otra organización o ya está respondida. Presione "Active Staff" y mire.',
      'Solo el Authorized Official puede. Pídaselo, por favor.',
    ],
  },
  'ia-staff-inactive': {
    say: ['Son quienes ya no trabajan aquí. Presione "Active Staff" para volver.'],
    stuck: ['Invítelo otra vez con "Add Staff".'],
  },
  'ia-staff-add': {
    say: [
      'Escriba el nombre y el correo, el correo dos veces. Se los deletreo.',
      'Marque el empleador, elija "Staff End User" y marque PECOS y NPPES. Así esa persona puede ver y actualizar su registro allí.',
      'Presione "Submit". El PIN dura {staff-pin}, con fines de semana incluidos.',
    ],
    stuck: [
      'Es decisión suya; para el trabajo basta "Staff End User", no hace falta "Access Manager".',
      'Entonces usted no tiene allí un rol que maneje. Veamos primero el rol.',
    ],
  },
  'ia-staff-modify': {
    say: [
      'Cambie el rol o marque los sistemas de esta persona, y guarde. Cómo se llama ese botón nadie lo ha publicado: dígame qué ve.',
    ],
    stuck: [
      'Un Access Manager tiene todos los sistemas por sí mismo. Solo el Authorized Official cambia a los Access Managers.',
    ],
  },
};
