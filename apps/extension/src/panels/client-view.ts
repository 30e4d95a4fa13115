/** All that a client in front needs, in one piece: the catalogue’s content is most of the panel’s weight. */
export { reading } from '../reading.ts';
export { default as ClientFacts } from './ClientFacts.vue';
export { default as ClientPanel } from './ClientPanel.vue';
