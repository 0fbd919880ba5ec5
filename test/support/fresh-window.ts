import { beforeEach } from 'vitest'
import { closeToast } from '#renderer/toasts.ts'
import { forgetSteps } from '#renderer/undo.ts'

// Test files share the modules of the screens: each test begins as in a window that was just opened.
beforeEach(() => {
  forgetSteps(() => true)
  closeToast()
})
