/*
 * What index.html says by itself until the page is drawn, and where it cannot be drawn. `data-start` on the root
 * element chooses its words; index.html sets it to `failed` where a script or a style does not come.
 */

const root = document.documentElement;
const words = document.getElementById('start');

/**
 * Draws the first screen in the place of the words of index.html. Where it cannot be drawn, or the style of the page
 * did not come, they stay, with the button that loads the page again.
 */
export async function startPage(place: HTMLElement, draw: () => Promise<void>): Promise<void> {
  try {
    if (!isStyled()) throw new Error('the style of the page did not come');
    await draw();
    root.removeAttribute('data-start');
  } catch (fault) {
    root.setAttribute('data-start', 'failed');
    if (words) place.replaceChildren(words);
    reportError(fault);
  }
}

/** Whether the tokens of styles/tokens.css are there. */
function isStyled(): boolean {
  return getComputedStyle(root).getPropertyValue('--ink') !== '';
}
