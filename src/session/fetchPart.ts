/**
 * Fetches a part of the page that is not loaded with it.
 *
 * The import is to stand alone inside `load`: vite takes what is chained to an import into its own promise, and
 * then waits for the styles of the part outside of it, where no `catch` of ours would hear that one failed.
 * A browser does not fetch again what has once failed, so the way on is to load the page anew.
 * @returns null where the part, or a style of it, cannot be had
 */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part | null> {
  try {
    return await load();
  } catch {
    return null;
  }
}
