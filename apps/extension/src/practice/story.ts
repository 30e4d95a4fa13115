/** Where one is in the practice story, and what pressing a control of the page leads to. */
import { type Chapter, practice, type Scene, sceneById } from '@clearway/catalog/practice';
import { computed, ref } from 'vue';

const firstOf = (chapter: Chapter | undefined): Scene | null => chapter?.scenes[0] ?? null;
const chapterOf = (scene: Scene | null): Chapter | null =>
  practice.find(({ scenes }) => scenes.some(({ id }) => id === scene?.id)) ?? null;

/** The story from a scene on; from the beginning where there is no such scene. */
export function useStory(from: string) {
  const scene = ref<Scene | null>(sceneById(from) ?? firstOf(practice[0]));
  /** What was pressed by mistake, answered. */
  const says = ref('');
  const ended = ref(false);
  const chapter = computed(() => chapterOf(scene.value));
  const number = computed(
    () => (chapter.value?.scenes.findIndex(({ id }) => id === scene.value?.id) ?? 0) + 1,
  );
  const before = computed(() => chapter.value?.scenes[number.value - 2] ?? null);
  const next = computed(() => (chapter.value ? practice[practice.indexOf(chapter.value) + 1] : null) ?? null);
  /** The story goes over to the other side with this scene. */
  const turned = computed(() => before.value !== null && before.value.side !== scene.value?.side);

  function go(to: Scene | null) {
    [scene.value, says.value, ended.value] = [to ?? scene.value, '', false];
  }
  const begin = (of: Chapter | null) => go(firstOf(of ?? undefined));

  /** Something of the page was pressed; `is` tells whether it is the control with this label. */
  function press(is: (label: string) => boolean) {
    const now = scene.value;
    if (!now) return;
    const { label, to } = now.press;
    if (!is(label)) says.value = now.mistakes.find((one) => is(one.label))?.says ?? `Look for “${label}”.`;
    else if (to) go(sceneById(to));
    else [ended.value, says.value] = [true, ''];
  }

  return { scene, chapter, number, before, next, turned, says, ended, go, begin, press };
}
