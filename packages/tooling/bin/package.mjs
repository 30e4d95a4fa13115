/** `npm run package`: the packages for the stores, from this source alone; what a store's reviewer runs. */
import { ready } from '../setup/ready.mjs';
import { say } from '../setup/say.mjs';
import { extension, packForStores } from '../setup/store-packages.mjs';

await ready();
await packForStores();
say(`The packages lie in ${extension}.output`);
