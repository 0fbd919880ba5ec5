import { actions as actionsEn } from './en/actions.ts'
import { common as commonEn } from './en/common.ts'
import { compare as compareEn } from './en/compare.ts'
import { copies as copiesEn } from './en/copies.ts'
import { counters as countersEn } from './en/counters.ts'
import { documents as documentsEn } from './en/documents.ts'
import { errors as errorsEn } from './en/errors.ts'
import { fields as fieldsEn } from './en/fields.ts'
import { firstRun as firstRunEn } from './en/firstRun.ts'
import { history as historyEn } from './en/history.ts'
import { home as homeEn } from './en/home.ts'
import { host as hostEn } from './en/host.ts'
import { matrix as matrixEn } from './en/matrix.ts'
import { meetings as meetingsEn } from './en/meetings.ts'
import { papers as papersEn } from './en/papers.ts'
import { people as peopleEn } from './en/people.ts'
import { pictures as picturesEn } from './en/pictures.ts'
import { prepare as prepareEn } from './en/prepare.ts'
import { rollover as rolloverEn } from './en/rollover.ts'
import { room as roomEn } from './en/room.ts'
import { settings as settingsEn } from './en/settings.ts'
import { shell as shellEn } from './en/shell.ts'
import { stages as stagesEn } from './en/stages.ts'
import { actions as actionsLo } from './lo/actions.ts'
import { common as commonLo } from './lo/common.ts'
import { compare as compareLo } from './lo/compare.ts'
import { copies as copiesLo } from './lo/copies.ts'
import { counters as countersLo } from './lo/counters.ts'
import { documents as documentsLo } from './lo/documents.ts'
import { errors as errorsLo } from './lo/errors.ts'
import { fields as fieldsLo } from './lo/fields.ts'
import { firstRun as firstRunLo } from './lo/firstRun.ts'
import { history as historyLo } from './lo/history.ts'
import { home as homeLo } from './lo/home.ts'
import { host as hostLo } from './lo/host.ts'
import { matrix as matrixLo } from './lo/matrix.ts'
import { meetings as meetingsLo } from './lo/meetings.ts'
import { papers as papersLo } from './lo/papers.ts'
import { people as peopleLo } from './lo/people.ts'
import { pictures as picturesLo } from './lo/pictures.ts'
import { prepare as prepareLo } from './lo/prepare.ts'
import { rollover as rolloverLo } from './lo/rollover.ts'
import { room as roomLo } from './lo/room.ts'
import { settings as settingsLo } from './lo/settings.ts'
import { shell as shellLo } from './lo/shell.ts'
import { stages as stagesLo } from './lo/stages.ts'

/** Every sentence of the program: language, namespace, key. Lao has one plural form, English writes “1 action” under `key_one`. */
export const messages = {
  en: {
    shell: shellEn,
    common: commonEn,
    errors: errorsEn,
    home: homeEn,
    meetings: meetingsEn,
    prepare: prepareEn,
    room: roomEn,
    actions: actionsEn,
    matrix: matrixEn,
    fields: fieldsEn,
    pictures: picturesEn,
    people: peopleEn,
    documents: documentsEn,
    copies: copiesEn,
    counters: countersEn,
    stages: stagesEn,
    compare: compareEn,
    rollover: rolloverEn,
    settings: settingsEn,
    firstRun: firstRunEn,
    history: historyEn,
    host: hostEn,
    papers: papersEn,
  },
  lo: {
    shell: shellLo,
    common: commonLo,
    errors: errorsLo,
    home: homeLo,
    meetings: meetingsLo,
    prepare: prepareLo,
    room: roomLo,
    actions: actionsLo,
    matrix: matrixLo,
    fields: fieldsLo,
    pictures: picturesLo,
    people: peopleLo,
    documents: documentsLo,
    copies: copiesLo,
    counters: countersLo,
    stages: stagesLo,
    compare: compareLo,
    rollover: rolloverLo,
    settings: settingsLo,
    firstRun: firstRunLo,
    history: historyLo,
    host: hostLo,
    papers: papersLo,
  },
} as const

export type Namespace = keyof typeof messages.en
