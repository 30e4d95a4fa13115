/** The packages that are installed, with the licence each says it has. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { root } from '../rules/source.ts';

export type Installed = { readonly name: string; readonly licence: string };

const store = `${root}node_modules/.pnpm`;

/** `@scope/name@1.2.3_peer` is the folder of `@scope/name`, written with a plus. */
function namesIn(folder: string): string[] {
  const inside = `${store}/${folder}/node_modules`;
  if (!existsSync(inside)) return [];
  const names = readdirSync(inside).flatMap((name) =>
    name.startsWith('@') ? readdirSync(`${inside}/${name}`).map((one) => `${name}/${one}`) : [name],
  );
  return names.filter((name) => folder.startsWith(`${name.replace('/', '+')}@`));
}

function licenceOf(said: unknown): string {
  if (typeof said === 'string') return said;
  if (typeof said === 'object' && said !== null && 'type' in said) return String(said.type);
  return 'none said';
}

export function installed(): readonly Installed[] {
  return readdirSync(store).flatMap((folder) =>
    namesIn(folder).flatMap((name) => {
      const file = `${store}/${folder}/node_modules/${name}/package.json`;
      if (!existsSync(file)) return [];
      const said: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(file, 'utf8'));
      return [{ name, licence: licenceOf(said['license'] ?? said['licenses']) }];
    }),
  );
}
