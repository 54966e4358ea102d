/** HTML that is safe to put into a page as it is. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | string | number | readonly Markup[];

/** HTML from a template: what is filled in is text and is escaped, unless it is markup itself. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    html: texts.map((text, at) => text + (at < parts.length ? written(parts[at] as Part) : '')).join(''),
  };
}

/** A style sheet or a drawing that this program wrote itself. */
export function asIs(html: string): Markup {
  return { html };
}

/**
 * A table that a narrow screen scrolls by itself, by keyboard too. The first cell of a row names it.
 * @param words columns, counted from 0, that hold words rather than figures
 */
export function dataTable(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly (string | Markup)[])[],
  words: readonly number[] = [],
): Markup {
  const side = (at: number): string => (words.includes(at) ? 'left' : 'figure');
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table>
<thead><tr>${headings.map((heading, at) => markup`<th scope="col" class="${side(at)}">${heading}</th>`)}</tr></thead>
<tbody>
${rows.map(([name = '', ...cells]) => markup`<tr><th scope="row">${name}</th>${cells.map((cell, at) => markup`<td class="${side(at + 1)}">${cell}</td>`)}</tr>`)}
</tbody></table></div>`;
}

function written(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map(({ html }) => html).join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
