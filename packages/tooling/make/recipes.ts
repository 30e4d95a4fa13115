/** Every recipe by its word. */
import { change } from './change.ts';
import { column } from './column.ts';
import { panel } from './panel.ts';
import type { Recipe } from './recipe.ts';
import { route } from './route.ts';
import { screen } from './screen.ts';
import { step } from './step.ts';

export const recipes: Readonly<Record<string, Recipe>> = { step, screen, change, route, column, panel };
