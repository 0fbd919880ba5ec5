import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connectToHost, startHost, stopHost } from '../support/host-process.ts'
import { startProgram } from '../support/program.ts'

const entry = join(import.meta.dirname, '../../dist/electron/seed.js')

describe('seeding without a screen', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'SWG ຂໍ້ມູນ '))
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const seed = () =>
    startProgram(process.execPath, [entry, '--data', folder], { env: { ...process.env, SWGDESK_PAPERS: join(folder, 'papers') } })

  it('brings in the report of 2015 once, however often it is asked for', async () => {
    const first = seed()
    expect([await first.ended, first.output()]).toEqual([0, `The report of 2015 is in ${folder}.\n`])
    const second = seed()
    expect(await second.ended).toBe(0)

    const host = await startHost(folder)
    const { call, client } = await connectToHost(host, v7)
    const { isEmpty } = await call('app.state', {})
    client.close()
    await stopHost(host)

    expect(isEmpty).toBe(false)
  })

  it('changes nothing while the program is open', async () => {
    const host = await startHost(folder)

    const seeding = seed()

    expect(await seeding.ended).toBe(1)
    expect(seeding.output()).toContain('These data are open in another window')
    const { call, client } = await connectToHost(host, v7)
    expect((await call('app.state', {})).isEmpty).toBe(true)
    client.close()
    await stopHost(host)
  })
})
