/** A key as it is printed on the keyboard: `Ctrl K`. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd aria-hidden>{keys}</kbd>
}
