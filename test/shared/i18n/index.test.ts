import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messages, type Namespace } from '#shared/i18n/index.ts'
import { norm } from '#shared/i18n/norm.ts'

const namespaces = Object.keys(messages.en) as Namespace[]
const LAO_FOLDER = join(import.meta.dirname, '../../../shared/i18n/lo')

describe.each(namespaces)('sentences of “%s”', (namespace) => {
  const en = messages.en[namespace] as Record<string, string>
  const lo = messages.lo[namespace] as Record<string, string>

  it('has the same keys in English and Lao', () => {
    expect(Object.keys(lo).toSorted()).toEqual(Object.keys(en).toSorted())
  })

  it('puts the same values into both languages', () => {
    const placeholders = (text: string) => [...new Set([...text.matchAll(/\{\{?(\w+)\}?\}/g)].map(([, name]) => name))].toSorted()
    const wrong = Object.keys(en).filter(
      (key) => !key.endsWith('_one') && !key.endsWith('_zero') && placeholders(en[key] ?? '').join() !== placeholders(lo[key] ?? '').join(),
    )

    expect(wrong).toEqual([])
  })

  it('writes Lao in one spelling, without invisible marks', () => {
    const wrong = Object.entries(lo)
      .filter(([, text]) => /[\u200B\u200C\u2060\uFEFF]|\u0ECD\u0EB2|\u0EAB\u0E99|\u0EAB\u0EA1/.test(text))
      .map(([key]) => key)

    expect(wrong).toEqual([])
  })

  it('leaves no sentence empty', () => {
    const empty = [...Object.entries(en), ...Object.entries(lo)].filter(([, text]) => text.trim() === '').map(([key]) => key)

    expect(empty).toEqual([])
  })
})

it('lists for every namespace which Lao the office still has to confirm, and only keys that exist', async () => {
  const files = readdirSync(LAO_FOLDER).filter((file) => file.endsWith('.ts'))
  const unknown: string[] = []
  for (const file of files) {
    const namespace = file.slice(0, -3)
    const module = (await import(join(LAO_FOLDER, file))) as Record<string, unknown>
    const keys = Object.keys(module[namespace] as object)
    unknown.push(...(module.draft as readonly string[]).filter((key) => !keys.includes(key)).map((key) => `${namespace}:${key}`))
  }

  expect(files.map((file) => file.slice(0, -3)).toSorted()).toEqual(namespaces.toSorted())
  expect(unknown).toEqual([])
})

it('folds both spellings of Lao to one', () => {
  expect(norm('ຄໍາ')).toBe(norm('ຄຳ'))
  expect(norm('ຫມວດ')).toBe(norm('ໝວດ'))
  expect(norm('ນະຄອນຫລວງ')).toBe(norm('ນະຄອນຫຼວງ'))
  expect(norm('ຢາ\u200Bເສບຕິດ')).toBe('ຢາເສບຕິດ')
})
