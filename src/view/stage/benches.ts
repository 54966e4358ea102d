import type Phaser from 'phaser';
import type { SeatView } from '../../game/view.ts';
import { STRANDS, type Scenario } from '../../scenario/scenario.ts';
import type { Emblem } from './emblems.ts';
import type { BenchSpot } from './floorPlan.ts';
import { drawGlyph } from './glyphs.ts';
import { Label } from './label.ts';
import { ACCENT, BRASS, INK, mix, MUTED, PANEL, TABLE } from './palette.ts';
import { DEPTH, type Room } from './room.ts';
import { drawToken, type Face } from './tokens.ts';
import { Track } from './track.ts';

/** Everyone in the room who has no place at the table. */
export const AUTHORITIES = 'haiti-authorities';
export const SECRETARIAT = 'secretariat';
export const CONGRESS = 'congress';

const STRAND_EMBLEMS: Readonly<Record<(typeof STRANDS)[number], Emblem>> = {
  securityNow: 'shield',
  accordFirst: 'accord',
  noIntervention: 'letter',
};

interface Seated {
  readonly spot: BenchSpot;
  readonly state: Label | null;
  readonly badge: Phaser.GameObjects.Graphics;
}

/** The benches outside the ring: who might lead, who might join, who asks, and who pays. */
export class Benches {
  readonly tracks: ReadonlyMap<string, Track>;
  private readonly room: Room;
  private readonly seated = new Map<string, Seated>();

  constructor(room: Room) {
    const { scene, layout, scenario } = room;
    this.room = room;
    const panels = scene.add.graphics().setDepth(DEPTH.floor);
    for (const { panel, kind, title } of layout.benches) {
      panels
        .fillStyle(mix(INK, PANEL, 0.7))
        .fillRoundedRect(panel.x, panel.y, panel.width, panel.height, 8 * layout.unit);
      new Label(scene, title, room.say(`stage.bench.${kind}`), { size: layout.text, colour: MUTED }).depth(
        DEPTH.furniture,
      );
    }
    if (layout.joining && layout.contributors.length > 0) {
      new Label(scene, layout.joining, room.say('stage.bench.contributors'), {
        size: layout.text,
        align: 1,
        colour: MUTED,
      }).depth(DEPTH.furniture);
    }
    const tracks = new Map<string, Track>();
    for (const spot of layout.leads) {
      const lead = scenario.leads.find(({ id }) => id === spot.who);
      if (!lead) continue;
      this.seat('lead', spot, { flag: lead.flag }, nameOf(room, lead));
      if (spot.track) tracks.set(spot.who, new Track(room, spot.track));
    }
    for (const spot of layout.contributors) {
      const flag = scenario.contributors.find(({ id }) => id === spot.who)?.flag ?? '';
      this.seat('contributor', spot, { flag }, null);
    }
    for (const spot of layout.guests)
      this.seat('guest', spot, faceOf(spot.who), room.say(`stage.guest.${spot.who}`));
    for (const spot of layout.funds.payers) {
      const flag = scenario.funders.find(({ id }) => id === spot.who)?.flag;
      this.seat(
        'payer',
        spot,
        flag === undefined ? { emblem: 'columns' } : flag === 'un' ? { emblem: 'globe' } : { flag },
        null,
      );
    }
    this.tracks = tracks;
  }

  show(view: SeatView): void {
    const { say } = this.room;
    for (const [who, lead] of Object.entries(view.leads)) {
      this.tracks.get(who)?.show(lead.state);
      this.put(
        'lead',
        who,
        say(`state.candidateLead.${lead.state}`),
        lead.state.startsWith('declined') ? 'out' : null,
      );
    }
    for (const [who, { state }] of Object.entries(view.contributors)) {
      this.put(
        'contributor',
        who,
        '',
        state === 'unapproached'
          ? null
          : state === 'withdrew'
            ? 'out'
            : state === 'interested'
              ? 'half'
              : 'in',
      );
    }
    for (const [who, { state, pledged }] of Object.entries(view.funders)) {
      this.put(
        'payer',
        who,
        '',
        state === 'lapsed' || state === 'onHold' ? 'out' : pledged > 0 ? 'in' : null,
      );
    }
    const { host, civil, secretariat, congress } = view;
    this.put(
      'guest',
      AUTHORITIES,
      say('stage.authorities', {
        request: say(`state.hostAuthorities.${host.request}`),
        legitimacy: say(`state.hostAuthorities.${host.legitimacy}`),
      }),
      null,
    );
    for (const strand of STRANDS)
      this.put('guest', strand, say(`state.civilSociety.${civil.strands[strand]}`), null);
    this.put('guest', SECRETARIAT, say(`state.secretariat.${secretariat.state}`), null);
    const held = congress.state === 'hold';
    this.put(
      'payer',
      CONGRESS,
      '',
      held ? 'out' : congress.state === 'unbriefed' || congress.state === 'questionsPending' ? null : 'in',
    );
  }

  private seat(bench: string, spot: BenchSpot, face: Face, name: string | null): void {
    const { scene, layout } = this.room;
    drawToken(this.room, face, spot.token, spot.radius, DEPTH.furniture);
    const { words } = spot;
    let state: Label | null = null;
    if (words && name !== null) {
      const stacked = words.height > layout.text * 2;
      const middle = words.y + words.height / 2;
      const apart = stacked ? Math.round(layout.text * 0.6) : 0;
      new Label(scene, { x: words.x, y: middle - apart }, name, {
        size: layout.text,
        weight: 600,
        within: words.width,
      }).depth(DEPTH.furniture);
      if (stacked) {
        state = new Label(scene, { x: words.x, y: middle + apart }, '', {
          size: layout.text,
          colour: MUTED,
          within: words.width,
        }).depth(DEPTH.furniture);
      }
    }
    this.seated.set(`${bench} ${spot.who}`, {
      spot,
      state,
      badge: scene.add.graphics().setDepth(DEPTH.furniture),
    });
  }

  /** Writes a state, and marks a token: part of the way, in, or out. */
  private put(bench: string, who: string, words: string, mark: 'half' | 'in' | 'out' | null): void {
    const seated = this.seated.get(`${bench} ${who}`);
    if (!seated) return;
    const { spot, state, badge } = seated;
    state?.write(words);
    badge.clear();
    if (mark === null) return;
    const size = Math.max(4, Math.round(spot.radius * 0.42));
    const at = { x: spot.token.x + spot.radius - 2, y: spot.token.y + spot.radius - 2 };
    badge.fillStyle(INK).fillCircle(at.x, at.y, size + 1.5);
    badge.fillStyle(mark === 'in' ? BRASS : mark === 'half' ? ACCENT : TABLE).fillCircle(at.x, at.y, size);
    drawGlyph(
      badge,
      mark === 'out' ? 'cross' : mark === 'half' ? 'ring' : 'tick',
      at,
      size * 1.2,
      mark === 'out' ? MUTED : INK,
    );
  }
}

/** A name short enough for the room. */
export function nameOf(
  { say }: Pick<Room, 'say'>,
  of: { readonly flag: string; readonly name: Scenario['title'] },
): string {
  return say('stage.shortName', { flag: of.flag, name: of.name.en });
}

function faceOf(guest: string): Face {
  if (guest === AUTHORITIES) return { flag: 'ht' };
  if (guest === SECRETARIAT) return { emblem: 'report' };
  return { emblem: STRAND_EMBLEMS[guest as (typeof STRANDS)[number]] };
}
