import { useEffect, useRef } from 'react';
import { Observable } from '../../shared/observable';
import { readStored, writeStored } from '../../shared/stored';
import { bindingOf } from './keymap';
import type { CommandId } from './keymap';
import { beginsPair, belongsToTarget, commandOf, IS_MAC } from './match-key';

export type CommandHandlers = Partial<Record<CommandId, () => void>>;

const STORED_SINGLE_KEYS = 'genklang.single-keys';

/** Whether single letters are shortcuts; off for those whom they disturb. */
export const hasSingleKeys = new Observable(readStored(STORED_SINGLE_KEYS) !== 'off');

export function chooseSingleKeys(isOn: boolean): void {
  hasSingleKeys.set(isOn);
  writeStored(STORED_SINGLE_KEYS, isOn ? null : 'off');
}

const layers: { current: CommandHandlers }[] = [];

/** Answers the page's shortcuts while the component is shown; the component shown last comes first. */
export function useHotkeys(handlers: CommandHandlers): void {
  const layer = useRef(handlers);
  useEffect(() => {
    layer.current = handlers;
  });
  useEffect(() => {
    layers.push(layer);
    return () => void layers.splice(layers.indexOf(layer), 1);
  }, []);
}

/** How long the second key of a pair may take. */
const PAIR_MS = 1_500;
let pairBegun = -Infinity;

/** Starts listening; once for the page. */
export function startHotkeys(): void {
  window.addEventListener('keydown', (event) => {
    const isSecond = event.timeStamp - pairBegun < PAIR_MS;
    const options = { isMac: IS_MAC, hasSingleKeys: hasSingleKeys.get() };
    pairBegun = beginsPair(event, options) ? event.timeStamp : -Infinity;
    const command = commandOf(event, { ...options, after: isSecond ? 'g' : null });
    if (command === null || event.defaultPrevented || belongsToTarget(event.target, event, bindingOf(command))) {
      return;
    }
    const handler = layers.findLast((layer) => layer.current[command] !== undefined)?.current[command];
    if (handler !== undefined) {
      event.preventDefault();
      handler();
    }
  });
}
