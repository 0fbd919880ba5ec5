import type { z } from 'zod'

export type Operation = {
  readonly kind: 'query' | 'command' | 'append' | 'job'
  readonly input: z.ZodType
  readonly output: z.ZodType
}
type Contract = Readonly<Record<string, Operation>>

/** Declares a read: changes nothing, may be repeated freely. Answered by `db/`. */
export function query<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { kind: 'query', input, output } as const
}

/** Declares a write: one transaction, one operation in the journal. Answered by `db/`. */
export function command<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { kind: 'command', input, output } as const
}

/** Declares a write outside the journal (minutes text), repeatable by an id of its own. Answered by `db/`. */
export function append<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { kind: 'append', input, output } as const
}

/** Declares work of the host (files, papers, safe copies): may take long, reports progress, can be cancelled. Answered by `electron/`. */
export function job<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { kind: 'job', input, output } as const
}

export type Input<C extends Contract, N extends keyof C> = z.infer<C[N]['input']>
export type Output<C extends Contract, N extends keyof C> = z.infer<C[N]['output']>
type NamesOf<C extends Contract, K extends Operation['kind']> = { [N in keyof C]: C[N]['kind'] extends K ? N : never }[keyof C]
export type QueryNames<C extends Contract> = NamesOf<C, 'query'>
export type CommandNames<C extends Contract> = NamesOf<C, 'command'>
export type AppendNames<C extends Contract> = NamesOf<C, 'append'>
export type JobNames<C extends Contract> = NamesOf<C, 'job'>
