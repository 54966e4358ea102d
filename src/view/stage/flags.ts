import ae from 'circle-flags/flags/ae.svg?raw';
import al from 'circle-flags/flags/al.svg?raw';
import br from 'circle-flags/flags/br.svg?raw';
import bs from 'circle-flags/flags/bs.svg?raw';
import ca from 'circle-flags/flags/ca.svg?raw';
import ch from 'circle-flags/flags/ch.svg?raw';
import cn from 'circle-flags/flags/cn.svg?raw';
import ec from 'circle-flags/flags/ec.svg?raw';
import eu from 'circle-flags/flags/eu.svg?raw';
import fr from 'circle-flags/flags/fr.svg?raw';
import ga from 'circle-flags/flags/ga.svg?raw';
import gb from 'circle-flags/flags/gb.svg?raw';
import gh from 'circle-flags/flags/gh.svg?raw';
import ht from 'circle-flags/flags/ht.svg?raw';
import jm from 'circle-flags/flags/jm.svg?raw';
import jp from 'circle-flags/flags/jp.svg?raw';
import ke from 'circle-flags/flags/ke.svg?raw';
import mt from 'circle-flags/flags/mt.svg?raw';
import mz from 'circle-flags/flags/mz.svg?raw';
import ru from 'circle-flags/flags/ru.svg?raw';
import tt from 'circle-flags/flags/tt.svg?raw';
import us from 'circle-flags/flags/us.svg?raw';

/**
 * Flags as SVG, by their file name in circle-flags. Only those of the countries in the scenarios: a
 * glob would put all 400 into the stage's chunk. A flag that is not here is shown by its letters.
 */
export const FLAGS: Readonly<Record<string, string>> = {
  ae,
  al,
  br,
  bs,
  ca,
  ch,
  cn,
  ec,
  eu,
  fr,
  ga,
  gb,
  gh,
  ht,
  jm,
  jp,
  ke,
  mt,
  mz,
  ru,
  tt,
  us,
};
