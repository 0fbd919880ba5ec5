import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONVENING_DAY, doMainJob } from '#test/support/main-job.ts'
import { type OfficeWindow, openOfficeWindow, takePicture } from '#test/support/office-window.ts'
import { readWordFiles, type WordFile } from '#test/support/read-word.ts'

describe('the main job, in a window of the local host', () => {
  let office: OfficeWindow
  let files: readonly WordFile[]
  const named = (part: string) => files.filter(({ name }) => name.includes(part))
  const only = (part: string) => {
    const found = named(part)
    expect(found.map(({ name }) => name)).toHaveLength(1)
    return found[0] as WordFile
  }

  beforeAll(async () => {
    office = await openOfficeWindow({ now: CONVENING_DAY })
    await doMainJob({ page: () => office.page, restart: office.restart, picture: (name) => takePicture(office.page, name) })
    files = readWordFiles(office.papersFolder)
  }, 240_000)
  afterAll(() => office.close())

  it('writes one numbered invitation for each of the 23 invited, ministries in Lao and embassies in English', () => {
    const invitations = [...named('Invitation'), ...named('ໜັງສືເຊີນ')]

    expect(invitations).toHaveLength(23)
    expect(
      invitations
        .map(({ name }) => /(?:Invitation|ໜັງສືເຊີນ) (\d+)-LCDC/.exec(name)?.[1])
        .map(Number)
        .toSorted((one, other) => one - other),
    ).toEqual(Array.from({ length: 23 }, (_, index) => index + 1))
    expect(only('1-LCDC MoPS LO').text).toContain('ພູວົງ ລາດສະໝີ')
    expect(only('LCDC Japan EN').text).toContain('Ambassador of Japan')
    expect(only('LCDC Japan EN').text).toContain('I have the honour')
    expect(only('LCDC Japan EN').text).toContain('Monday 9 November 2015')
  })

  it('writes agenda and sign-in sheet with what was entered', () => {
    expect(only('Agenda CSSWG-2015-01').text).toMatch(/Container control: signature of the MoU[\s\S]*#10/)
    expect(only('Sign-in sheet').text).toContain('Phouvong Latsamy')
  })

  it('writes the minutes as draft on every page, with the decision and the action in their place', () => {
    const minutes = only('Minutes CSSWG-2015-01')
    const headers = Object.entries(minutes.parts).filter(([path]) => /word\/header\d*\.xml/.test(path))

    expect(minutes.text).toMatch(/CSSWG\/2015\/01-D1[\s\S]*Key agencies comment on the MoU before the end of the year/)
    expect(minutes.text).toMatch(/CSSWG\/2015\/01-A1[\s\S]*Send comments on the MoU to MoFA/)
    expect(minutes.text).toContain('ຂອບໃຈ')
    expect(headers.some(([, xml]) => /DRAFT/.test(xml))).toBe(true)
  })

  it('writes one letter to each of the three responsible agencies, to the holder of the post, with its action only', () => {
    const letters = named('ໜັງສືຕິດຕາມ').filter(({ name }) => /\d+-LCDC/.test(name))
    const toMops = only('25-LCDC MoPS')

    expect(letters.map(({ name }) => /(\d+)-LCDC (\w+) LO/.exec(name)?.slice(1).join(' '))).toEqual(['24 LCDC', '25 MoPS', '26 MoF'])
    expect(toMops.text).toMatch(/25\/LCDC/)
    expect(toMops.text).toContain('ພູວົງ ລາດສະໝີ')
    expect(toMops.text).toContain('CSSWG/2015/01-A1')
    expect(toMops.parts['word/document.xml']).toContain('<w:rStyle w:val="Lao"/>')
    expect(toMops.parts['word/styles.xml']).toMatch(/w:styleId="Lao"[\s\S]*w:cs="Phetsarath OT"/)
  })

  it('has the accepted sentence in the cell of the matrix', async () => {
    await office.page
      .getByText(/completed the action “Send comments on the MoU to MoFA”/)
      .first()
      .waitFor()

    expect(await office.page.getByText('The comments of all three reached MoFA by letter', { exact: false }).count()).toBeGreaterThan(0)
  })

  it('keeps what was typed and numbered after the program was ended and started again', async () => {
    await office.restart('2015-11-10T02:00:00.000Z')
    await office.page.getByRole('heading', { name: 'Overdue actions' }).waitFor()
    await office.page.keyboard.press('Alt+6')

    await office.page.getByText('Follow-up letter to MoPS').waitFor()
    expect(await office.page.getByText(/By hand, /).count()).toBeGreaterThan(0)
  })

  it('shows people, settings and Home in Lao for the guide', async () => {
    const { page } = office
    await page.keyboard.press('Alt+1')
    await page.getByRole('heading', { name: 'Overdue actions' }).waitFor()
    await page.keyboard.press('Alt+5')
    await page.getByText('Phouvong Latsamy').first().waitFor()
    await takePicture(page, 'people')
    await page.keyboard.press('Control+,')
    await page.getByRole('heading', { name: 'Settings' }).waitFor()
    await takePicture(page, 'settings')
    await page.getByRole('button', { name: 'Make a safe copy now' }).click()
    await page.getByText('made by hand').first().waitFor()
    await page.getByText('made by hand').first().scrollIntoViewIfNeeded()
    await takePicture(page, 'safe-copies')
    await page.keyboard.press('Alt+1')
    await page.getByRole('button', { name: 'ລາວ', exact: true }).click()
    await page.getByText('ໜ້າຫຼັກ').first().waitFor()
    await takePicture(page, 'home-lo')

    expect(await page.getByText('ກອງປະຊຸມ').count()).toBeGreaterThan(0)
  })

  it('goes back to a safe copy from the screen', async () => {
    const { page } = office
    await page.getByRole('button', { name: 'EN', exact: true }).click()
    await page.keyboard.press('Alt+3')
    await page.getByRole('heading', { name: 'Actions' }).waitFor()
    await page.keyboard.press('Control+,')
    await page.getByRole('button', { name: 'Go back to this copy' }).last().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Go back', exact: true }).click()
    await page.getByRole('heading', { name: 'Overdue actions' }).waitFor()

    await page.keyboard.press('Alt+3')
    await page.getByText('No actions yet', { exact: false }).waitFor()
    expect(await page.getByText('CSSWG/2015/01-A1').count()).toBe(0)
  })

  it('keeps to its policy, has no error, and asks nobody else for anything', () => {
    expect(office.complaints).toEqual([])
  })
})
