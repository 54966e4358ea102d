/** A name for a game that begins: 12 letters and digits, and no two games have the same. */
export function newGameId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
