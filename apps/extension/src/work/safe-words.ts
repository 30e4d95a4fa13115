/** What is safe while nothing can be sent: how much is kept here. */
export function safeWords(waiting: number): string {
  if (waiting === 0) return 'Nothing is waiting.';
  return waiting === 1 ? '1 change is kept here and waits.' : `${waiting} changes are kept here and wait.`;
}
