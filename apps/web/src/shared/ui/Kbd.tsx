/** A key as it is printed on the keyboard. Read out, it would only disturb the name of the button it stands in. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="kbd" aria-hidden="true">
      {children}
    </kbd>
  );
}
