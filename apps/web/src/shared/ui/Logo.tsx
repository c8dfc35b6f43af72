export function Logo() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" className="flex-none text-accent" aria-hidden="true">
      <circle cx="6.2" cy="10" r="2.4" fill="currentColor" />
      <path d="M10.2 5.6a6.2 6.2 0 0 1 0 8.8" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" />
      <path
        d="M13.4 3.2a9.6 9.6 0 0 1 0 13.6"
        stroke="currentColor"
        strokeWidth="1.9"
        strokeLinecap="round"
        opacity=".45"
      />
    </svg>
  );
}
