import type Phaser from 'phaser';
import { hasDeclined } from '../../game/actors/candidateLead.ts';
import type { StrandState } from '../../game/actors/civilSociety.ts';
import type { CongressState } from '../../game/actors/congress.ts';
import type { ContributorState } from '../../game/actors/contributor.ts';
import type { RequestState } from '../../game/actors/hostAuthorities.ts';
import type { SecretariatState } from '../../game/actors/secretariat.ts';
import type { SeatView } from '../../game/seats/view.ts';
import { STRANDS } from '../../scenario/model/scenario.ts';
import { AUTHORITIES, CONGRESS, SECRETARIAT, shortNameOf } from './cast.ts';
import type { Emblem } from './emblems.ts';
import type { BenchSpot } from './floorPlan.ts';
import { drawSign } from './glyphs.ts';
import { Label } from './label.ts';
import { BRASS, INK, type Mark, MARK_SIGNS, mix, MUTED, PANEL } from './palette.ts';
import { DEPTH, type Room } from './room.ts';
import { drawToken, type Face } from './tokens.ts';
import { Track } from './track.ts';

const STRAND_EMBLEMS: Readonly<Record<(typeof STRANDS)[number], Emblem>> = {
  securityNow: 'shield',
  accordFirst: 'accord',
  noIntervention: 'letter',
};

type Bench = 'lead' | 'contributor' | 'guest' | 'payer';
export const CONTRIBUTOR_MARKS: Readonly<Record<ContributorState, Mark | null>> = {
  unapproached: null,
  interested: 'half',
  pledged: 'in',
  notified: 'in',
  ready: 'in',
  inTheatre: 'in',
  tokenPresence: 'in',
  withdrew: 'out',
};
const CONGRESS_MARKS: Readonly<Record<CongressState, Mark | null>> = {
  unbriefed: null,
  questionsPending: 'half',
  supportive: 'in',
  hold: 'out',
  released: 'in',
  overridden: 'in',
};
const HOST_MARKS: Readonly<Record<RequestState, Mark>> = {
  letterSent: 'half',
  reaffirmed: 'in',
  withdrawn: 'out',
  void: 'out',
};
const STRAND_MARKS: Readonly<Record<StrandState, Mark | null>> = {
  unheard: null,
  heard: 'half',
  conditionalSupport: 'in',
  watching: null,
  disappointed: 'out',
  opposed: 'out',
  publicLetter: 'out',
};
const SECRETARIAT_MARKS: Readonly<Record<SecretariatState, Mark | null>> = {
  available: null,
  tasked: 'half',
  consulting: 'half',
  advocating: 'in',
  cautioning: 'out',
};

interface Seated {
  readonly spot: BenchSpot;
  readonly state: Label | null;
  readonly badge: Phaser.GameObjects.Graphics;
}

/** The benches outside the ring: who might lead, who might join, who asks, and who pays. */
export class Benches {
  private readonly tracks = new Map<string, Track>();
  private readonly ripple: Phaser.GameObjects.Graphics;
  private readonly room: Room;
  private readonly seated = new Map<string, Seated>();

  constructor(room: Room) {
    const { scene, layout, scenario } = room;
    this.room = room;
    const panels = scene.add.graphics().setDepth(DEPTH.floor + 0.1);
    for (const { panel, kind, title } of layout.benches) {
      panels
        .fillStyle(mix(INK, PANEL, 0.7))
        .fillRoundedRect(panel.x, panel.y, panel.width, panel.height, 6 * layout.unit);
      new Label(scene, title, room.say(`stage.bench.${kind}`), {
        size: layout.text,
        colour: MUTED,
        within: panel.width - 2 * layout.text,
      }).depth(DEPTH.furniture);
    }
    for (const spot of layout.leads) {
      const lead = scenario.leads.find(({ id }) => id === spot.who);
      if (!lead) continue;
      // Its road is drawn about the token, which is a little smaller for that.
      this.seat('lead', { ...spot, radius: spot.radius - 2 }, { flag: lead.flag });
      this.tracks.set(spot.who, new Track(room, spot.token, spot.radius - 2));
    }
    for (const spot of layout.contributors) {
      const flag = scenario.contributors.find(({ id }) => id === spot.who)?.flag ?? '';
      this.seat('contributor', spot, { flag });
    }
    for (const spot of layout.guests) this.seat('guest', spot, faceOf(spot.who));
    for (const spot of layout.funds.payers) {
      const funder = scenario.funders.find(({ id }) => id === spot.who);
      this.seat('payer', spot, funder ? payerFace(funder.flag) : { emblem: 'columns' });
    }
    this.ripple = scene.add.graphics().setDepth(DEPTH.marks);
  }

  show(view: SeatView): void {
    const { say } = this.room;
    for (const [who, { state }] of Object.entries(view.leads)) {
      this.tracks.get(who)?.show(state);
      const mark = hasDeclined(state) ? 'out' : null;
      this.put('lead', who, mark, say(`stage.state.candidateLead.${state}`));
    }
    for (const [who, { state }] of Object.entries(view.contributors)) {
      this.put('contributor', who, CONTRIBUTOR_MARKS[state], say(`stage.state.contributor.${state}`));
    }
    for (const [who, { state, pledged }] of Object.entries(view.funders)) {
      const stuck = state === 'lapsed' || state === 'onHold';
      this.put('payer', who, stuck ? 'out' : pledged > 0 ? 'in' : null);
    }
    this.put('payer', CONGRESS, CONGRESS_MARKS[view.congress.state]);
    const { host, civil, secretariat } = view;
    const request = say(`stage.state.request.${host.request}`);
    const legitimacy = say(`stage.state.legitimacy.${host.legitimacy}`);
    const asked = HOST_MARKS[host.request];
    this.put('guest', AUTHORITIES, asked, say('stage.authorities', { request, legitimacy }));
    this.put(
      'guest',
      SECRETARIAT,
      SECRETARIAT_MARKS[secretariat.state],
      say(`stage.state.secretariat.${secretariat.state}`),
    );
    for (const strand of STRANDS) {
      const state = civil.strands[strand];
      this.put('guest', strand, STRAND_MARKS[state], say(`stage.state.civilSociety.${state}`));
    }
  }

  /** A delegation comes to a candidate lead: a bead on its track, or a ripple about its token. */
  receive(who: string, moved: boolean, share: number): void {
    const track = this.tracks.get(who);
    if (track) track.travel(moved, share);
    else this.ring(who, share);
  }

  /** A candidate lead gives its word: a ripple about that stop of its track, or about its token. */
  commit(who: string, share: number): void {
    const track = this.tracks.get(who);
    if (track) track.pledge(share);
    else this.ring(who, share);
  }

  private ring(who: string, share: number): void {
    const { spot } = this.seated.get(`lead ${who}`) ?? this.seated.get(`contributor ${who}`) ?? {};
    this.ripple.clear();
    if (!spot || share === 1) return;
    this.ripple
      .lineStyle(2, BRASS, 1 - share)
      .strokeCircle(spot.token.x, spot.token.y, spot.radius * (1 + 0.7 * share));
  }

  private seat(bench: Bench, spot: BenchSpot, face: Face): void {
    const { scene, layout, scenario, say } = this.room;
    drawToken(this.room, face, spot.token, spot.radius, DEPTH.furniture);
    const { words } = spot;
    let state: Label | null = null;
    if (words) {
      const stacked = words.height > layout.text * 2;
      const middle = words.y + words.height / 2;
      const apart = stacked ? Math.round(layout.text * 0.58) : 0;
      const style = { size: layout.text, within: words.width };
      const name = shortNameOf(scenario, say, spot.who);
      new Label(scene, { x: words.x, y: middle - apart }, name, { ...style, weight: 600 }).depth(
        DEPTH.furniture,
      );
      if (stacked) {
        state = new Label(scene, { x: words.x, y: middle + apart }, '', { ...style, colour: MUTED }).depth(
          DEPTH.furniture,
        );
      }
    }
    this.seated.set(`${bench} ${spot.who}`, {
      spot,
      state,
      badge: scene.add.graphics().setDepth(DEPTH.furniture),
    });
  }

  /** Marks a token, and writes a state beside it where there is room. */
  private put(bench: Bench, who: string, mark: Mark | null, words = ''): void {
    const seated = this.seated.get(`${bench} ${who}`);
    if (!seated) return;
    const { spot, state, badge } = seated;
    state?.write(words);
    badge.clear();
    if (mark === null) return;
    const sign = MARK_SIGNS[mark];
    const size = Math.max(4, Math.round(spot.radius * 0.42));
    const at = { x: spot.token.x + spot.radius - 2, y: spot.token.y + spot.radius - 2 };
    badge.fillStyle(INK).fillCircle(at.x, at.y, size + 1.5);
    drawSign(badge, sign, at, size);
  }
}

function faceOf(guest: string): Face {
  if (guest === AUTHORITIES) return { flag: 'ht' };
  if (guest === SECRETARIAT) return { emblem: 'report' };
  return { emblem: STRAND_EMBLEMS[guest as (typeof STRANDS)[number]] };
}

/** Many small payers together have no flag of their own. */
function payerFace(flag: string): Face {
  return flag === 'un' ? { emblem: 'globe' } : { flag };
}
