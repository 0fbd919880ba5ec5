import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { ids, plantMatrix } from '#test/support/matrix.ts'

let app: TestApp
beforeEach(async () => {
  app = await openTestApp()
  await plantMatrix(app)
})
afterEach(async () => {
  expect(app.reported).toEqual([])
  await app.close()
})

it('keeps baseline, target and actual of an indicator, and takes them back', async () => {
  await app.call('matrix.saveMeasure', { activityId: ids.containers, measure: 'target', text: '2 ports' }, 'measured')
  const saved = (await app.call('matrix.get', { activityId: ids.containers })).activity

  await app.call('history.undo', { commandId: 'measured' })

  expect(saved).toMatchObject({ baseline: '', target: '2 ports', actual: '' })
  expect((await app.call('matrix.get', { activityId: ids.containers })).activity.target).toBe('')
})
