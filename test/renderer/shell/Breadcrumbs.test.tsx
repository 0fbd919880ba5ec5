import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppShell } from '#renderer/shell/AppShell.tsx'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { plantMatrix } from '#test/support/matrix.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const HOST = { 'app.host': { dataset: 'office' }, 'safeCopies.list': [] }

describe('the path above a screen', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMatrix(app)
  })
  afterEach(async () => {
    cleanup()
    await app.close()
  })

  it.each([
    ['/matrix/years', 'Years side by side'],
    ['/matrix/pictures', 'The year in pictures'],
    ['/matrix/import', 'Import a report'],
    ['/matrix/next', 'Start the next period'],
  ])('names the screen at %s and leads back to the matrix', async (path, name) => {
    const { router } = showScreen({ app, Screen: () => <p>a screen</p>, Frame: AppShell, path, jobs: HOST })

    const crumbs = within(await screen.findByRole('navigation', { name: 'Where you are' }))
    expect(crumbs.getByText(name).tagName).toBe('B')
    fireEvent.click(crumbs.getByRole('link', { name: 'Matrix' }))

    await waitFor(() => expect(router.state.location.pathname).toBe('/matrix'))
  })
})
