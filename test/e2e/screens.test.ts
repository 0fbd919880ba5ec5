import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OfficeWindow, openOfficeWindow, takePicture } from '#test/support/office-window.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SCREENS = ['', 'meetings', 'actions', 'matrix', 'matrix/pictures', 'people', 'documents', 'settings', 'history'] as const
const nothing = async (): Promise<readonly string[]> => []

/** Goes to a screen and waits until it stands there, not the one before and not its outline. */
async function openScreen(page: Page, screen: string): Promise<void> {
  const before = await page.evaluate((address) => {
    const heading = document.querySelector('main h1')?.textContent ?? ''
    const isThere = location.hash === address
    location.hash = address
    return isThere ? '' : heading
  }, `#/${screen}`)
  await page.waitForFunction((former) => {
    const heading = document.querySelector('main h1')
    return heading?.checkVisibility() === true && heading.textContent !== former
  }, before)
}

type Finding = { readonly id: string; readonly impact: string | null; readonly nodes: readonly { readonly html: string }[] }

/** What a screen reader or a weak eye would stumble over, as `rule: element`. */
async function seriousFindings(page: Page): Promise<readonly string[]> {
  // Through the debugger, which the page's policy does not concern; a script in the page would rightly be refused.
  await page.evaluate(AXE)
  const findings = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      readonly axe: { readonly run: (context: Document, options: object) => Promise<{ readonly violations: readonly Finding[] }> }
    }
    return (await axe.run(document, { resultTypes: ['violations'] })).violations
  })
  return findings
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** Names depend on the language and contrast on the scheme; two looks have both of each, and the others can only be too narrow. */
const LOOKS = [
  { language: 'en', scheme: 'light', width: 1366, height: 768, also: ', and can be read by everybody', findings: seriousFindings },
  { language: 'lo', scheme: 'light', width: 1366, height: 768, also: '', findings: nothing },
  { language: 'en', scheme: 'dark', width: 1366, height: 768, also: '', findings: nothing },
  { language: 'lo', scheme: 'dark', width: 1920, height: 1080, also: ', and can be read by everybody', findings: seriousFindings },
  { language: 'en', scheme: 'light', width: 1920, height: 1080, also: '', findings: nothing },
] as const

describe('every screen of the practice year', () => {
  let office: OfficeWindow
  beforeAll(async () => {
    office = await openOfficeWindow({ now: '2015-11-03T02:00:00.000Z' })
    const { page } = office
    await page.getByRole('checkbox', { name: /practice year/ }).check()
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByText('Practice year with invented people').waitFor({ timeout: 60_000 })
    await page.getByText('days late').first().waitFor()
    await takePicture(page, 'home')
  })
  afterAll(() => office.close())

  it.each(LOOKS)('is shown in $language, $scheme, $width wide$also', async ({ language, scheme, width, height, findings }) => {
    const { page } = office
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height })
    await page.getByRole('button', { name: language === 'en' ? 'EN' : 'ລາວ', exact: true }).click()
    const problems: string[] = []
    for (const screen of SCREENS) {
      await openScreen(page, screen)
      await takePicture(page, `${screen === '' ? 'home' : screen.replace('/', '-')}-${language}-${scheme}-${width}`)
      problems.push(...(await findings(page)).map((finding) => `${screen}: ${finding}`))
      const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      if (isWider) problems.push(`${screen}: scrolls sideways`)
    }

    expect(problems).toEqual([])
  })

  it('keeps to its policy and asks nobody else for anything', () => {
    expect(office.complaints).toEqual([])
  })
})
