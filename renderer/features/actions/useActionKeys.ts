import type { KeyboardEvent } from 'react'
import type { Choice } from '#renderer/useChoice.ts'
import type { ActionRow } from '#shared/contract/actions.ts'
import type { ActionId } from '#shared/domain/action.ts'
import type { GroupBy } from '#shared/domain/action-grouping.ts'
import { type KeyMap, useKeys } from '../../keys.ts'
import type { PanelMode } from './ActionPanel.tsx'
import { WORDS_FIELD } from './ActionTools.tsx'
import type { PromptKind, useActionChanges } from './useActionChanges.ts'
import type { useActionFilter } from './useActionFilter.ts'

const GROUPINGS: readonly GroupBy[] = ['agency', 'group', 'activity', 'none']

type ActionKeysOptions = {
  readonly shown: readonly ActionRow[]
  readonly currentId: ActionId | undefined
  readonly choice: Choice<ActionId>
  readonly filter: ReturnType<typeof useActionFilter>
  readonly targets: readonly ActionRow[]
  readonly changes: ReturnType<typeof useActionChanges>
  readonly prompt: PromptKind | null
  readonly setPrompt: (prompt: PromptKind | null) => void
  readonly setMode: (mode: PanelMode) => void
  readonly setCursorId: (id: ActionId) => void
  readonly copy: () => unknown
}

/** Everything that the keyboard does in the list; the mouse goes the same ways. */
export function useActionKeys(options: ActionKeysOptions) {
  const { shown, currentId, choice, filter, targets, changes, prompt, setPrompt, setMode, setCursorId, copy } = options
  const { search, by, change } = filter
  const goTo = (row: ActionRow | undefined) => {
    if (row === undefined) return
    setMode('read')
    setCursorId(row.id)
    if (search.open !== undefined) change({ open: row.id })
  }
  const move = (step: number, extend = false) => {
    const index = shown.findIndex((row) => row.id === currentId)
    const next = shown[index < 0 ? 0 : Math.min(Math.max(index + step, 0), shown.length - 1)]
    if (extend && next !== undefined) choice.add(currentId === undefined ? [next.id] : [currentId, next.id])
    focusList()
    goTo(next)
  }
  const open = (id: ActionId) => {
    setMode('read')
    setCursorId(id)
    change({ open: id, new: undefined })
  }
  const close = () => {
    setMode('read')
    change({ open: undefined })
    focusList()
  }
  const leaveBar = () => {
    setPrompt(null)
    choice.clear()
    focusList()
  }
  const leavePrompt = () => {
    setPrompt(null)
    focusList()
  }
  const ask = (kind: PromptKind) => () => targets.length > 0 && setPrompt(kind)
  const withPanel = (mode: PanelMode) => () => {
    if (currentId === undefined) return
    change({ open: currentId, new: undefined })
    setMode(mode)
  }
  useKeys({
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    'Shift+ArrowDown': () => move(1, true),
    'Shift+ArrowUp': () => move(-1, true),
    N: () => change({ new: 1, open: undefined }),
    '/': () => document.getElementById(WORDS_FIELD)?.focus(),
    'Mod+F': () => document.getElementById(WORDS_FIELD)?.focus(),
    D: ask('due'),
    A: ask('lead'),
    S: ask('status'),
    Z: ask('snooze'),
    C: withPanel('note'),
    'Shift+C': withPanel('close'),
    F2: withPanel('edit'),
    E: () => void copy(),
    G: () => change({ by: GROUPINGS[(GROUPINGS.indexOf(by) + 1) % GROUPINGS.length] }),
    ...(targets.length > 0 && { Delete: () => changes.withdraw(targets) }),
    ...((prompt !== null || choice.chosen.length > 0) && { Escape: () => (prompt === null ? leaveBar() : leavePrompt()) }),
  } satisfies KeyMap)
  const onKeyDown = (event: KeyboardEvent) => {
    // Buttons inside the list keep their own keys.
    if (event.target instanceof HTMLElement && event.target.closest('button, input') !== null) return
    const current = shown.find((row) => row.id === currentId)
    if (event.key === 'Enter' && current !== undefined) open(current.id)
    else if ((event.key === ' ' || event.code === 'KeyX') && current !== undefined && !event.ctrlKey) choice.toggle(current.id)
    else if (event.key === 'Home') goTo(shown[0])
    else if (event.key === 'End') goTo(shown.at(-1))
    else return
    event.preventDefault()
  }
  return { onKeyDown, move, open, close, leaveBar }
}

function focusList(): void {
  document.getElementById('action-list')?.focus({ preventScroll: true })
}
