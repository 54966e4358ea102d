import { KINDS, type KindName } from './kinds.ts';
import { type Found, tryMany } from './trial.ts';

/** Some trials of one kind, done on one core. */
export interface Piece {
  readonly kind: KindName;
  /** The first trial, counted from 0. */
  readonly from: number;
  readonly count: number;
  /** Inputs in these trials, for whoever counts them. */
  readonly games: number;
}

export function tryPiece(seed: number, { kind, from, count }: Piece): Found {
  return tryMany(KINDS[kind].trial, from, count, seed);
}

/** The pieces of a run of one kind, of so many inputs. */
export function piecesOf(kind: KindName, wanted: number): readonly Piece[] {
  const { inputs, piece } = KINDS[kind];
  const trials = Math.ceil(wanted / inputs);
  return Array.from({ length: Math.ceil(trials / piece) }, (_, place) => {
    const from = place * piece;
    const count = Math.min(piece, trials - from);
    return { kind, from, count, games: count * inputs };
  });
}
