import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActionId } from '#shared/domain/action.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { ids } from '#test/support/convening.ts'
import { confirmWording, holdMeeting, plantMeeting, textOfPaper } from '#test/support/letters.ts'

describe('the page since we last met', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMeeting(app)
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const make = (language: 'en' | 'lo' = 'en') => app.call('outgoing.prepareSinceLast', { groupId: ids.csswg, language })

  it('is refused to a group that has not met', async () => {
    await expect(make()).rejects.toMatchObject({ code: 'papers.neverMet' })
  })

  it('says that nothing has changed', async () => {
    await holdMeeting(app)

    const [paper] = await make()

    expect(await textOfPaper(app, paper?.id as OutgoingId)).toContain('Nothing has changed since the meeting of 12 November 2015.')
  })

  it('names an action that was done with its lead agency', async () => {
    await holdMeeting(app)
    const [action] = await app.call('actions.list', { groupId: ids.csswg })
    await app.call('actions.setStatus', { ids: [action?.id as ActionId], status: 'done' })

    const [paper] = await make()

    expect(await textOfPaper(app, paper?.id as OutgoingId)).toContain(`${action?.number} `)
  })

  it('is one paper a day, brought up to date', async () => {
    await holdMeeting(app)
    const [first] = await make()

    const [second] = await make()

    expect(second).toEqual({ id: first?.id, isNew: false })
  })

  it('waits in Lao until the office has confirmed the wording', async () => {
    await holdMeeting(app)

    await expect(make('lo')).rejects.toMatchObject({ code: 'papers.wordingNotConfirmed' })
    await confirmWording(app)
    expect(await make('lo')).toMatchObject([{ isNew: true }])
  })

  it('is put into the other language from the register', async () => {
    await holdMeeting(app)
    await confirmWording(app)
    const [paper] = await make()
    const id = paper?.id as OutgoingId

    await app.call('outgoing.rewrite', { id, language: 'lo' })

    expect(await app.call('outgoing.get', { id })).toMatchObject({ language: 'lo' })
    expect(await textOfPaper(app, id)).not.toContain('Nothing has changed')
  })
})
