import { actions } from './actions.ts'
import { agenda } from './agenda.ts'
import { app } from './app.ts'
import { attendance } from './attendance.ts'
import { capture } from './capture.ts'
import { claims } from './claims.ts'
import type { Handlers } from './context.ts'
import { counters } from './counters.ts'
import { decisions } from './decisions.ts'
import { doctor } from './doctor.ts'
import { groups } from './groups.ts'
import { history } from './history.ts'
import { home } from './home.ts'
import { matrix } from './matrix.ts'
import { meetings } from './meetings.ts'
import { minutes } from './minutes.ts'
import { minutesRoom } from './minutes-room.ts'
import { minutesStages } from './minutes-stages.ts'
import { outgoing } from './outgoing.ts'
import { people } from './people.ts'
import { periods } from './periods.ts'
import { pictures } from './pictures.ts'
import { proposals } from './proposals.ts'
import { questions } from './questions.ts'
import { report } from './report.ts'
import { reportMerge } from './report-merge.ts'
import { reportWording } from './report-wording.ts'
import { rollOver } from './roll-over.ts'
import { sinceLastPaper } from './since-last-paper.ts'
import { stages } from './stages.ts'
import { venues } from './venues.ts'

/** Every handler of the contract; the compiler refuses a contract entry that has none. */
export const handlers: Handlers = {
  ...app,
  ...meetings,
  ...agenda,
  ...attendance,
  ...minutes,
  ...minutesRoom,
  ...minutesStages,
  ...capture,
  ...decisions,
  ...counters,
  ...claims,
  ...stages,
  ...reportMerge,
  ...reportWording,
  ...questions,
  ...rollOver,
  ...doctor,
  ...history,
  ...home,
  ...groups,
  ...people,
  ...periods,
  ...pictures,
  ...report,
  ...venues,
  ...actions,
  ...matrix,
  ...proposals,
  ...outgoing,
  ...sinceLastPaper,
}
