import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ActionsScreen } from '#renderer/features/actions/ActionsScreen.tsx'
import { AppShell } from '#renderer/shell/AppShell.tsx'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { ids, plantMatrix } from '#test/support/matrix.ts'
import { showScreen } from '#test/support/show-screen.tsx'

/** What the host behind a window answers beside its data. */
const HOST = { 'app.host': { dataset: 'office' }, 'safeCopies.list': [] }

describe('the group chosen at the left', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMatrix(app)
  })
  afterEach(async () => {
    cleanup()
    expect(app.reported).toEqual([])
    await app.close()
  })

  const show = (path = '/actions') => showScreen({ app, Screen: ActionsScreen, Frame: AppShell, path, jobs: HOST })
  const press = (key: string, more: object = {}) => fireEvent.keyDown(document.body, { key, ...more })
  const places = async () => within(await screen.findByRole('navigation', { name: 'Places' }))
  const marker = () => screen.queryByRole('button', { name: 'Only CSSWG is shown. Show all groups' })
  type Router = ReturnType<typeof show>['router']
  const isAt = (router: Router, path: string, group?: string) =>
    waitFor(() => {
      expect(router.state.location.pathname).toBe(path)
      expect((router.state.location.search as { group?: string }).group).toBe(group)
    })

  it('stays on every list that can be filtered, and a screen that cannot be leaves it alone', async () => {
    const { router } = show()
    fireEvent.click(await (await places()).findByRole('link', { name: /CSSWG/ }))
    await isAt(router, '/actions', ids.csswg)
    await waitFor(() => expect(marker()).toBeTruthy())

    fireEvent.click((await places()).getByRole('link', { name: 'Matrix' }))
    await isAt(router, '/matrix', ids.csswg)
    press('1', { altKey: true, code: 'Digit1' })
    await isAt(router, '/')
    expect(marker()).toBeNull()
    const kept = (await places()).getByRole('link', { name: /CSSWG/ })
    expect(kept.title).toBe('Crime Sub-Sector Working Group: stays chosen for the lists; this screen shows all groups')
    press('5', { altKey: true, code: 'Digit5' })
    await isAt(router, '/people', ids.csswg)
  })

  it('is lifted with one click on its mark, or with Alt 0, and then stays away', async () => {
    const { router } = show(`/actions?group=${ids.csswg}&list=overdue`)
    await waitFor(() => expect(marker()).toBeTruthy())

    fireEvent.click(marker() as HTMLElement)
    await isAt(router, '/actions')
    expect(router.state.location.search).toEqual({ list: 'overdue' })
    press('5', { altKey: true, code: 'Digit5' })
    await isAt(router, '/people')

    fireEvent.click(await (await places()).findByRole('link', { name: /IDSWG/ }))
    await isAt(router, '/people', ids.idswg)
    press('0', { altKey: true, code: 'Digit0' })
    await isAt(router, '/people')
    press('2', { altKey: true, code: 'Digit2' })
    await isAt(router, '/meetings')
  })

  it('does not hide a record of another group that a link leads to, and is not forgotten for it', async () => {
    const { router } = show(`/actions?group=${ids.csswg}`)
    await waitFor(() => expect(marker()).toBeTruthy())
    press('1', { altKey: true, code: 'Digit1' })
    await isAt(router, '/')

    await router.navigate({ to: '/actions', search: { open: 'act-1' } } as never)
    await isAt(router, '/actions')
    press('6', { altKey: true, code: 'Digit6' })

    await isAt(router, '/documents', ids.csswg)
  })

  it('is forgotten from a screen that cannot be filtered by All groups', async () => {
    const { router } = show(`/actions?group=${ids.csswg}`)
    await waitFor(() => expect(marker()).toBeTruthy())
    press('1', { altKey: true, code: 'Digit1' })
    await isAt(router, '/')

    fireEvent.click((await places()).getByRole('link', { name: 'All groups' }))
    press('3', { altKey: true, code: 'Digit3' })

    await isAt(router, '/actions')
  })
})
