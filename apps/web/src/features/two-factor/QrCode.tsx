import { encodeQR } from 'qr';
import { QR_SIZE } from './qr-size';

/** Light around the cells, as wide as the standard wants it. */
const BORDER = 4;

/** A picture that a phone's camera reads: dark on light in both colour schemes, because many cameras read no other. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const cells = encodeQR(text, 'raw', { ecc: 'medium', border: BORDER });
  const dark = cells.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${cells.length} ${cells.length}`}
      shapeRendering="crispEdges"
      width={QR_SIZE}
      height={QR_SIZE}
      className="flex-none rounded-lg border border-border"
      data-testid="qr-code"
    >
      <rect width={cells.length} height={cells.length} fill="#ffffff" />
      <path d={dark.join('')} fill="#000000" />
    </svg>
  );
}
