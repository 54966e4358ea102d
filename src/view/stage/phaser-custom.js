// What `import Phaser from 'phaser'` becomes in the build (vite.config.ts): the few parts the stage uses, of which
// src/build/phaserParts.ts leaves out more. Types still come from phaser itself and promise more than is here, so a
// missing part shows only at run time ("this.add.X is not a function"): add it here.
// Phaser's files are CommonJS with circular imports: the order is that of its own core entry.
import BlendModes from '../../../node_modules/phaser/src/renderer/BlendModes.js';
import CONST from '../../../node_modules/phaser/src/const.js';
import CanvasPool from '../../../node_modules/phaser/src/display/canvas/CanvasPool.js';
import '../../../node_modules/phaser/src/cameras/2d/CameraManager.js';
import CoreEvents from '../../../node_modules/phaser/src/core/events/index.js';
import '../../../node_modules/phaser/src/events/EventEmitter.js';
import Game from '../../../node_modules/phaser/src/core/Game.js';
import '../../../node_modules/phaser/src/gameobjects/DisplayList.js';
import '../../../node_modules/phaser/src/gameobjects/GameObjectFactory.js';
import '../../../node_modules/phaser/src/gameobjects/UpdateList.js';
import '../../../node_modules/phaser/src/gameobjects/graphics/GraphicsFactory.js';
import '../../../node_modules/phaser/src/gameobjects/image/ImageFactory.js';
import '../../../node_modules/phaser/src/gameobjects/text/TextFactory.js';
import RendererEvents from '../../../node_modules/phaser/src/renderer/events/index.js';
import ScaleModes from '../../../node_modules/phaser/src/scale/const/index.js';
import Scene from '../../../node_modules/phaser/src/scene/Scene.js';
import '../../../node_modules/phaser/src/scene/ScenePlugin.js';

export default {
  ...CONST,
  BlendModes,
  Core: { Events: CoreEvents },
  Display: { Canvas: { CanvasPool } },
  Game,
  Renderer: { Events: RendererEvents },
  Scale: ScaleModes,
  Scene,
};
