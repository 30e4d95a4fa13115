/** Why a change was not kept, and how to mend it. */
export { refusalSentence as refusalWords } from '@clearway/catalog/sentences/refusals';
