const real = 'app://desk'
const standIn = 'https://desk.swg-desk.invalid'

/** The address under which Chromium, which does not know our scheme, can show a page of it. */
export function toChromium(address: string): string {
  return address.startsWith(`${real}/`) ? standIn + address.slice(real.length) : address
}

/** The address that the program sees. */
export function fromChromium(address: string): string {
  return address.startsWith(`${standIn}/`) ? real + address.slice(standIn.length) : address
}
