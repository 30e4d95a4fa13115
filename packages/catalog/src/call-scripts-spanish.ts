/**
 * The scripts for the phone in Spanish: a draft that no Spanish speaker has read yet (`spanishNote` in
 * messages/frames.ts). Line by line beside call-scripts.ts; what the member watches for stands there, in English.
 */
import { accountCalls } from './calls/spanish/account.ts';
import { connectionCalls } from './calls/spanish/connections.ts';
import { otherCalls } from './calls/spanish/others.ts';
import { roleCalls } from './calls/spanish/roles.ts';

export type SpokenScript = {
  readonly say: readonly string[];
  /** One for each way to be stuck, in the same order. */
  readonly stuck: readonly string[];
};

/** By screen id. Lengths of time are slots: messages/spanish.ts fills them. */
export const spanishScripts: Readonly<Record<string, SpokenScript>> = {
  ...accountCalls,
  ...roleCalls,
  ...connectionCalls,
  ...otherCalls,
};

export const spanishOpening: readonly string[] = [
  'Usted maneja el mouse y escribe todo. Yo solo digo qué presionar.',
  'Por favor, no me lea una contraseña, un código ni un PIN, y no me muestre sus datos personales. Si una página los tiene, deje de compartir; yo espero.',
  'Si algo se ve mal, pare. No se pierde nada.',
];

export const spanishUnknown: SpokenScript = {
  say: [
    'Léame, por favor, el título de arriba y los nombres de los botones. Ningún nombre ni número de personas.',
  ],
  stuck: [
    'Presione una vez el botón Atrás del navegador. Si sigue, salga, cierre el navegador y escriba la dirección de nuevo.',
  ],
};
