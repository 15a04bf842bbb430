import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import type { QrPath } from './qrPath.ts';
import { useOwnId } from './useOwnId.ts';
import { Words } from './Words.tsx';

/** Width of the quiet zone that scanners need, in modules (ISO/IEC 18004). */
const quiet = 4;

/** A QR code with its caption. Always dark on light, because many scanners can't read the inverse. */
export function QrCode({ size, path, caption }: QrPath & { readonly caption: string }): ReactNode {
  const { part } = useRoot();
  const id = useOwnId();
  const side = size + 2 * quiet;
  return (
    <figure {...part('code')} aria-labelledby={id}>
      <svg viewBox={`${-quiet} ${-quiet} ${side} ${side}`} shapeRendering="crispEdges" aria-hidden="true">
        <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption id={id}>
        <Words>{caption}</Words>
      </figcaption>
    </figure>
  );
}
