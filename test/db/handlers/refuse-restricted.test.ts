import type { KyselyPlugin } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readRestricted } from '#db/handlers/refuse-restricted.ts'
import type { ActionId } from '#shared/domain/action.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildNewMeeting, ids } from '#test/support/convening.ts'
import { captureActions, holdMeeting, openMinutes, plantMeeting, restrictAction } from '#test/support/letters.ts'

let app: TestApp
beforeEach(async () => {
  app = await openTestApp()
  await plantMeeting(app)
  await holdMeeting(app)
})
afterEach(async () => {
  expect(app.reported).toEqual([])
  await app.close()
})

it('reads the minutes of many meetings with as few queries as those of one', async () => {
  const doc = await openMinutes(app)
  const [secret] = await captureActions(app, doc, [['Watch the warehouse', ['MoPS']]])
  await restrictAction(app, doc, secret as ActionId)
  const others = ['m-2', 'm-3', 'm-4'] as (typeof ids.meeting)[]
  for (const id of others) await app.call('meetings.create', buildNewMeeting({ id }))
  let queryCount = 0
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      queryCount += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const rows = [ids.meeting, ...others].map((meetingId) => ({ id: secret as string, meetingId }))

  const restricted = await readRestricted(app.db.withPlugin(counter), rows)

  expect([...restricted]).toEqual([secret])
  expect(queryCount).toBe(2)
})
