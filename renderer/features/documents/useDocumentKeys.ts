import type { KeyboardEvent } from 'react'
import type { Choice } from '#renderer/useChoice.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import { useKeys } from '../../keys.ts'
import type { PaperForm } from './paper-form.ts'
import { focusRegister } from './RegisterTable.tsx'
import { papersOf } from './register-lines.ts'
import type { PaperDeeds } from './usePaperDeeds.ts'
import type { Register } from './useRegister.ts'

type DocumentKeysOptions = {
  readonly register: Register
  readonly openId: OutgoingId | undefined
  readonly choice: Choice<OutgoingId>
  readonly deeds: PaperDeeds
  readonly onOpen: (id: OutgoingId) => void
  readonly onForm: (form: PaperForm) => void
}

/** Everything that the keyboard does in the register; the mouse goes the same ways. */
export function useDocumentKeys({ register, openId, choice, deeds, onOpen, onForm }: DocumentKeysOptions) {
  const shown = papersOf(register.lines)
  const index = shown.findIndex(({ id }) => id === openId)
  const current = shown[index]
  const goTo = (place: number) => {
    const next = shown[Math.min(Math.max(place, 0), shown.length - 1)]
    if (next === undefined) return
    focusRegister()
    onOpen(next.id)
  }
  const extend = (step: number) => {
    if (current !== undefined) choice.add([current.id])
    const next = shown[index + step]
    if (next === undefined) return
    choice.add([next.id])
    goTo(index + step)
  }
  useKeys({
    ArrowDown: () => goTo(index + 1),
    ArrowUp: () => goTo(index < 0 ? 0 : index - 1),
    'Shift+ArrowDown': () => extend(1),
    'Shift+ArrowUp': () => extend(-1),
    Home: () => goTo(0),
    End: () => goTo(shown.length - 1),
    'Mod+P': () => window.print(),
    ...(current !== undefined && {
      'Shift+Enter': () => deeds.openFolder(current.id),
      ...(current.state === 'ready' && { S: () => onForm('send') }),
      ...(current.state === 'sent' && current.kind === 'followUp' && { A: () => onForm('answer') }),
      ...(current.state !== 'void' && { Delete: () => onForm('void') }),
    }),
    ...(choice.chosen.length > 0 && { Escape: choice.clear }),
  })
  return (event: KeyboardEvent) => {
    // Buttons inside the register keep their own keys.
    if (event.target instanceof HTMLElement && event.target.closest('button, input, a') !== null) return
    if (current === undefined) return
    if (event.key === 'Enter' && !event.shiftKey) deeds.openFile(current.id)
    else if (event.key === ' ' || (event.code === 'KeyX' && !event.ctrlKey && !event.metaKey)) choice.toggle(current.id)
    else return
    event.preventDefault()
  }
}
