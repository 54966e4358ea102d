import { serve } from '../../src/cli/cores.ts';
import { type Piece, tryPiece } from './piece.ts';

serve((seed: number, piece: Piece) => tryPiece(seed, piece));
