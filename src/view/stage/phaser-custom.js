// What `import Phaser from 'phaser'` becomes in the build (vite.config.ts): Phaser's own core entry and the few
// parts the stage uses, about 130 KB gzipped less than the whole. Types still come from phaser itself and
// promise more than is here, so a missing part shows only at run time ("this.add.X is not a function"): add it here.
// Phaser's files are CommonJS with circular imports; phaser-core must be first.
import Phaser from '../../../node_modules/phaser/src/phaser-core.js';
import Color from '../../../node_modules/phaser/src/display/color/index.js';
import CanvasPool from '../../../node_modules/phaser/src/display/canvas/CanvasPool.js';
import Container from '../../../node_modules/phaser/src/gameobjects/container/Container.js';
import '../../../node_modules/phaser/src/gameobjects/container/ContainerFactory.js';
import Arc from '../../../node_modules/phaser/src/gameobjects/shape/arc/Arc.js';
import '../../../node_modules/phaser/src/gameobjects/shape/arc/ArcFactory.js';
import Ellipse from '../../../node_modules/phaser/src/gameobjects/shape/ellipse/Ellipse.js';
import '../../../node_modules/phaser/src/gameobjects/shape/ellipse/EllipseFactory.js';
import Polygon from '../../../node_modules/phaser/src/gameobjects/shape/polygon/Polygon.js';
import '../../../node_modules/phaser/src/gameobjects/shape/polygon/PolygonFactory.js';
import Rectangle from '../../../node_modules/phaser/src/gameobjects/shape/rectangle/Rectangle.js';
import '../../../node_modules/phaser/src/gameobjects/shape/rectangle/RectangleFactory.js';
import Zone from '../../../node_modules/phaser/src/gameobjects/zone/Zone.js';
import '../../../node_modules/phaser/src/gameobjects/zone/ZoneFactory.js';
// Importing it registers `this.load.svg`.
import '../../../node_modules/phaser/src/loader/filetypes/SVGFile.js';
// Hit areas: `new Phaser.Geom.Circle(…)` with `Phaser.Geom.Circle.Contains`.
import CircleArea from '../../../node_modules/phaser/src/geom/circle/Circle.js';
import CircleContains from '../../../node_modules/phaser/src/geom/circle/Contains.js';
import PolygonArea from '../../../node_modules/phaser/src/geom/polygon/Polygon.js';
import PolygonContains from '../../../node_modules/phaser/src/geom/polygon/Contains.js';
import RectangleArea from '../../../node_modules/phaser/src/geom/rectangle/Rectangle.js';
import RectangleContains from '../../../node_modules/phaser/src/geom/rectangle/Contains.js';

Phaser.Display.Color = Color;
Phaser.Display.Canvas = { CanvasPool };
Object.assign(Phaser.GameObjects, { Container, Arc, Ellipse, Polygon, Rectangle, Zone });
Phaser.Geom = {
  Circle: Object.assign(CircleArea, { Contains: CircleContains }),
  Polygon: Object.assign(PolygonArea, { Contains: PolygonContains }),
  Rectangle: Object.assign(RectangleArea, { Contains: RectangleContains }),
};

export default Phaser;
