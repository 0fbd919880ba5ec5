import type { Output } from '#shared/contract/index.ts'
import { useT } from '../../i18n.ts'

/** What should be known before a report is taken in; nothing of it is corrected. */
export function ReportFindings({ findings }: { readonly findings: Output<'report.read'>['findings'] }) {
  const t = useT()
  return (
    <ul>
      {findings.map((finding) => (
        <li key={JSON.stringify(finding)} className="mid">
          {t(`firstRun:finding.${finding.kind}`, {
            rows: 'positions' in finding ? finding.positions.join(', ') : 'position' in finding ? finding.position : '',
            quote: 'quote' in finding ? finding.quote : '',
            what: finding.kind === 'leftOut' ? finding.texts.join(' · ') : finding.kind === 'headMissing' ? finding.field : '',
          })}
        </li>
      ))}
    </ul>
  )
}
