import type { ReactNode } from 'react'
import classes from './PageHead.module.css'

type PageHeadProps = {
  readonly title: ReactNode
  /** The fact the screen is opened for, in words and numbers. */
  readonly fact?: ReactNode
  /** Filters and views, under the title. */
  readonly tools?: ReactNode
  /** Buttons at the right; at most one of them filled. */
  readonly actions?: ReactNode
}

/** First lines of a screen: the fact before any control. */
export function PageHead({ title, fact, tools, actions }: PageHeadProps) {
  return (
    <header className={classes.head}>
      <div className={classes.line}>
        <h1 className={classes.title}>{title}</h1>
        {fact !== undefined && <div className={classes.fact}>{fact}</div>}
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
      {tools !== undefined && <div className={classes.tools}>{tools}</div>}
    </header>
  )
}
