import { FLAGS } from '../stage/flags.ts';

/** Pixels of a painted flag: the largest that is shown, on a page at 400 %. */
const SIDE = 128;

type Show = (image: HTMLImageElement | null) => void;

const shown = new Map<string, Show>();

/**
 * What shows a flag in an image. A browser lays out an SVG picture anew each time that it draws one, and the
 * table draws some fifty flags: so each is painted once, and seen as it is drawn only until then.
 */
function showFlag(name: string, source: string): Show {
  let show = shown.get(name);
  if (show) return show;
  const drawn = `data:image/svg+xml,${encodeURIComponent(source)}`;
  let painted: string | null = null;
  const painting = paint(drawn).then((address) => {
    painted = address;
  });
  show = (image) => {
    if (!image) return;
    image.src = painted ?? drawn;
    void painting.then(() => {
      // By then the image may have become another's.
      if (painted !== null && image.src === drawn) image.src = painted;
    });
  };
  shown.set(name, show);
  return show;
}

/** The address of a picture as pixels, or null where the browser does not give them. */
async function paint(address: string): Promise<string | null> {
  const picture = new Image();
  picture.src = address;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const pen = canvas.getContext('2d');
  const decoded = await picture.decode().then(
    () => true,
    () => false,
  );
  if (!pen || !decoded) return null;
  pen.drawImage(picture, 0, 0, SIDE, SIDE);
  return canvas.toDataURL();
}

/** A flag as a round token. The name always stands beside it, so it is not read aloud. */
export function Flag({ name }: { readonly name: string | null }) {
  const source = name === null ? undefined : FLAGS[name];
  if (name === null || source === undefined) return <span class="flag flag-none" aria-hidden="true" />;
  return <img class="flag" ref={showFlag(name, source)} alt="" width="20" height="20" />;
}
