import { sql } from 'kysely'

// What is printed counts: a Lao text that was entered since has not reached the letter yet.

/** Whether a row of `outgoing` is a letter in Lao that has not left: only there an English text is worth a word. */
const isWaitingLao = sql<number>`"outgoing".language = 'lo' AND "outgoing"."organisationId" IS NOT NULL AND "outgoing"."sentOn" IS NULL`

/** 1 for a letter in Lao that prints the English title of its post. */
export const printsEnglishTitle = sql<number>`${isWaitingLao}
  AND EXISTS (SELECT 1 FROM post WHERE post.id = "outgoing"."postId" AND ${isPrinted('post."titleEn"')})`

/** How many texts besides that title a letter in Lao prints in English: the meeting of an invitation, actions, decisions. */
export const printedEnglishTexts = sql<number>`CASE WHEN ${isWaitingLao} THEN
  (SELECT count(*) FROM meeting WHERE "outgoing".kind = 'invitation' AND meeting.id = "outgoing"."meetingId" AND ${isPrinted('meeting."titleEn"')})
  + (SELECT count(*) FROM action WHERE ${isPrinted('action."textEn"')}
      AND action.id IN (SELECT "actionId" FROM "outgoingAction" WHERE "outgoingId" = "outgoing".id))
  + (SELECT count(*) FROM decision WHERE ${isPrinted('decision."textEn"')}
      AND decision.id IN (SELECT told."decisionId" FROM action AS told JOIN "outgoingAction" ON "outgoingAction"."actionId" = told.id
        WHERE "outgoingAction"."outgoingId" = "outgoing".id))
  ELSE 0 END`

/** The tree is JSON: a text stands in it as JSON writes it, without the quotation marks around. */
function isPrinted(column: string) {
  const text = sql.raw(column)
  return sql`${text} <> '' AND instr("outgoing".tree, substr(json_quote(${text}), 2, length(json_quote(${text})) - 2)) > 0`
}
