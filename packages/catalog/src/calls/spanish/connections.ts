/** What to say in Spanish: home and My Connections. */
import type { SpokenScript } from '../../call-scripts-spanish.ts';

export const connectionCalls: Readonly<Record<string, SpokenScript>> = {
  'ia-home': {
    say: [
      'Está en "Home". Mire en "My Pending Connections".',
      '¿Hay un número distinto de cero junto a "Total Pending Surrogates"?',
    ],
    stuck: [
      'Entonces nuestra solicitud venció, o fue a su otro perfil. Miro de mi lado y la mando otra vez si ya no está.',
      'Presione el número, o baje en la página. La lista se abre debajo.',
    ],
  },
  'ia-home-pending-sur': {
    say: [
      'Busque nuestro nombre en la columna "Surrogate". Se lo deletreo.',
      'Marque PECOS y NPPES en esa fila, como acordamos. Así podemos ver y actualizar su registro allí.',
      'Presione "Approve All Selected".',
    ],
    stuck: [
      'Tal vez es otro perfil suyo: busque una segunda fila, o dígame el nombre exacto de su compañía.',
      'Déjela vacía. Ya no existe.',
      'Está bien: marque solo PECOS. Lo anoto.',
      'Déjelos. Apruebe solo a quien conoce y quiere.',
      'Entonces no apruebe. No existe la opción de solo ver; lo anoto y lo hablamos.',
    ],
  },
  'ia-home-pending-prov': {
    say: [
      'Esta lista es de proveedores que quieren que usted, o su organización, trabaje para ellos. No es nuestra solicitud.',
      'Busque la otra lista, en "Total Pending Surrogates".',
    ],
    stuck: ['Entonces deje esta como está; miro de mi lado.'],
  },
  'ia-conn-list': {
    say: ['Está en "My Connections". Presione el signo más junto a su nombre, o junto a la organización.'],
    stuck: [
      'Entonces entró sin un rol allí. Veamos primero el rol.',
      'Una para usted, una para cada organización. Abra la de este caso.',
    ],
  },
  'ia-conn-open': {
    say: [
      'Baje a la parte "has authorized the following surrogates". Son quienes trabajan para usted.',
      'Para agregarnos presione "Add Surrogate". No "Find Provider": ese es para nosotros.',
    ],
    stuck: [
      'Presione "Back to Previous Page" y luego "Add Surrogate".',
      'Anótelos, los vemos después.',
      'Entonces está enviada y alguien debe aprobarla: quien no la mandó.',
    ],
  },
  'ia-conn-add-provider': {
    say: [
      'Pare aquí, por favor. Esta página es para la empresa que quiere trabajar para alguien. Presione "Cancel".',
      'Luego presione "Add Surrogate".',
    ],
    stuck: ['Sí. La correcta dice "on your behalf" en su primera frase.'],
  },
  'ia-conn-add-surrogate-search': {
    say: [
      'El título puede decir Add Provider; está bien si el texto dice "on your behalf".',
      'Escriba nuestro nombre en "Organization Name" como se lo deletreo, presione "Search" y selecciónenos.',
      'Marque PECOS y NPPES. Así podemos ver y actualizar su registro allí. Presione "Continue".',
    ],
    stuck: [
      'Pruebe solo la primera palabra. Si no aparece, mando yo la solicitud y usted solo aprueba.',
      'Déjela vacía. Ya no existe.',
    ],
  },
  'ia-conn-review-provider': {
    say: ['Pare aquí, por favor: esto manda una solicitud de usted a un proveedor. Presione "Cancel".'],
    stuck: ['No pasa nada: la otra parte tiene que aprobarla. Dígame el nombre y lo anoto.'],
  },
  'ia-conn-review-surrogate': {
    say: [
      'Revise dos nombres: el suyo en "Your Provider Information", el nuestro en "Surrogate Information".',
      'Presione "Submit" y luego "Done".',
      'Cada sistema tiene ahora un "Tracking ID". Léamelos, por favor: no son secretos.',
    ],
    stuck: [
      'Presione "Cancel" y busque otra vez.',
      'Abra otra vez "My Connections" y el signo más: está en la lista.',
    ],
  },
};
