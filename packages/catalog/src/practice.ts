/**
 * The practice story: two sides, a firm and its client, walk through a request, its approval, its lapse and the ways
 * out, on our own practice pages. Which button leads where; whoever shows it draws the pages and the buttons.
 */
import { accessScenes } from './practice/access.ts';
import { loginScenes } from './practice/login.ts';

export type Side = 'firm' | 'client';

export type Scene = {
  /** Kebab id, used once in the story. */
  readonly id: string;
  readonly side: Side;
  readonly screen: string;
  /** Which of the screen's two pages. */
  readonly variant: 'a' | 'b';
  /** What is going on, said above the page. */
  readonly tells: string;
  /** Label of the control to press, as the page prints it, and the scene it leads to; null ends the chapter. */
  readonly press: { readonly label: string; readonly to: string | null };
  /** Controls one may press by mistake, and what is said then. */
  readonly mistakes: readonly { readonly label: string; readonly says: string }[];
  /** A clock that runs out before this scene begins. */
  readonly after?: 'connection-request';
  /** The step of the catalogue that is done by pressing. */
  readonly step?: string;
};

export type Chapter = {
  readonly id: string;
  readonly title: string;
  /** What one has learned at its end. */
  readonly teaches: string;
  readonly scenes: readonly Scene[];
};

export const practice: readonly Chapter[] = [...accessScenes, ...loginScenes];

/** The scene with this id, or null. */
export function sceneById(id: string): Scene | null {
  return practice.flatMap(({ scenes }) => scenes).find((scene) => scene.id === id) ?? null;
}
