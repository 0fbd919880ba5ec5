import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLog } from '#electron/log.ts'

test('writes what went wrong into a file of its own', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'log ')), 'log')
  const log = openLog(folder)

  log.error({ reference: '12345678', name: 'minutes.append' }, 'failed')
  log.warn({ reason: 'day' }, 'no safe copy')
  await log.written()

  const lines = readFileSync(join(folder, 'swg-desk.log'), 'utf8').trim().split('\n')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { level: 50, reference: '12345678', name: 'minutes.append', msg: 'failed' },
    { level: 40, reason: 'day', msg: 'no safe copy' },
  ])
})

test('a full disk, on which the log cannot be written either, does not end the program', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'log '))
  symlinkSync('/dev/full', join(folder, 'swg-desk.log'))
  const log = openLog(folder)

  log.error({ reference: '12345678' }, 'failed')
  log.error({ reference: '12345679' }, 'failed')

  await expect(log.written()).resolves.toBeUndefined()
})

test('a folder that cannot be made does not end the program, and the next line tries again', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'log '))
  writeFileSync(join(parent, 'file'), '')
  const log = openLog(join(parent, 'file', 'log'))

  log.error({ reference: '12345678' }, 'failed')
  await expect(log.written()).resolves.toBeUndefined()
  log.error({ reference: '12345679' }, 'failed')

  await expect(log.written()).resolves.toBeUndefined()
})
