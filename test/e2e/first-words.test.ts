import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OfficeWindow, openOfficeWindow } from '#test/support/office-window.ts'

const WORDS = 'The Chair opened the meeting.'

let office: OfficeWindow
beforeAll(async () => {
  office = await openOfficeWindow({ now: '2015-11-03T02:00:00.000Z' })
  const { page } = office
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('heading', { name: 'Overdue actions' }).waitFor({ timeout: 60_000 })
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
afterAll(() => office.close())

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

it('takes back the first words under an item and does them again, on the screen and on the disk', async () => {
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
