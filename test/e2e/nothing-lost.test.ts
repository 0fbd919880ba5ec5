import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OfficeWindow, openOfficeWindow } from '#test/support/office-window.ts'

const SENTENCE = 'Typed while the program was not there.'
const WORDS = 'The Chair opened the meeting.'

let office: OfficeWindow
beforeAll(async () => {
  office = await openOfficeWindow({ now: '2015-11-03T02:00:00.000Z' })
  await office.page.getByRole('button', { name: 'Begin' }).click()
  await office.page.getByRole('heading', { name: 'Overdue actions' }).waitFor({ timeout: 60_000 })
})
afterAll(() => office.close())

describe('a window that stays open while the program ends and begins again', () => {
  it('says so, and saves what was typed meanwhile as soon as the program is back', async () => {
    const { page } = office
    await page.keyboard.press('Alt+4')
    const cell = page.getByRole('gridcell').filter({ hasText: 'None of the sub-sector meetings have been held.' })
    await cell.click()
    const beginAgain = await office.endUnderWindow()
    await page.getByText(/does not answer/).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type(` ${SENTENCE}`)
    await page.keyboard.press('Tab')
    await beginAgain()

    await page.getByText(/does not answer/).waitFor({ state: 'hidden' })
    await page.getByText(SENTENCE).waitFor()
    await office.restart()
    await page.getByRole('heading', { name: 'Overdue actions' }).waitFor()
    await page.keyboard.press('Alt+4')
    await page.getByText(SENTENCE).waitFor()
    expect(await page.getByText(SENTENCE).count()).toBeGreaterThan(0)
  })

  it('of another start says what to do, asks seldom, and goes on with the right address', async () => {
    const page = await office.context.newPage()
    let socketCount = 0
    page.on('websocket', () => socketCount++)
    await page.goto(office.host().address.replace(/token=.*/, 'token=of-another-start'))
    await page.getByText(/Paste the address that the program printed/).waitFor()
    await page.waitForTimeout(3_000)
    expect(socketCount).toBeLessThanOrEqual(2)

    await page.evaluate((address) => {
      location.href = address
    }, office.host().address)

    await page.getByRole('heading', { name: 'Overdue actions' }).waitFor()
    expect(await page.getByText(/Paste the address/).count()).toBe(0)
    expect(new URL(page.url()).hash).toBe('#/')
    await page.close()
  })
})

describe('the first words under an item', () => {
  beforeAll(async () => {
    const { page } = office
    await page.keyboard.press('Alt+1')
    await page.getByRole('heading', { name: 'Overdue actions' }).waitFor()
    await page.keyboard.press('n')
    await page.getByRole('combobox', { name: 'Group' }).click()
    await page.getByRole('option', { name: /CSSWG/ }).click()
    await page.getByRole('button', { name: /Create the meeting/ }).click()
    await page.getByText('0 of 23 answered').waitFor()
    await page.evaluate(() => {
      location.hash = `${location.hash.split('?')[0]}/room`
    })
    await page.getByRole('button', { name: /Start the meeting/ }).click()
  })

  const text = () => office.page.locator('.ProseMirror').first()
  const shows = (words: string) => expect.poll(() => text().textContent(), { timeout: 5_000 }).toBe(words)
  /** What stands on the disk: the program begins again, and the room is opened anew. */
  const openAgain = async () => {
    const { page } = office
    const saved = page.getByText(/^Saved \d\d:\d\d:\d\d$/).first()
    await saved.waitFor()
    const room = await page.evaluate(() => location.hash)
    await office.restart()
    await page.getByRole('heading').first().waitFor()
    await page.evaluate((address) => {
      location.hash = address
    }, room)
    await text().waitFor()
  }

  it('are taken back and done again, on the screen and on the disk', async () => {
    const { keyboard } = office.page
    await text().click()
    await keyboard.type(WORDS)
    await shows(WORDS)

    await keyboard.press('Control+z')
    await shows('')
    await keyboard.press('Control+y')
    await shows(WORDS)
    await keyboard.press('Control+z')
    await shows('')
    await keyboard.press('Control+Shift+z')
    await shows(WORDS)

    await openAgain()
    await shows(WORDS)
    expect(office.complaints).toEqual([])
  })
})
