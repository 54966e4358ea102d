import { encodeQR } from 'qr';

/** Light modules round the symbol, which a reader needs to find it (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/**
 * A text as the modules of a QR code, its quiet zone included: rows of dark (true) and light. Its error
 * correction is the middle one, 15 %: a screen is rarely dirty, and larger modules read better from afar.
 */
export function qrModules(text: string): boolean[][] {
  return encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
}
