import type { Plugin } from 'vite';

/** A class of Phaser's that is made and never asked for anything. */
const UNUSED = `
function Unused () {}
['destroy', 'preRender', 'reset', 'setOrigin', 'update'].forEach(function (name) {
    Unused.prototype[name] = function () { return this; };
});
['postRenderCanvas', 'postRenderWebGL'].forEach(function (name) {
    Unused.prototype[name] = function () { return false; };
});
// The core makes luck of its own from this.
Unused.RandomDataGenerator = Unused;
module.exports = Unused;`;

/**
 * What of Phaser's sources the stage does without, as paths under phaser/src. Phaser names them all in its core, where
 * nothing can be left out by itself: it draws pictures, text and lines with one camera, and the page hears the pointer.
 */
const LEFT_OUT = [
  // Listens for the page to be hidden and never stops, so that each game left all of itself behind.
  'core/(VisibilityHandler|DebugHeader)',
  'animations/AnimationManager',
  'cameras/2d/effects/(?!index)\\w+',
  'display/mask/GeometryMask',
  'filters/\\w+',
  'gameobjects/tilesprite/TileSprite',
  'input/InputManager',
  'renderer/webgl/index',
  'math/index',
  'renderer/snapshot/\\w+',
  'renderer/webgl/renderNodes/(BatchHandler(PointLight|TileSprite)|DynamicTextureHandler)',
  'renderer/webgl/renderNodes/filters/\\w+',
  'renderer/webgl/renderNodes/submitter/Submitter(MeshToQuad|Tile|TilemapGPULayer|TileSprite)',
  'renderer/webgl/renderNodes/texturer/TexturerTileSprite',
  'renderer/webgl/renderNodes/transformer/Transformer(Tile|TileSprite|Vertex)',
  'textures/DynamicTexture',
  'textures/parsers/(?!index|Canvas|Image)\\w+',
];

/** Takes out of Phaser what the stage does without, and answers what its sources ask of the build. */
export function phaserParts(): Plugin[] {
  return [
    {
      name: 'phaser-left-out',
      enforce: 'pre',
      apply: 'build',
      load: {
        filter: { id: new RegExp(`/phaser/src/(${LEFT_OUT.join('|')})[.]js$`.replaceAll('/', '[\\\\/]')) },
        handler: () => ({ code: UNUSED, map: null }),
      },
    },
    {
      name: 'phaser-flags',
      enforce: 'pre',
      apply: 'build',
      transform: {
        filter: { id: /[\\/]phaser[\\/]src[\\/]/ },
        handler: (code) => ({
          code: code.replace(FLAG, (_, flag: string) => FLAGS[flag] ?? 'false'),
          map: null,
        }),
      },
    },
  ];
}

/** Phaser's sources ask `typeof WEBGL_RENDERER` and the like, which its own build fills in. */
const FLAGS: Record<string, string> = {
  CANVAS_RENDERER: 'true',
  WEBGL_RENDERER: 'true',
  WEBGL_DEBUG: 'false',
  FEATURE_SOUND: 'false',
};
const FLAG = new RegExp(`typeof (${Object.keys(FLAGS).join('|')})\\b`, 'g');
