/** A part of the side panel, shown with the client. */
import { addImport, existing, fresh, insertBefore, type Recipe, word } from './recipe.ts';

const home = 'apps/extension/src/panels/ClientPanel.vue';

const part = (name: string) => `<script setup lang="ts">
/** ${name}: say here what it shows, and when. */
import { useClient } from '../stores/client.ts';

const client = useClient();
</script>

<template>
  <section v-if="client.view" class="block" aria-label="${name}">
    <h3>${name}</h3>
    <p class="wrap">{{ client.view.client.name }}</p>
  </section>
</template>
`;

export const panel: Recipe = {
  usage: 'panel <Name>',
  make: (words, tree) => {
    const name = word(words, 0, 'the name of the part, such as OtherHolders', 'Pascal');
    const text = addImport(
      existing(tree, home, 'Parts are put together there.'),
      `import ${name} from './${name}.vue';`,
    );
    return {
      files: [
        { path: fresh(tree, `apps/extension/src/panels/${name}.vue`), text: part(name) },
        { path: home, text: insertBefore(text, '    <CheckLists', `    <${name} />\n`, home) },
      ],
      next: [
        `Say what apps/extension/src/panels/${name}.vue shows; rules come from packages/domain, words from packages/catalog.`,
        `Look at it at 320 and 360 pixels, light and dark: npm start, then the panel.`,
      ],
    };
  },
};
