import * as z from 'zod';
import type { FieldKind, MoveDeclared } from '../moves.ts';
import { STRANDS } from '../sets.ts';
import { level, paragraph } from './levels.ts';
import { cited, day, form, id, line, text, whole } from './parts.ts';

const FIELDS: Readonly<Record<FieldKind, z.ZodType<string | number>>> = {
  actor: id,
  paragraph,
  level,
  strand: z.enum(STRANDS),
  event: id,
  option: whole(0, 9),
};

/** A move that history made: one form for all that are made with the same fields. Its names are checked when the file is resolved. */
function moveForm(moves: readonly MoveDeclared[]) {
  const kinds = moves.map(({ fields }) => JSON.stringify(fields));
  const forms = [...new Set(kinds)].map((kind) => {
    const alike = moves.filter((_, index) => kinds[index] === kind);
    const ids = alike.map(({ id: name }) => name);
    const fields = Object.entries(alike[0]?.fields ?? {}).map(([name, of]) => [name, FIELDS[of]] as const);
    return form({ type: ids.length === 1 ? z.literal(ids) : z.enum(ids), ...Object.fromEntries(fields) });
  });
  return z.discriminatedUnion('type', forms as [(typeof forms)[number]]);
}

const hands = whole(0, 15);

/** The record of what happened. */
export function historyForm(moves: readonly MoveDeclared[]) {
  return form({
    /** Absent where history held no vote on this text. */
    vote: cited({
      yes: hands,
      no: hands,
      abstaining: z.array(id),
      /** Who was not in the room; in a game every member is. */
      absent: z.array(id).min(1).exactOptional(),
      resolution: line,
    }).exactOptional(),
    /** What the record says happened, in order of date: shown beside the player's own game. */
    lines: z.array(cited({ date: day, text })),
    /** The moves that history made, one list a round. */
    moves: z.array(z.array(moveForm(moves))),
    movesNote: text,
  });
}
