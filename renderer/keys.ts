import { useEffect, useRef } from 'react'

/** `Mod+K`, `Alt+ArrowUp`, `N`, `?`: Mod is Ctrl, or Cmd on a Mac. */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>

/**
 * Listens to keys while the component is on the screen; the one mounted last goes first.
 *
 * Keys of one letter, and those without a modifier, act only outside text.
 */
export function useKeys(map: KeyMap, enabled = true): void {
  const latest = useRef(map)
  latest.current = map
  useEffect(() => {
    if (!enabled) return
    const entry = (event: KeyboardEvent) => latest.current[keyName(event)]
    stack.push(entry)
    return () => {
      stack.splice(stack.indexOf(entry), 1)
    }
  }, [enabled])
}

const stack: ((event: KeyboardEvent) => ((event: KeyboardEvent) => void) | undefined)[] = []

/** Hands every key of the window to the topmost map that knows it. Called once at start. */
export function listenToKeys(): void {
  let wasFloating = false
  // On the way down: on the way back up the list that Escape was meant for has closed already.
  window.addEventListener(
    'keydown',
    (event) => {
      wasFloating = isFloating(event.target)
    },
    true,
  )
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    const bare = !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key === 'Escape' && wasFloating) return
    // A field being typed in has an undo of its own.
    if (isTextField(event.target) && /^Mod\+(Shift\+)?[ZY]$/.test(keyName(event))) return
    if (bare && isTextField(event.target) && !/^F\d+$/.test(event.key) && event.key !== 'Escape') return
    if (keyName(event) === 'Enter' && isPressed(event.target)) return
    for (const find of stack.toReversed()) {
      const handle = find(event)
      if (handle !== undefined) {
        event.preventDefault()
        handle(event)
        return
      }
    }
  })
}

/** Whether Enter presses what has the focus, which is nearer to the person than what the screen does by itself. */
function isPressed(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('a[href], button') !== null
}

/** Name of the pressed key as the maps write it. */
function keyName(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  // The code, not the character: with Alt or a Lao keyboard the character is not the letter on the key.
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1] ?? /^Digit(\d)$/.exec(event.code)?.[1]
  const key =
    letter !== undefined && !(event.key.length === 1 && /[^\w\s]/.test(event.key) && event.key.charCodeAt(0) < 128) ? letter : event.key
  const shift = event.shiftKey && (key.length > 1 || /[A-Z\d]/.test(key))
  return [(event.ctrlKey || event.metaKey) && 'Mod', event.altKey && 'Alt', shift && 'Shift', key === ' ' ? 'Space' : key]
    .filter(Boolean)
    .join('+')
}

/** Whether Escape belongs to something that floats above the screen: an open list of choices, a menu, a dialog. */
function isFloating(target: EventTarget | null): boolean {
  // A button that only shows more of the screen is expanded as well, but nothing floats from it.
  const opensList = target instanceof HTMLElement && (target.role === 'combobox' || target.hasAttribute('aria-haspopup'))
  if (opensList && target.getAttribute('aria-expanded') === 'true') return true
  return [...document.querySelectorAll('[role="dialog"][aria-modal="true"], [role="menu"]')].some((floating) => floating.checkVisibility())
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !/^(checkbox|radio|button)$/.test((target as HTMLInputElement).type)))
  )
}
