import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ElectronApp, electronKind, startElectronApp } from '#test/support/electron-app.ts'
import { CONVENING_DAY, doMainJob } from '#test/support/main-job.ts'
import { takePicture } from '#test/support/office-window.ts'
import { readWordFiles } from '#test/support/read-word.ts'

describe(`the main job, on the Electron host (${electronKind})`, () => {
  let folder: string
  let app: ElectronApp
  const start = (now: string) =>
    startElectronApp({ dataFolder: join(folder, 'data'), env: { SWGDESK_NOW: now, SWGDESK_PAPERS: join(folder, 'papers') } })

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'swg-electron-day-'))
    app = await start(CONVENING_DAY)
    await app.page.setViewportSize({ width: 1366, height: 768 })
    await doMainJob({
      page: () => app.page,
      restart: async (now) => {
        await app.stop()
        app = await start(now)
        await app.page.setViewportSize({ width: 1366, height: 768 })
      },
      picture: (name) => takePicture(app.page, `electron-${name}`),
    })
  }, 240_000)
  afterAll(async () => {
    await app.stop()
    await app.clear()
    rmSync(folder, { recursive: true, force: true })
  })

  it('writes the same papers as the local host', () => {
    const names = readWordFiles(join(folder, 'papers')).map(({ name }) => name.replace(/^.*[\\/]/, ''))

    expect(names.filter((name) => /Invitation|ໜັງສືເຊີນ/.test(name))).toHaveLength(23)
    expect(names.filter((name) => name.includes('ໜັງສືຕິດຕາມ')).map((name) => /\d+-LCDC \w+ LO/.exec(name)?.[0])).toEqual([
      '24-LCDC LCDC LO',
      '25-LCDC MoPS LO',
      '26-LCDC MoF LO',
    ])
    expect(names.filter((name) => /Agenda|Sign-in|Minutes/.test(name))).toHaveLength(3)
  })
})
