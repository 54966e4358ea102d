import { useLayoutEffect, useRef } from 'preact/hooks';
import { trustedDrawing } from '../../session/trusted.ts';

const drawings = new Map<string, SVGElement>();

/** A drawing from its SVG source, parsed once: nothing is ever written into the page as text. */
function drawingOf(source: string): SVGElement {
  let drawing = drawings.get(source);
  if (!drawing) {
    const parsed = new DOMParser().parseFromString(trustedDrawing(source), 'image/svg+xml').documentElement;
    drawing = document.importNode(parsed, true) as unknown as SVGElement;
    drawing.setAttribute('aria-hidden', 'true');
    drawing.setAttribute('focusable', 'false');
    drawings.set(source, drawing);
  }
  return drawing.cloneNode(true) as SVGElement;
}

/** A line drawing beside or instead of words. The words are always there for those who cannot see it. */
export function Icon({ source }: { readonly source: string }) {
  const holder = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => holder.current?.replaceChildren(drawingOf(source)), [source]);
  return <span class="icon" ref={holder} aria-hidden="true" />;
}
