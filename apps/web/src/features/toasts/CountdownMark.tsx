const CIRCUMFERENCE = 2 * Math.PI * 6;

/** A ring that empties as time runs out. */
export function CountdownMark({ share }: { share: number }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      strokeWidth="2"
      className="flex-none"
      aria-hidden="true"
    >
      <circle cx="8" cy="8" r="6" stroke="currentColor" opacity="0.3" />
      <circle
        cx="8"
        cy="8"
        r="6"
        stroke="currentColor"
        strokeDasharray={`${Math.min(1, share) * CIRCUMFERENCE} ${CIRCUMFERENCE}`}
        strokeLinecap="round"
        transform="rotate(-90 8 8)"
      />
    </svg>
  );
}
