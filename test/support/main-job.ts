import type { Page } from 'playwright-core'
import { keepFailure } from './office-window.ts'

/** What the main job needs of the host it runs on. */
export type MainJobOffice = {
  readonly page: () => Page
  /** Ends the program and starts it again, with the clock at another instant. */
  readonly restart: (now: string) => Promise<void>
  /** Keeps a picture for the guide. */
  readonly picture: (name: string) => Promise<void>
}

export const CONVENING_DAY = '2015-10-19T02:00:00.000Z'
const MEETING_DAY = '2015-11-09T02:02:00.000Z'

/** From the empty folder to the accepted sentence in the matrix, by mouse and keyboard, as a secretary would do it. */
export async function doMainJob(office: MainJobOffice): Promise<void> {
  try {
    await doSteps(office)
  } catch (error) {
    // What stood on the screen says more than the name of the button that was not there.
    await keepFailure(office.page(), 'main-job-stopped-here')
    throw error
  }
}

async function doSteps(office: MainJobOffice): Promise<void> {
  await begin(office)
  await readMatrix(office)
  await enterHolder(office)
  await convene(office)
  await prepareAgenda(office)
  await confirmLaoWording(office)
  await makePapers(office)
  await office.restart(MEETING_DAY)
  await holdMeeting(office)
  await writeLetters(office)
  await markSent(office)
  await closeAction(office)
  await acceptSentence(office)
}

async function begin({ page, picture }: MainJobOffice): Promise<void> {
  await page().getByRole('heading', { name: 'Where shall we begin?' }).waitFor()
  await picture('first-run')
  await page().getByRole('button', { name: 'Begin' }).click()
  await page().getByRole('heading', { name: 'Overdue actions' }).waitFor({ timeout: 60_000 })
}

async function readMatrix({ page, picture }: MainJobOffice): Promise<void> {
  await page().keyboard.press('Alt+4')
  await page().getByText('13 activities, 2 with nothing reported').waitFor()
  await page().getByText('One one high level Illicit Drug Sector Working Group', { exact: false }).first().waitFor()
  await picture('matrix')
}

async function enterHolder({ page }: MainJobOffice): Promise<void> {
  await page().keyboard.press('Alt+5')
  await page().getByText('MoPS, Director General, Police Department').first().click()
  await page().keyboard.press('n')
  const panel = page().getByRole('complementary')
  await panel.getByLabel('Name in English').fill('Phouvong Latsamy')
  await panel.getByLabel('Name in Lao').fill('ພູວົງ ລາດສະໝີ')
  await panel.getByRole('textbox', { name: 'Holds the post from' }).fill('1/7/2013')
  await panel.getByRole('textbox', { name: 'Holds the post from' }).press('Tab')
  await panel.getByRole('button', { name: 'Save' }).click()
  await page().getByRole('heading', { name: 'How letters begin' }).waitFor()
}

async function convene({ page, picture }: MainJobOffice): Promise<void> {
  await page().keyboard.press('Alt+2')
  await page()
    .getByRole('button', { name: /New meeting/ })
    .waitFor()
  await page().keyboard.press('n')
  await page().getByRole('combobox', { name: 'Group' }).click()
  await page().getByRole('option', { name: /CSSWG/ }).click()
  await page().getByText('Monday 9 November 2015').waitFor()

  // A hotel asks who pays, and nothing is created before it is said; the free room of the ministry was proposed first.
  await page().getByRole('combobox', { name: 'Place' }).click()
  await page()
    .getByRole('option', { name: /A hotel in Vientiane/ })
    .click()
  await page().getByLabel('Who pays', { exact: false }).first().waitFor()
  await page().getByRole('combobox', { name: 'Place' }).click()
  await page()
    .getByRole('option', { name: /Meeting room 2, Ministry of Public Security/ })
    .click()
  await picture('new-meeting')
  await page()
    .getByRole('button', { name: /Create the meeting/ })
    .click()
  await page().getByText('0 of 23 answered').waitFor()
}

async function prepareAgenda({ page, picture }: MainJobOffice): Promise<void> {
  await page()
    .getByRole('button', { name: /Add item/ })
    .click()
  await page().keyboard.type('Container control: signature of the MoU')
  await page().keyboard.press('Enter')
  const item = page().getByTitle('Container control: signature of the MoU')
  await item.click()
  await page().getByRole('button', { name: 'Link an activity' }).click()
  await page().keyboard.type('10')
  await page().getByRole('option', { name: /#10/ }).waitFor()
  await page().keyboard.press('Enter')
  await page().getByText('#10').first().waitFor()

  // Replies by the numbers of the list.
  await page()
    .getByRole('button', { name: /Enter replies/ })
    .click()
  await page().keyboard.type('1a 2a 5x')
  await page().keyboard.press('Enter')
  await page().getByText('3 of 23 answered').waitFor()
  await picture('prepare')
}

async function confirmLaoWording({ page }: MainJobOffice): Promise<void> {
  await page().keyboard.press('Alt+6')
  await page()
    .getByRole('button', { name: /Lao wording/ })
    .click()
  await page()
    .getByRole('button', { name: /I have read them/ })
    .click()
  await page()
    .getByRole('button', { name: /Lao wording: /, exact: false })
    .waitFor({ state: 'detached' })
}

async function makePapers({ page, picture }: MainJobOffice): Promise<void> {
  await page().keyboard.press('Alt+1')
  await page().getByRole('button', { name: 'Continue preparing' }).click()
  await page()
    .getByRole('button', { name: /Make 25 documents/ })
    .waitFor()
  await page().keyboard.press('Control+Enter')
  await page()
    .getByText(/25 documents are in/)
    .waitFor({ timeout: 60_000 })
  await page().keyboard.press('Alt+6')
  await page().getByText('Invitations CSSWG/2015/01').waitFor()
  await picture('documents-before')
}

async function holdMeeting({ page, picture }: MainJobOffice): Promise<void> {
  await page().getByRole('button', { name: 'Continue preparing' }).click()
  await page().getByRole('button', { name: 'Open the meeting room' }).click()
  await page().getByRole('button', { name: 'Start the meeting' }).click()
  await page().getByRole('button', { name: 'End meeting' }).waitFor()

  await page().keyboard.press('F8')
  await page().keyboard.type('1-4 6-8 10-16 18 20')
  await page().keyboard.press('Enter')
  await page().getByText('16 of 23 present').waitFor()
  await picture('roll-call')

  await page().getByText('Container control: signature of the MoU').first().click()
  await page().getByRole('heading', { name: 'Container control: signature of the MoU' }).waitFor()
  await page().locator('.ProseMirror').first().click()
  await page().keyboard.type('UNODC recalled that the Port Assessment was completed in September 2015.')
  await page().keyboard.press('Enter')
  await page().keyboard.type('! MoPS, MoF, LCDC: send comments on the MoU to MoFA @15 Dec #10')
  await page().getByText('Tuesday 15 December 2015', { exact: false }).first().waitFor()
  await page().keyboard.press('Enter')
  await page().getByText('A1 · MoPS, with MoF and LCDC').waitFor()
  await page().keyboard.type('* agreed: key agencies comment on the MoU before the end of the year #10')
  await page().keyboard.press('Enter')
  await page().getByText('D1 · Agreed').waitFor()
  await page().keyboard.type('The chair thanked the members. ຂອບໃຈ')
  await page()
    .getByText(/^Saved \d\d:\d\d:\d\d$/)
    .first()
    .waitFor()
  await picture('meeting-room')

  await page().getByText('Mark who did not come').click()
  await page().getByText('Mark who did not come').waitFor({ state: 'detached' })
  await page().keyboard.press('F7')
  await page()
    .getByText(/Minutes CSSWG-2015-01|minutes/i)
    .first()
    .waitFor()
  await page().getByRole('button', { name: 'End meeting' }).click()
  await page().getByRole('button', { name: 'Close the minutes' }).waitFor()
}

async function writeLetters({ page, picture }: MainJobOffice): Promise<void> {
  await page().keyboard.press('Alt+6')
  await page()
    .getByRole('button', { name: /Write 3 letters/ })
    .click()
  await page()
    .getByText(/3 letters written, 24\/LCDC – 26\/LCDC/)
    .waitFor({ timeout: 60_000 })
  await page().getByText('Follow-up letter to MoPS').click()
  await page().getByText('25/LCDC').first().waitFor()
  await picture('letters')
  await page()
    .getByRole('button', { name: /All 3 follow-up letters in one file/ })
    .click()
  // A computer without Word says where the file is; one with Word opens it.
  await page()
    .getByText(/To print 24-LCDC to 26-LCDC\.docx/)
    .waitFor({ timeout: 60_000 })
}

async function markSent({ page }: MainJobOffice): Promise<void> {
  await page().getByText('Follow-up letter to MoPS').click()
  await page()
    .getByRole('button', { name: /Mark as sent/ })
    .first()
    .click()
  await page().getByText('By hand', { exact: true }).click()
  await page().getByRole('button', { name: 'Mark as sent', exact: true }).last().click()
  await page()
    .getByText(/marked as sent/)
    .first()
    .waitFor()
}

async function closeAction({ page, picture }: MainJobOffice): Promise<void> {
  await page().keyboard.press('Alt+3')
  await page().getByText('Send comments on the MoU to MoFA').first().click()
  await page()
    .getByRole('button', { name: /Close with a note/ })
    .click()
  await page().getByLabel('How it was done').fill('The comments of all three reached MoFA by letter.')
  await picture('actions')
  await page()
    .getByRole('button', { name: /Close the action/ })
    .click()
  await page()
    .getByText(/CSSWG\/2015\/01-A1 closed/)
    .waitFor()
}

async function acceptSentence({ page, picture }: MainJobOffice): Promise<void> {
  await page().keyboard.press('Alt+4')
  await page()
    .getByRole('button', { name: /Review 1 proposal/ })
    .click()
  await page()
    .getByText(/Proposed from CSSWG\/2015\/01-A1/)
    .first()
    .waitFor()
  await picture('matrix-row')
  await page()
    .getByRole('grid')
    .getByRole('button', { name: /^Accept/ })
    .first()
    .click()
  await page()
    .getByRole('button', { name: /Review 1 proposal/ })
    .waitFor({ state: 'detached' })
}
