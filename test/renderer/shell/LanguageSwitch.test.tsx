import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LanguageSwitch } from '#renderer/shell/LanguageSwitch.tsx'
import { undoStep } from '#renderer/undo.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { showScreen } from '#test/support/show-screen.tsx'

describe('LanguageSwitch', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
  })
  afterEach(async () => {
    cleanup()
    await app.close()
  })

  it('keeps the language for the next start, and out of what Ctrl Z takes back', async () => {
    showScreen({ app, Screen: LanguageSwitch, path: '/' })

    fireEvent.click(await screen.findByRole('button', { name: 'ລາວ' }))

    await waitFor(async () => expect((await app.call('app.state', {})).settings.screenLanguage).toBe('lo'))
    expect(screen.getByRole('button', { name: 'ລາວ' }).getAttribute('aria-pressed')).toBe('true')
    expect(await undoStep()).toBe(false)
  })
})
