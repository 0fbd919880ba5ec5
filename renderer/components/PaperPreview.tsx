import { type CSSProperties, Fragment } from 'react'
import { createPortal } from 'react-dom'
import type { Paper, Section } from '#shared/documents/tree.ts'
import { useT } from '../i18n.ts'
import { PaperBlock, PaperRuns } from './PaperBlock.tsx'
import classes from './PaperPreview.module.css'
import type { PageContent } from './paper-pages.ts'
import { layoutPxPerMm, type SectionPages, usePaperPages } from './usePaperPages.ts'

type PaperPreviewProps = {
  readonly paper: Paper
  /** Width of a page on the screen. */
  readonly pageWidthPx?: number
  /** What “Print” of the window then prints, instead of the screen. */
  readonly isPrintable?: boolean
}

/** Draws a paper as pages, on the screen and for the printer. */
export function PaperPreview({ paper, pageWidthPx = 640, isPrintable = false }: PaperPreviewProps) {
  const [place, pages] = usePaperPages(paper)
  return (
    <article className={classes.preview} aria-label={paper.title}>
      <div ref={place} className={classes.measure} style={layoutUnit} aria-hidden="true">
        {paper.sections.map((section, index) => (
          <div key={String(index)} data-section="" className={classes.body} style={{ width: mm(textWidthMm(section)) }}>
            {section.blocks.flatMap((block, position) =>
              block.kind === 'pageBreak'
                ? []
                : [<PaperBlock key={String(position)} part={{ block, rows: block.kind === 'table' ? block.rows : [] }} />],
            )}
          </div>
        ))}
      </div>
      {pages !== null && <Sheets paper={paper} pages={pages} pxPerMm={(section) => pageWidthPx / sheetOf(section).width} />}
      {pages !== null &&
        isPrintable &&
        createPortal(
          <div className={classes.print}>
            <Sheets paper={paper} pages={pages} pxPerMm={() => printPxPerMm} />
          </div>,
          document.body,
        )}
    </article>
  )
}

type SheetsProps = {
  readonly paper: Paper
  readonly pages: readonly SectionPages[]
  readonly pxPerMm: (section: Section) => number
}

function Sheets({ paper, pages, pxPerMm }: SheetsProps) {
  return paper.sections.map((section, index) => (
    <Fragment key={String(index)}>
      {(pages[index] ?? []).map((content, page, all) => (
        <Sheet key={String(page)} section={section} content={content} page={page + 1} pages={all.length} pxPerMm={pxPerMm(section)} />
      ))}
    </Fragment>
  ))
}

type SheetProps = {
  readonly section: Section
  readonly content: PageContent
  readonly page: number
  readonly pages: number
  readonly pxPerMm: number
}

function Sheet({ section, content, page, pages, pxPerMm }: SheetProps) {
  const t = useT()
  const { width, height } = sheetOf(section)
  const { top, right, bottom, left } = section.marginsMm
  // A paragraph longer than a page makes its sheet longer; nothing is cut off.
  const heightMm = Math.max(height, top + bottom + content.height / layoutPxPerMm)
  return (
    <section
      className={classes.sheet}
      data-orientation={section.orientation}
      aria-label={t('papers:pageOf', { page, pages })}
      style={{ width: width * pxPerMm, height: heightMm * pxPerMm }}
    >
      <div
        className={classes.page}
        style={{
          ...layoutUnit,
          width: mm(width),
          height: mm(heightMm),
          padding: [top, right, bottom, left].map(mm).join(' '),
          transform: `scale(${pxPerMm / layoutPxPerMm})`,
        }}
      >
        {section.mark !== null && (
          <div className={classes.mark}>
            <PaperRuns runs={section.mark} />
          </div>
        )}
        <div className={classes.body}>
          {content.parts.map((part, index) => (
            <PaperBlock key={String(index)} part={part} />
          ))}
        </div>
        {section.footer !== null && (
          <div className={classes.foot} style={{ left: mm(left), right: mm(right) }}>
            <span>
              <PaperRuns runs={section.footer.left} page={page} pages={pages} />
            </span>
            <span>
              <PaperRuns runs={section.footer.right} page={page} pages={pages} />
            </span>
          </div>
        )}
      </div>
    </section>
  )
}

/** A pixel is 1/96 inch; a sheet of exactly its paper's height would spill an empty one after it. */
const printPxPerMm = (96 / 25.4) * 0.998

const layoutUnit = { '--mm': `${layoutPxPerMm}px` } as CSSProperties

function mm(length: number): string {
  return `calc(var(--mm) * ${length})`
}

function sheetOf(section: Section): { readonly width: number; readonly height: number } {
  return section.orientation === 'landscape' ? { width: 297, height: 210 } : { width: 210, height: 297 }
}

function textWidthMm(section: Section): number {
  return sheetOf(section).width - section.marginsMm.left - section.marginsMm.right
}
