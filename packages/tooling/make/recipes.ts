/** Every recipe by its word. */
import { change } from './change.ts';
import type { Recipe } from './recipe.ts';
import { screen } from './screen.ts';
import { step } from './step.ts';

export const recipes: Readonly<Record<string, Recipe>> = { step, screen, change };
