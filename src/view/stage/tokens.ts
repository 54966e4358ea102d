import type Phaser from 'phaser';
import { drawEmblem, type Emblem } from './emblems.ts';
import { FLAGS } from './flags.ts';
import { Label } from './label.ts';
import { INK, MUTED, PANEL, TABLE, TEXT, css, mix } from './palette.ts';
import type { Room } from './room.ts';
import type { Point } from './shapes.ts';

/** What a token shows: a country's flag, or an emblem of ours. */
export type Face = { readonly flag: string } | { readonly emblem: Emblem };

/** Decodes the flags that the stage has of those asked for. */
export async function readPictures(codes: readonly string[]): Promise<ReadonlyMap<string, HTMLImageElement>> {
  const pictures = new Map<string, HTMLImageElement>();
  await Promise.all(
    [...new Set(codes)].map(async (code) => {
      const svg = FLAGS[code];
      if (svg === undefined) return;
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      pictures.set(code, image);
    }),
  );
  return pictures;
}

/** Draws a round token and gives what it is drawn with. A flag is painted once at exactly its size on the screen, so that it is sharp. */
export function drawToken(
  room: Room,
  face: Face,
  at: Point,
  radius: number,
  depth: number,
): Phaser.GameObjects.GameObject[] {
  const { scene, pictures } = room;
  const picture = 'flag' in face ? pictures.get(face.flag) : undefined;
  if (picture && 'flag' in face) {
    const key = paint(room, face.flag, picture, radius);
    const size = 2 * radius + 2;
    return [scene.add.image(at.x, at.y, key).setDisplaySize(size, size).setDepth(depth)];
  }
  const disc = scene.add.graphics().setDepth(depth);
  disc.fillStyle(mix(PANEL, TABLE, 0.8)).fillCircle(at.x, at.y, radius);
  disc.lineStyle(1, mix(TABLE, MUTED, 0.5)).strokeCircle(at.x, at.y, radius - 0.5);
  if ('emblem' in face) {
    drawEmblem(disc, face.emblem, at, radius, TEXT);
    return [disc];
  }
  const letters = new Label(scene, at, face.flag.slice(0, 2).toUpperCase(), {
    size: Math.max(10, Math.round(radius * 0.8)),
    weight: 700,
    align: 0.5,
  }).depth(depth);
  return [disc, letters.text];
}

function paint({ scene }: Room, code: string, picture: HTMLImageElement, radius: number): string {
  const ratio = scene.cameras.main.zoom;
  const key = `token-${code}-${radius}`;
  if (scene.textures.exists(key)) return key;
  const side = Math.round((2 * radius + 2) * ratio);
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.scale(side / (2 * radius + 2), side / (2 * radius + 2));
  context.translate(radius + 1, radius + 1);
  context.beginPath();
  context.arc(0, 0, radius - 0.5, 0, 2 * Math.PI);
  context.save();
  context.clip();
  context.drawImage(picture, -radius, -radius, 2 * radius, 2 * radius);
  context.restore();
  context.lineWidth = 1;
  context.strokeStyle = css(mix(INK, TEXT, 0.45));
  context.stroke();
  scene.textures.addCanvas(key, canvas);
  return key;
}
