/** Days typed with commas between them, as the setting takes them: whole numbers from 1 to 60, in order, none twice; null where they are not. */
export function daysIn(typed: string): number[] | null {
  const parts = typed.split(/[\s,;]+/).filter(Boolean);
  const days = [...new Set(parts.map(Number))].sort((a, b) => a - b);
  const fit = days.every((day) => Number.isInteger(day) && day >= 1 && day <= 60);
  return fit && days.length > 0 && days.length <= 12 ? days : null;
}
