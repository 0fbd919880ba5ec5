import { type Kysely, sql } from 'kysely'

/** The records of the office. Instants are UTC ISO 8601 (`...At`), days are `YYYY-MM-DD` (`...On`). */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) {
    await sql.raw(statement).execute(db)
  }
}

const STATEMENTS: readonly string[] = [
  // The journal: one row an operation, one row a changed field, the reply of a command kept for its repetition.
  `CREATE TABLE op (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, deviceId TEXT NOT NULL, commandId TEXT NOT NULL UNIQUE,
    hlc TEXT NOT NULL, wallAt TEXT NOT NULL, zone TEXT NOT NULL, actorId TEXT NOT NULL, name TEXT NOT NULL,
    undoneBySeq INTEGER, undoesSeq INTEGER, reply TEXT NOT NULL, prevHash TEXT NOT NULL, hash TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE change (
    id INTEGER PRIMARY KEY, opSeq INTEGER NOT NULL, tableName TEXT NOT NULL, rowId TEXT NOT NULL,
    columnName TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
    before TEXT, after TEXT
  ) STRICT`,
  'CREATE INDEX changeByOp ON change (opSeq)',
  'CREATE INDEX changeByField ON change (tableName, rowId, columnName, id)',
  'CREATE TABLE currentOp (id INTEGER PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL) STRICT',
  'INSERT INTO currentOp (id, seq) VALUES (1, 0)',
  'CREATE TABLE issuedNumber (scope TEXT NOT NULL, year INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (scope, year, n)) STRICT',

  'CREATE TABLE setting (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT',
  `CREATE TABLE workingGroup (
    id TEXT PRIMARY KEY, parentId TEXT REFERENCES workingGroup (id), code TEXT NOT NULL UNIQUE,
    nameEn TEXT NOT NULL, nameLo TEXT NOT NULL DEFAULT '', mandateEn TEXT NOT NULL DEFAULT '', mandateLo TEXT NOT NULL DEFAULT '',
    chairLine TEXT NOT NULL DEFAULT '', mark TEXT NOT NULL DEFAULT '', quorumCount INTEGER, position INTEGER NOT NULL, deletedAt TEXT
  ) STRICT`,
  `CREATE TABLE organisation (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, nameEn TEXT NOT NULL, nameLo TEXT NOT NULL DEFAULT '',
    shortEn TEXT NOT NULL, shortLo TEXT NOT NULL DEFAULT '', letterLanguage TEXT NOT NULL DEFAULT 'en' CHECK (letterLanguage IN ('en', 'lo')),
    draftAt TEXT, position INTEGER NOT NULL, deletedAt TEXT
  ) STRICT`,
  `CREATE TABLE post (
    id TEXT PRIMARY KEY, organisationId TEXT NOT NULL REFERENCES organisation (id), titleEn TEXT NOT NULL, titleLo TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL, letterForm TEXT NOT NULL DEFAULT 'letter', receivesLetters INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL, deletedAt TEXT
  ) STRICT`,
  `CREATE TABLE person (
    id TEXT PRIMARY KEY, nameEn TEXT NOT NULL, nameLo TEXT NOT NULL DEFAULT '', gender TEXT CHECK (gender IN ('f', 'm')),
    phone TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', deletedAt TEXT
  ) STRICT`,
  `CREATE TABLE term (
    id TEXT PRIMARY KEY, postId TEXT NOT NULL REFERENCES post (id), personId TEXT NOT NULL REFERENCES person (id),
    fromOn TEXT, toOn TEXT, acting INTEGER NOT NULL DEFAULT 0, credentialsOn TEXT,
    honorificEn TEXT NOT NULL DEFAULT '', honorificLo TEXT NOT NULL DEFAULT '', salutationEn TEXT NOT NULL DEFAULT '', salutationLo TEXT NOT NULL DEFAULT '',
    deletedAt TEXT
  ) STRICT`,
  'CREATE INDEX termByPost ON term (postId, fromOn)',
  `CREATE TABLE membership (
    id TEXT PRIMARY KEY, groupId TEXT NOT NULL REFERENCES workingGroup (id), postId TEXT NOT NULL REFERENCES post (id),
    role TEXT NOT NULL CHECK (role IN ('chair', 'coChair', 'member', 'secretariat', 'observer')),
    fromOn TEXT, toOn TEXT, position INTEGER, deletedAt TEXT
  ) STRICT`,
  `CREATE TABLE period (
    id TEXT PRIMARY KEY, label TEXT NOT NULL UNIQUE, startsOn TEXT NOT NULL, endsOn TEXT NOT NULL,
    roundTableKind TEXT NOT NULL DEFAULT 'RTIM' CHECK (roundTableKind IN ('HL RTM', 'RTIM')), roundTableOn TEXT, closedAt TEXT, deletedAt TEXT
  ) STRICT`,
  // The prose around the table of a yearly report, as the common form has it.
  `CREATE TABLE report (
    id TEXT PRIMARY KEY, periodId TEXT NOT NULL REFERENCES period (id), groupId TEXT NOT NULL REFERENCES workingGroup (id),
    language TEXT NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'lo')),
    groupName TEXT NOT NULL, chairs TEXT NOT NULL, mandate TEXT NOT NULL, overviewTitle TEXT NOT NULL, overviewPrompt TEXT NOT NULL,
    overview TEXT NOT NULL, performanceTitle TEXT NOT NULL, note TEXT NOT NULL, columnTitles TEXT NOT NULL,
    importedAt TEXT, sourceName TEXT NOT NULL DEFAULT '', deletedAt TEXT
  ) STRICT`,
  'CREATE TABLE commitment (id TEXT PRIMARY KEY, groupId TEXT NOT NULL REFERENCES workingGroup (id), closedAt TEXT, closedReason TEXT) STRICT',
  // indicator: NULL = the form has no indicator line, '' = the line is blank.
  `CREATE TABLE activity (
    id TEXT PRIMARY KEY, commitmentId TEXT NOT NULL REFERENCES commitment (id), periodId TEXT NOT NULL REFERENCES period (id),
    groupId TEXT NOT NULL REFERENCES workingGroup (id), position INTEGER NOT NULL,
    titleEn TEXT NOT NULL, titleLo TEXT NOT NULL DEFAULT '', indicatorEn TEXT, indicatorLo TEXT,
    progressEn TEXT NOT NULL DEFAULT '', progressLo TEXT NOT NULL DEFAULT '',
    challengesEn TEXT NOT NULL DEFAULT '', challengesLo TEXT NOT NULL DEFAULT '',
    keyMessageEn TEXT NOT NULL DEFAULT '', keyMessageLo TEXT NOT NULL DEFAULT '',
    baseline TEXT NOT NULL DEFAULT '', target TEXT NOT NULL DEFAULT '', actual TEXT NOT NULL DEFAULT '',
    retiredAt TEXT, retiredReason TEXT, deletedAt TEXT
  ) STRICT`,
  'CREATE INDEX activityByPeriod ON activity (periodId, position)',
  `CREATE TABLE evidence (
    id TEXT PRIMARY KEY, activityId TEXT NOT NULL REFERENCES activity (id), columnName TEXT NOT NULL, language TEXT NOT NULL,
    quote TEXT NOT NULL, sourceKind TEXT NOT NULL, sourceId TEXT NOT NULL, addedAt TEXT NOT NULL, deletedAt TEXT
  ) STRICT`,
  `CREATE TABLE proposal (
    id TEXT PRIMARY KEY, activityId TEXT NOT NULL REFERENCES activity (id), columnName TEXT NOT NULL, language TEXT NOT NULL,
    text TEXT NOT NULL, sourceKind TEXT NOT NULL, sourceId TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'accepted', 'refused')), proposedAt TEXT NOT NULL, decidedAt TEXT
  ) STRICT`,
  // What a row counts by itself. groupId NULL = every group, meetingKind NULL = every kind, beforeOn NULL = to the end of the period.
  `CREATE TABLE counter (
    id TEXT PRIMARY KEY, activityId TEXT NOT NULL REFERENCES activity (id),
    kind TEXT NOT NULL CHECK (kind IN ('meetingsHeld', 'fieldVisits', 'minutesAdopted', 'actionsClosedOnTime', 'agenciesReported')),
    groupId TEXT REFERENCES workingGroup (id), meetingKind TEXT CHECK (meetingKind IN ('ordinary', 'highLevel', 'preparatory', 'fieldVisit')),
    beforeRoundTable INTEGER NOT NULL DEFAULT 0, beforeOn TEXT, withinDays INTEGER,
    target INTEGER NOT NULL, unit TEXT NOT NULL DEFAULT 'count' CHECK (unit IN ('count', 'percent')),
    state TEXT NOT NULL DEFAULT 'used' CHECK (state IN ('proposed', 'used', 'refused')), position INTEGER NOT NULL, addedAt TEXT NOT NULL, deletedAt TEXT
  ) STRICT`,
  'CREATE INDEX counterByActivity ON counter (activityId, position)',
  // A report says that a meeting was held; it becomes one, held on a day not known, when somebody accepts it.
  `CREATE TABLE meetingClaim (
    id TEXT PRIMARY KEY, activityId TEXT NOT NULL REFERENCES activity (id), groupId TEXT NOT NULL REFERENCES workingGroup (id),
    meetingKind TEXT NOT NULL CHECK (meetingKind IN ('ordinary', 'highLevel', 'preparatory', 'fieldVisit')), quote TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'accepted', 'refused')), meetingId TEXT REFERENCES meeting (id),
    claimedAt TEXT NOT NULL, decidedAt TEXT
  ) STRICT`,
  // A finding of the indicator doctor that the office has looked at and leaves as it is. subject names the rows it is about.
  `CREATE TABLE findingAnswer (
    id TEXT PRIMARY KEY, periodId TEXT NOT NULL REFERENCES period (id), kind TEXT NOT NULL, subject TEXT NOT NULL, answeredAt TEXT NOT NULL,
    deletedAt TEXT, UNIQUE (periodId, kind, subject)
  ) STRICT`,
  // The way of a period's report; the last step is where it is.
  `CREATE TABLE periodStep (
    id TEXT PRIMARY KEY, periodId TEXT NOT NULL REFERENCES period (id),
    stage TEXT NOT NULL CHECK (stage IN ('draft', 'chair', 'coChairs', 'sent', 'frozen')), enteredAt TEXT NOT NULL, note TEXT NOT NULL DEFAULT ''
  ) STRICT`,
  'CREATE INDEX periodStepByPeriod ON periodStep (periodId, enteredAt)',
  // The matrix as it was when its report was sent: JSON of rows and prose, never changed afterwards.
  `CREATE TABLE matrixVersion (
    id TEXT PRIMARY KEY, periodId TEXT NOT NULL REFERENCES period (id), n INTEGER NOT NULL, content TEXT NOT NULL, madeAt TEXT NOT NULL,
    UNIQUE (periodId, n)
  ) STRICT`,
  `CREATE TABLE venue (
    id TEXT PRIMARY KEY, organisationId TEXT REFERENCES organisation (id), nameEn TEXT NOT NULL, nameLo TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('officeRoom', 'hotel', 'other')), costAmount INTEGER NOT NULL DEFAULT 0, costCurrency TEXT NOT NULL DEFAULT 'LAK',
    capacityCount INTEGER, note TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL, deletedAt TEXT
  ) STRICT`,
  // States are instants. heldOn is the day planned, then the day held; NULL with heldAt = held, date not known.
  `CREATE TABLE meeting (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('ordinary', 'highLevel', 'preparatory', 'fieldVisit')),
    groupId TEXT NOT NULL REFERENCES workingGroup (id), periodId TEXT NOT NULL REFERENCES period (id),
    titleEn TEXT NOT NULL, titleLo TEXT NOT NULL DEFAULT '', titleStale TEXT CHECK (titleStale IN ('en', 'lo')),
    heldOn TEXT, startsTime TEXT, endsTime TEXT, actualStartTime TEXT, actualEndTime TEXT,
    venueId TEXT REFERENCES venue (id), venueText TEXT NOT NULL DEFAULT '', payer TEXT NOT NULL DEFAULT '', costReason TEXT NOT NULL DEFAULT '',
    interpreterNeeded INTEGER NOT NULL DEFAULT 0, contactPersonId TEXT REFERENCES person (id),
    number TEXT UNIQUE, enteredAfterwards INTEGER NOT NULL DEFAULT 0,
    announcedAt TEXT, startedAt TEXT, heldAt TEXT, closedAt TEXT, cancelledAt TEXT, cancelReason TEXT, adoptedOn TEXT, deletedAt TEXT
  ) STRICT`,
  'CREATE INDEX meetingByDate ON meeting (heldOn)',
  'CREATE TABLE meetingGroup (id TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), groupId TEXT NOT NULL REFERENCES workingGroup (id), UNIQUE (meetingId, groupId)) STRICT',
  `CREATE TABLE meetingDate (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), heldOn TEXT, startsTime TEXT, endsTime TEXT,
    changedAt TEXT NOT NULL, reason TEXT NOT NULL DEFAULT ''
  ) STRICT`,
  `CREATE TABLE agendaItem (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), parentId TEXT REFERENCES agendaItem (id), position INTEGER NOT NULL,
    titleEn TEXT NOT NULL, titleLo TEXT NOT NULL DEFAULT '', titleStale TEXT CHECK (titleStale IN ('en', 'lo')),
    purpose TEXT CHECK (purpose IN ('information', 'discussion', 'decision')), durationMinutes INTEGER,
    presenterText TEXT NOT NULL DEFAULT '', presenterPostId TEXT REFERENCES post (id), presenterOrganisationId TEXT REFERENCES organisation (id),
    standing TEXT, frozenNumber TEXT, startedTime TEXT, endedTime TEXT, deletedAt TEXT
  ) STRICT`,
  'CREATE INDEX agendaItemByMeeting ON agendaItem (meetingId, position)',
  'CREATE TABLE agendaItemActivity (id TEXT PRIMARY KEY, itemId TEXT NOT NULL REFERENCES agendaItem (id), activityId TEXT NOT NULL REFERENCES activity (id), UNIQUE (itemId, activityId)) STRICT',
  'CREATE TABLE agendaItemAction (id TEXT PRIMARY KEY, itemId TEXT NOT NULL REFERENCES agendaItem (id), actionId TEXT NOT NULL REFERENCES action (id), position INTEGER NOT NULL, statusThen TEXT, note TEXT, UNIQUE (itemId, actionId)) STRICT',
  // One row a seat: a post, or a guest by name. seat is the number called at the roll call.
  `CREATE TABLE attendance (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), postId TEXT REFERENCES post (id), personId TEXT REFERENCES person (id),
    guestName TEXT NOT NULL DEFAULT '', guestOrganisation TEXT NOT NULL DEFAULT '', role TEXT NOT NULL DEFAULT 'member', seat INTEGER NOT NULL,
    reply TEXT CHECK (reply IN ('accepts', 'apologises', 'represented')), replyBy TEXT NOT NULL DEFAULT '', repliedOn TEXT,
    presence TEXT CHECK (presence IN ('present', 'absent', 'apologised', 'represented', 'notInvited')),
    representedBy TEXT NOT NULL DEFAULT '', arrivedTime TEXT, leftTime TEXT, deletedAt TEXT
  ) STRICT`,
  'CREATE INDEX attendanceByMeeting ON attendance (meetingId, seat)',
  // What the co-chairs are asked to decide, printed on the page “since we last met”; meetingId is the meeting it is asked at.
  `CREATE TABLE question (
    id TEXT PRIMARY KEY, groupId TEXT NOT NULL REFERENCES workingGroup (id), meetingId TEXT REFERENCES meeting (id), position INTEGER NOT NULL,
    textEn TEXT NOT NULL, textLo TEXT NOT NULL DEFAULT '', askedAt TEXT NOT NULL, deletedAt TEXT
  ) STRICT`,
  `CREATE TABLE decision (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), itemId TEXT REFERENCES agendaItem (id), number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('decided', 'noted', 'recommended', 'requested')),
    textEn TEXT NOT NULL, textLo TEXT NOT NULL DEFAULT '', textStale TEXT CHECK (textStale IN ('en', 'lo')),
    replacedById TEXT REFERENCES decision (id), notInMinutes INTEGER NOT NULL DEFAULT 0, capturedAt TEXT NOT NULL, withdrawnAt TEXT, deletedAt TEXT
  ) STRICT`,
  'CREATE TABLE decisionActivity (id TEXT PRIMARY KEY, decisionId TEXT NOT NULL REFERENCES decision (id), activityId TEXT NOT NULL REFERENCES activity (id), UNIQUE (decisionId, activityId)) STRICT',
  `CREATE TABLE action (
    id TEXT PRIMARY KEY, groupId TEXT NOT NULL REFERENCES workingGroup (id), meetingId TEXT REFERENCES meeting (id), itemId TEXT REFERENCES agendaItem (id),
    decisionId TEXT REFERENCES decision (id), number TEXT NOT NULL UNIQUE,
    textEn TEXT NOT NULL, textLo TEXT NOT NULL DEFAULT '', textStale TEXT CHECK (textStale IN ('en', 'lo')), dueOn TEXT,
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'inProgress', 'done', 'cancelled')),
    snoozedUntilOn TEXT, notInMinutes INTEGER NOT NULL DEFAULT 0, capturedAt TEXT NOT NULL, closedOn TEXT, withdrawnAt TEXT, deletedAt TEXT
  ) STRICT`,
  'CREATE INDEX actionByDue ON action (status, dueOn)',
  `CREATE TABLE actionParty (
    id TEXT PRIMARY KEY, actionId TEXT NOT NULL REFERENCES action (id), organisationId TEXT NOT NULL REFERENCES organisation (id),
    role TEXT NOT NULL CHECK (role IN ('lead', 'with')), position INTEGER NOT NULL, UNIQUE (actionId, organisationId)
  ) STRICT`,
  'CREATE TABLE actionActivity (id TEXT PRIMARY KEY, actionId TEXT NOT NULL REFERENCES action (id), activityId TEXT NOT NULL REFERENCES activity (id), UNIQUE (actionId, activityId)) STRICT',
  `CREATE TABLE actionNote (
    id TEXT PRIMARY KEY, actionId TEXT NOT NULL REFERENCES action (id), meetingId TEXT REFERENCES meeting (id), notedOn TEXT NOT NULL,
    text TEXT NOT NULL, statusThen TEXT NOT NULL, receivedBy TEXT NOT NULL DEFAULT '', addedAt TEXT NOT NULL, deletedAt TEXT
  ) STRICT`,
  'CREATE INDEX actionNoteByAction ON actionNote (actionId, notedOn)',

  // What hangs on a row of the matrix is asked for by the row; the unique keys above begin with the other side.
  'CREATE INDEX agendaItemActivityByActivity ON agendaItemActivity (activityId)',
  'CREATE INDEX decisionActivityByActivity ON decisionActivity (activityId)',
  'CREATE INDEX actionActivityByActivity ON actionActivity (activityId)',
  'CREATE INDEX evidenceByActivity ON evidence (activityId)',
  'CREATE INDEX proposalByActivity ON proposal (activityId)',

  // Minutes: the appended updates are the truth, the text beside them is derived.
  `CREATE TABLE minutesUpdate (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, docId TEXT NOT NULL, deviceId TEXT NOT NULL, batchId TEXT NOT NULL UNIQUE,
    bytes BLOB NOT NULL, hash TEXT NOT NULL, receivedAt TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX minutesUpdateByDoc ON minutesUpdate (docId, seq)',
  // docId of the record is the meeting's id; private notes have '<meetingId>/private'. content is JSON of blocks.
  `CREATE TABLE minutesText (
    docId TEXT NOT NULL, itemId TEXT NOT NULL, language TEXT NOT NULL, content TEXT NOT NULL, plain TEXT NOT NULL, norm TEXT NOT NULL,
    throughSeq INTEGER NOT NULL, PRIMARY KEY (docId, itemId, language)
  ) STRICT`,
  `CREATE TABLE minutesVersion (
    id TEXT PRIMARY KEY, meetingId TEXT NOT NULL REFERENCES meeting (id), n INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'circulated', 'adopted')), language TEXT NOT NULL, tree TEXT NOT NULL, madeAt TEXT NOT NULL,
    UNIQUE (meetingId, n, language)
  ) STRICT`,
  `CREATE TABLE outgoing (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('invitation', 'agenda', 'signInSheet', 'minutes', 'followUp', 'letter', 'matrixReport', 'sinceLast')),
    meetingId TEXT REFERENCES meeting (id), periodId TEXT REFERENCES period (id), groupId TEXT NOT NULL REFERENCES workingGroup (id), organisationId TEXT REFERENCES organisation (id),
    postId TEXT REFERENCES post (id), language TEXT NOT NULL CHECK (language IN ('en', 'lo', 'both')),
    number TEXT, datedOn TEXT NOT NULL, addressee TEXT NOT NULL DEFAULT '', subject TEXT NOT NULL DEFAULT '', tree TEXT NOT NULL,
    minutesVersionId TEXT REFERENCES minutesVersion (id), fileHash TEXT REFERENCES file (id), fileName TEXT NOT NULL DEFAULT '', madeAt TEXT NOT NULL,
    sentOn TEXT, sentHow TEXT, sentFileHash TEXT REFERENCES file (id), answerDueOn TEXT, answeredOn TEXT,
    voidedAt TEXT, voidReason TEXT NOT NULL DEFAULT '', deletedAt TEXT
  ) STRICT`,
  // The serial begins again every year, so that a number is unique together with its year.
  'CREATE UNIQUE INDEX outgoingByNumber ON outgoing (number, substr(datedOn, 1, 4)) WHERE number IS NOT NULL',
  'CREATE INDEX outgoingByMeeting ON outgoing (meetingId, kind)',
  'CREATE TABLE outgoingAction (id TEXT PRIMARY KEY, outgoingId TEXT NOT NULL REFERENCES outgoing (id), actionId TEXT NOT NULL REFERENCES action (id), UNIQUE (outgoingId, actionId)) STRICT',
  // id is the SHA-256 of the bytes, which lie in files/ab/<sha256>.
  'CREATE TABLE file (id TEXT PRIMARY KEY, name TEXT NOT NULL, sizeBytes INTEGER NOT NULL, mediaType TEXT NOT NULL, addedAt TEXT NOT NULL) STRICT',
  'CREATE TABLE attachment (id TEXT PRIMARY KEY, ownerKind TEXT NOT NULL, ownerId TEXT NOT NULL, fileId TEXT NOT NULL REFERENCES file (id), title TEXT NOT NULL, addedAt TEXT NOT NULL, deletedAt TEXT) STRICT',
  "CREATE TABLE holiday (id TEXT PRIMARY KEY, heldOn TEXT NOT NULL, nameEn TEXT NOT NULL, nameLo TEXT NOT NULL DEFAULT '', deletedAt TEXT) STRICT",
]
