import { useNavigate, useRouter } from '@tanstack/react-router'
import { useGroupSearch } from '../chosen-group.ts'
import { useT } from '../i18n.ts'
import { useKeys } from '../keys.ts'
import { reversedWords } from '../reversed-words.ts'
import { showError, showToast } from '../toasts.ts'
import { redoStep, undoStep } from '../undo.ts'
import { DESTINATIONS } from './destinations.ts'
import { openShortcutSheet } from './ShortcutSheet.tsx'
import { useShowAllGroups } from './useShowAllGroups.ts'

/** Keys that work on every screen. */
export function useShellKeys(): void {
  const t = useT()
  const navigate = useNavigate()
  const router = useRouter()
  const groupSearch = useGroupSearch()
  const showAll = useShowAllGroups()
  const report = async (step: typeof undoStep, done: string, nothing: string) => {
    try {
      const reversed = await step()
      if (typeof reversed === 'object') showToast({ text: reversedWords(t, reversed) })
      else showToast({ text: reversed ? done : nothing })
    } catch (error) {
      showError(error)
    }
  }
  const places = Object.fromEntries(
    DESTINATIONS.filter(({ key }) => key !== undefined).map(({ key, to }) => [
      key as string,
      () => void navigate({ to, search: groupSearch(to) }),
    ]),
  )
  useKeys({
    ...places,
    'Alt+0': showAll,
    'Mod+Z': () => void report(undoStep, t('common:undone'), t('common:nothingToUndo')),
    'Mod+Y': () => void report(redoStep, t('common:redone'), t('common:nothingToRedo')),
    'Mod+Shift+Z': () => void report(redoStep, t('common:redone'), t('common:nothingToRedo')),
    'Alt+ArrowLeft': () => router.history.back(),
    'Alt+ArrowRight': () => router.history.forward(),
    F6: (event) => focusNextRegion(event.shiftKey ? -1 : 1),
    '?': openShortcutSheet,
    F1: openShortcutSheet,
  })
}

function focusNextRegion(direction: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')]
  if (regions.length === 0) return
  const here = regions.findIndex((region) => region.contains(document.activeElement))
  const next = regions[(here + direction + regions.length) % regions.length]
  const target = next?.querySelector<HTMLElement>(
    'a[href], button:not(:disabled), input, select, textarea, [tabindex="0"], [contenteditable="true"]',
  )
  target?.focus()
}
