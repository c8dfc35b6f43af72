import type { ReactNode } from 'react';

const TINTS = 6;

interface AvatarProps {
  name: string;
  /** In pixels at the normal text size. */
  size: number;
  title?: string;
  children?: ReactNode;
}

/** A person's initials. Pictures would have to come from a network, and nothing is fetched from there. */
export function Avatar({ name, size, title, children }: AvatarProps) {
  const style = { '--avatar-size': `${size / 16}rem` } as React.CSSProperties;
  return (
    <span className={`avatar tint-${tintOf(name)}`} style={style} title={title}>
      <span aria-hidden="true">{initialsOf(name)}</span>
      {children}
    </span>
  );
}

export function initialsOf(name: string): string {
  const words = name
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .trim()
    .split(/\s+/);
  const first = words[0] ?? '';
  const second = words[1] ?? '';
  const initials = `${[...first][0] ?? ''}${[...second][0] ?? ''}`.toUpperCase();
  return initials === '' ? '?' : initials;
}

function tintOf(name: string): number {
  let sum = 0;
  for (const sign of name) {
    sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973;
  }
  return sum % TINTS;
}
