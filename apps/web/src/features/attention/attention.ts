import { Observable } from '../../shared/observable';
import { readStored, writeStored } from '../../shared/stored';

const STORED = 'genklang.attention';

/** What may call the member while they look elsewhere. Nothing, until they choose it. */
export const ATTENTION_KINDS = ['desktop', 'sound', 'arrivals'] as const;
/** `desktop`: a notification of the system; `sound`: a short one; `arrivals`: also for new conversations, not only for what colleagues say. */
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

export const attention = new Observable<ReadonlySet<AttentionKind>>(
  new Set(ATTENTION_KINDS.filter((kind) => (readStored(STORED) ?? '').split(' ').includes(kind))),
);

/**
 * Keeps the choice. The browser asks for leave the first time that notifications of the system are wanted; answers whether it
 * let the member have what they chose.
 */
export async function chooseAttention(kind: AttentionKind, isWanted: boolean): Promise<boolean> {
  const isAllowed = !(kind === 'desktop' && isWanted) || (await mayNotify());
  const kinds = new Set([...attention.get()].filter((other) => other !== kind));
  if (isWanted && isAllowed) {
    kinds.add(kind);
  }
  attention.set(kinds);
  writeStored(STORED, kinds.size === 0 ? null : [...kinds].join(' '));
  if (kind === 'sound' && isWanted) {
    // The click that chose it is what lets a page make a sound at all; it is heard what it will be.
    playSound();
  }
  return isAllowed;
}

async function mayNotify(): Promise<boolean> {
  return 'Notification' in window && (await Notification.requestPermission()) === 'granted';
}

/** Calls the member, in the ways they chose, and only while the page is out of sight. */
export function callForAttention(text: string): void {
  if (document.visibilityState === 'visible') {
    return;
  }
  if (attention.get().has('desktop') && 'Notification' in window && Notification.permission === 'granted') {
    // One at a time: the newer one takes the older one's place.
    const shown = new Notification('Genklang', { body: text, tag: 'genklang' });
    shown.onclick = () => window.focus();
  }
  if (attention.get().has('sound')) {
    playSound();
  }
}

let audio: AudioContext | undefined;

/** Two short notes, made here: nothing is fetched. */
function playSound(): void {
  audio ??= new AudioContext();
  const { currentTime, destination } = audio;
  [660, 880].forEach((frequency, index) => {
    const oscillator = new OscillatorNode(audio as AudioContext, { frequency });
    const volume = new GainNode(audio as AudioContext, { gain: 0.06 });
    oscillator.connect(volume).connect(destination);
    oscillator.start(currentTime + index * 0.12);
    oscillator.stop(currentTime + index * 0.12 + 0.1);
  });
}
