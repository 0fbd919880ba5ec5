import type { KeyboardEvent } from 'react'

type TrayDeed = 'next' | 'previous' | 'accept' | 'edit' | 'refuse'

/** What a key does to the sentence that has the focus; undefined when it is no key of the tray. */
export function trayKey({ key, code, ctrlKey, metaKey, altKey, target, currentTarget }: KeyboardEvent): TrayDeed | undefined {
  if (key === 'Enter' && (ctrlKey || metaKey)) return 'accept'
  if (ctrlKey || metaKey || altKey) return undefined
  if (key === 'ArrowDown') return 'next'
  if (key === 'ArrowUp') return 'previous'
  // On a button of the sentence, Enter presses that button.
  if (key === 'Enter') return target instanceof Element && target.parentElement === currentTarget ? 'accept' : undefined
  return LETTERS[key.toUpperCase()] ?? LETTERS[code.replace('Key', '')]
}

/** By the letter, or by the key that has it where the keyboard writes Lao. */
const LETTERS: Readonly<Record<string, TrayDeed>> = { A: 'accept', E: 'edit', R: 'refuse' }
