/**
 * The practice pages of the screens: built by us after the published descriptions, invented people only. Tests serve
 * them at the place they stand for, practice mode shows them in the extension. Their html stands in `pages/`.
 */
import { places } from './pages/places.ts';
import { screens } from './screens.ts';

export type Page = {
  readonly screen: string;
  /** Name of the file in `packages/catalog/pages`. */
  readonly file: string;
  readonly host: string;
  /** The pathname it stands for, e.g. `/IAWeb/login.do`. */
  readonly path: string;
  /** The hash it stands for, or empty. */
  readonly hash: string;
  readonly variant: 'a' | 'b' | 'near';
  /** True for a page that looks like the screen and is not it. */
  readonly nearMiss: boolean;
};

export const pages: readonly Page[] = screens.flatMap(({ id, system }) =>
  (['a', 'b', 'near'] as const).map((variant) => {
    const [path = '/', hash = ''] = (places[id] ?? '').split('#');
    return {
      screen: id,
      file: `${id}.${variant}.html`,
      host: system === 'PECOS' ? 'pecos.cms.hhs.gov' : 'nppes.cms.hhs.gov',
      path: variant === 'b' ? path.replace(/\.do$/, '') : path,
      hash: hash === '' ? '' : `#${hash}`,
      variant,
      nearMiss: variant === 'near',
    };
  }),
);
