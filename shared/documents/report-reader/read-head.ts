import type { ReportRecord } from '#shared/domain/report-record.ts'

type Head = Pick<
  ReportRecord,
  'groupName' | 'chairs' | 'mandate' | 'overviewTitle' | 'overviewPrompt' | 'overview' | 'performanceTitle' | 'note'
>

type Part = keyof Head | 'none'

/** “SWG Chair and Co-Chairs”, as the form has it, and what offices write instead: “Chair”, “Co-Chairs”, “Chairpersons”. */
const CHAIRS =
  /^(?:(?:SWG\s+)?(?:Co-?\s?)?Chairs?(?:persons?)?(?:\s*(?:and|,|&|\/)\s*(?:Co-?\s?)?Chairs?(?:persons?)?)?|ປະທານ(?: ແລະ ປະທານຮ່ວມ)?(?: ຂອງກຸ່ມ)?|ປະທານຮ່ວມ)\s*:/i

/** Labels and headings of the form, each with the part that it opens. A label's text begins behind its colon. */
const OPENERS: readonly { readonly pattern: RegExp; readonly part: keyof Head; readonly next: Part }[] = [
  { pattern: /^(?:Name of (?:the )?Sector Working Groups?|ຊື່ກຸ່ມວຽກງານຂະແໜງການ)\s*:/i, part: 'groupName', next: 'groupName' },
  { pattern: CHAIRS, part: 'chairs', next: 'chairs' },
  { pattern: /^(?:(?:SWG )?(?:key )?mandates?|ພາລະບົດບາດຫຼັກຂອງກຸ່ມ)\s*:/i, part: 'mandate', next: 'mandate' },
  { pattern: /^(?:I\s*\.\s*)?(?:Sector Overview\b|ພາບລວມຂອງຂະແໜງການ)/i, part: 'overviewTitle', next: 'overview' },
  { pattern: /^(?:1\.1\.?\s*)?(?:Provide a brief report\b|ບົດລາຍງານໂດຍຫຍໍ້)/i, part: 'overviewPrompt', next: 'overview' },
  {
    pattern: /^(?:II\s*\.\s*)?(?:Overview of\b.*\bSector Performance\b|ພາບລວມຜົນການປະຕິບັດຂອງຂະແໜງການ)/i,
    part: 'performanceTitle',
    next: 'note',
  },
]

/** Reads the lines before the table: three labelled lines, the overview, the heading of the table and its note. */
export function readHead(lines: readonly string[]): Head & { readonly leftOut: readonly string[] } {
  const parts = new Map<Part, string[]>()
  let open: Part = 'none'
  for (const line of lines) {
    // Labels belong to the head; in the overview they are sentences.
    const hasBegun = parts.has('overviewTitle') || parts.has('overviewPrompt') || parts.has('performanceTitle')
    // Each opener counts once; the overview may well begin a sentence in the same words.
    const opener = OPENERS.find(({ pattern, part, next }) => pattern.test(line) && !parts.has(part) && (part !== next || !hasBegun))
    if (opener === undefined) {
      add(parts, open, line)
      continue
    }
    const isLabel = opener.part === opener.next
    add(parts, opener.part, isLabel ? line.replace(opener.pattern, '').trim() : line)
    open = opener.next
  }
  const text = (part: Part) => (parts.get(part) ?? []).filter((line) => line !== '').join('\n')
  const strays = parts.get('none') ?? []
  // Some groups write their name as a title instead of behind the label.
  const title = text('groupName') === '' ? strays.find((line) => /\bSector Working Group\b/i.test(line)) : undefined
  return {
    groupName: title ?? text('groupName'),
    chairs: text('chairs'),
    mandate: text('mandate'),
    overviewTitle: text('overviewTitle'),
    overviewPrompt: text('overviewPrompt'),
    overview: text('overview'),
    performanceTitle: text('performanceTitle'),
    note: text('note'),
    leftOut: strays.filter((line) => line !== title),
  }
}

function add(parts: Map<Part, string[]>, part: Part, line: string): void {
  const lines = parts.get(part)
  if (lines === undefined) parts.set(part, [line])
  else lines.push(line)
}
