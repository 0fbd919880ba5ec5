import { actions } from './actions.ts'
import { app } from './app.ts'
import { capture } from './capture.ts'
import type { Handlers } from './context.ts'
import { decisions } from './decisions.ts'
import { groups } from './groups.ts'
import { history } from './history.ts'
import { home } from './home.ts'
import { matrix } from './matrix.ts'
import { minutes } from './minutes.ts'
import { minutesRoom } from './minutes-room.ts'
import { people } from './people.ts'
import { periods } from './periods.ts'
import { report } from './report.ts'
import { proposals } from './proposals.ts'
import { venues } from './venues.ts'

/** Every handler of the contract; the compiler refuses a contract entry that has none. */
export const handlers: Handlers = { ...app, ...minutes, ...minutesRoom, ...capture, ...decisions, ...history, ...home, ...groups, ...people, ...periods, ...report, ...venues, ...actions, ...matrix, ...proposals }
