import { splitNumber } from './register-lines.ts'

/** The serial stands out; the abbreviation behind it is the same on every line. */
export function PaperNumber({ number }: { readonly number: string }) {
  const slash = number.indexOf('/')
  const { serial, rest } = slash < 0 ? splitNumber(number) : { serial: number.slice(0, slash), rest: number.slice(slash) }
  return (
    <>
      {serial}
      <span className="dim">{rest}</span>
    </>
  )
}
