import { decisiveWeight } from '@mail-protocol/core';

/** A weight with its sign: "+24", "−6", "0". */
export function signed(weight: number): string {
  return `${weight > 0 ? '+' : ''}${weight}`.replace('-', '−');
}

/**
 * A weight as a number, and as a bar from the middle: POP3 to the left, IMAP to the right, also in right-to-left text.
 */
export function WeightBar({ weight }: { readonly weight: number }) {
  const length = Math.min(Math.abs(weight), decisiveWeight);
  return (
    <span className="decision-weight" data-side={weight < 0 ? 'pop3' : weight > 0 ? 'imap' : undefined}>
      <bdi>{signed(weight)}</bdi>
      <svg
        viewBox={`${-decisiveWeight} 0 ${2 * decisiveWeight} 10`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect x={weight < 0 ? -length : 0} y="2.5" width={length} height="5" />
        <path d="M0 0V10" vectorEffect="non-scaling-stroke" />
      </svg>
    </span>
  );
}
