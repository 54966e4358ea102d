import { useMemo } from 'preact/hooks';
import { useDesk } from '../kit/desk.ts';
import { qrModules } from './qr.ts';

/** A text as a QR code, dark on light whatever the page's colours. */
export function QrPicture({ text }: { readonly text: string }) {
  const { say } = useDesk();
  const modules = useMemo(() => qrModules(text), [text]);
  const size = modules.length;
  const dark = modules.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={say('share.qr')}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} class="qr-light" />
      <path d={dark.join('')} class="qr-dark" />
    </svg>
  );
}
