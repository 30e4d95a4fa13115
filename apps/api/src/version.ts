/** Versions of what runs here, told to every surface. */
import { catalogueVersion } from '@clearway/catalog/version';
import own from '../package.json' with { type: 'json' };

export { catalogueVersion };
export const version = own.version;
