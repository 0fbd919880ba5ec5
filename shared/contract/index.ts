import { actions } from './actions.ts'
import { agenda } from './agenda.ts'
import { app } from './app.ts'
import { attendance } from './attendance.ts'
import { counters } from './counters.ts'
import { decisions } from './decisions.ts'
import type { AppendNames, CommandNames, Input as InputOf, JobNames, Output as OutputOf, QueryNames } from './define.ts'
import { doctor } from './doctor.ts'
import { groups } from './groups.ts'
import { history } from './history.ts'
import { home } from './home.ts'
import { matrix } from './matrix.ts'
import { meetings } from './meetings.ts'
import { minutes } from './minutes.ts'
import { outgoing } from './outgoing.ts'
import { papers } from './papers.ts'
import { people } from './people.ts'
import { periods } from './periods.ts'
import { pictures } from './pictures.ts'
import { questions } from './questions.ts'
import { report } from './report.ts'
import { rollOver } from './roll-over.ts'
import { safeCopies } from './safe-copies.ts'
import { stages } from './stages.ts'
import { venues } from './venues.ts'

/** Everything that the windows may ask of the back end, on every transport. */
export const contract = {
  ...app,
  ...groups,
  ...people,
  ...periods,
  ...pictures,
  ...report,
  ...venues,
  ...matrix,
  ...meetings,
  ...agenda,
  ...attendance,
  ...minutes,
  ...decisions,
  ...counters,
  ...stages,
  ...questions,
  ...rollOver,
  ...doctor,
  ...actions,
  ...papers,
  ...outgoing,
  ...history,
  ...home,
  ...safeCopies,
} as const

export type AppContract = typeof contract
export type Name = keyof AppContract
export type QueryName = QueryNames<AppContract>
export type CommandName = CommandNames<AppContract>
export type AppendName = AppendNames<AppContract>
export type JobName = JobNames<AppContract>
export type Input<N extends Name> = InputOf<AppContract, N>
export type Output<N extends Name> = OutputOf<AppContract, N>
